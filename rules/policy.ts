/** The sections of the Social Media Policy, by a short name of ours. */
export type SectionId = 'compliance' | 'references' | 'personal-use' | 'reputation' | 'respect'
