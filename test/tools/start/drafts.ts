import { type Surface, surfaces } from '../../browser/surfaces.ts'

export interface TryOut {
  /** For the pictures' file names. */
  readonly id: string
  readonly site: string
  readonly surface: Surface
  /** A draft that needs a second look. */
  readonly draft: string
}

/** Three drafts of the kind that the policy is about, one for each site. */
export const tryOuts: readonly TryOut[] = [
  {
    id: 'x',
    site: 'X (Twitter)',
    surface: surfaces.xInline,
    draft: "Our head at Acorn Hill couldn't organise a bun fight in a bakery.",
  },
  {
    id: 'facebook',
    site: 'Facebook',
    surface: surfaces.facebookPost,
    draft:
      'I teach at Acorn Hill, and I am so proud of Amelia Clarke in Year 3, who won the spelling bee today!',
  },
  {
    id: 'linkedin',
    site: 'LinkedIn',
    surface: surfaces.linkedinModal,
    draft: 'Happy to recommend Jonas Weber: the best teaching assistant we ever had at Acorn Hill Primary.',
  },
]
