import type { Locator, Page } from 'playwright-core'
import type { Surface as Kind, Site } from '../../rules/rule.ts'

/** One place to write on a replica, found as a person or an assistive tool would find it. */
export interface Surface {
  /** For test names. */
  readonly name: string
  readonly site: Site
  readonly surface: Kind
  readonly url: string
  /** What `model` and `remount` know it by. */
  readonly box: string
  /** Brings the box up where a click is needed; then waits for it. */
  open(page: Page): Promise<Locator>
  editor(page: Page): Locator
  /** What one presses to publish. */
  button(page: Page): Locator
  /** The key presses that publish, in Playwright's names. */
  readonly keys: readonly string[]
  /** The key press that starts a new line. */
  readonly newline: string
}

// The panel may stand in the same dialog with a text box of its own.
const editable = (within: Locator) =>
  within.getByRole('textbox').and(within.page().locator('[contenteditable="true"]'))

type Described = Omit<Surface, 'open'> & { readonly before?: (page: Page) => Promise<void> }

const surface = ({ before, ...rest }: Described): Surface => ({
  ...rest,
  open: async page => {
    const editor = rest.editor(page)
    if (!(await editor.isVisible())) await before?.(page)
    await editor.waitFor()
    return editor
  },
})

const inX = {
  site: 'twitter',
  surface: 'post',
  keys: ['Control+Enter', 'Meta+Enter'],
  newline: 'Enter',
} as const

const inLinkedIn = {
  site: 'linkedin',
  surface: 'post',
  box: 'post',
  before: (page: Page) => page.getByRole('button', { name: /Start a post|Beitrag beginnen/ }).click(),
  editor: (page: Page) => editable(page.getByRole('dialog')),
  button: (page: Page) => page.getByRole('dialog').getByRole('button', { name: /^(Post|Posten)$/ }),
  keys: ['Control+Enter', 'Meta+Enter'],
  newline: 'Enter',
} as const

export const surfaces = {
  xInline: surface({
    ...inX,
    name: 'X, the box on the home page',
    url: 'https://x.com/home',
    box: 'inline',
    editor: page => page.getByRole('main').getByTestId('tweetTextarea_0'),
    button: page => page.getByTestId('tweetButtonInline'),
  }),
  xModal: surface({
    ...inX,
    name: 'X, the new post dialog',
    url: 'https://x.com/compose/post',
    box: 'modal',
    editor: page => page.getByRole('dialog').getByTestId('tweetTextarea_0'),
    button: page => page.getByTestId('tweetButton'),
  }),
  facebookPost: surface({
    name: 'Facebook, the new post dialog',
    site: 'facebook',
    surface: 'post',
    url: 'https://www.facebook.com/',
    box: 'post',
    before: page =>
      page
        .getByRole('region', { name: /Create a post|Beitrag erstellen/ })
        .getByRole('button')
        .click(),
    editor: page => editable(page.getByRole('dialog')),
    button: page => page.getByRole('dialog').getByRole('button', { name: /^(Post|Posten)$/ }),
    keys: [],
    newline: 'Enter',
  }),
  facebookComment: surface({
    name: 'Facebook, a comment',
    site: 'facebook',
    surface: 'comment',
    url: 'https://www.facebook.com/',
    box: 'comment',
    before: page =>
      page
        .getByRole('button', { name: /Leave a comment|Kommentar hinterlassen/ })
        .first()
        .click(),
    editor: page => page.getByRole('textbox', { name: /Comment as|Als .* kommentieren/ }),
    button: page => page.locator('#focused-state-composer-submit').getByRole('button'),
    keys: ['Enter'],
    newline: 'Shift+Enter',
  }),
  linkedinQuill: surface({
    ...inLinkedIn,
    name: 'LinkedIn, a new post on the older pages',
    url: 'https://www.linkedin.com/feed/?variant=a',
    button: page => page.locator('button.share-actions__primary-action'),
  }),
  linkedinModal: surface({
    ...inLinkedIn,
    name: 'LinkedIn, a new post in a modal dialog',
    url: 'https://www.linkedin.com/feed/?variant=c',
  }),
  linkedinDialog: surface({
    ...inLinkedIn,
    name: 'LinkedIn, a new post in a dialog that is not modal',
    url: 'https://www.linkedin.com/feed/?variant=c&dialog=show',
  }),
} satisfies Record<string, Surface>

const linkedInComment = {
  site: 'linkedin',
  surface: 'comment',
  box: 'comment',
  before: (page: Page) => page.getByRole('main').getByRole('button', { name: 'Comment' }).first().click(),
  editor: (page: Page) => page.getByRole('main').getByRole('textbox', { name: /^Text editor for creating/ }),
  keys: ['Control+Enter'],
  newline: 'Enter',
} as const

/** Places to write that are on the replicas and not among the surfaces that Second Look reads. */
export const unread = {
  linkedinQuillComment: surface({
    ...linkedInComment,
    name: 'LinkedIn, a comment on the older pages',
    url: 'https://www.linkedin.com/feed/?variant=a',
    button: page => page.locator('.comments-comment-box__submit-button'),
  }),
  linkedinComment: surface({
    ...linkedInComment,
    name: 'LinkedIn, a comment',
    url: 'https://www.linkedin.com/feed/?variant=c',
    button: page => page.locator('[componentkey*="commentButtonSection"] button'),
  }),
} satisfies Record<string, Surface>
