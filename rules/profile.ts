/** Who "the Trust" is for the person who writes. Every list may be empty. */
export interface Profile {
  readonly trust: Named
  readonly academies: readonly Named[]
  /** Domains without "@"; an address at a subdomain counts too. */
  readonly emailDomains: readonly string[]
  /** The Trust's own accounts, with "@". */
  readonly accounts: readonly string[]
  readonly suppliers: readonly string[]
  /** Where questions about the policy go. */
  readonly ceoAddress?: string
  /** Where misuse is reported. */
  readonly headTeacherAddress?: string
}

export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}
