import { editablesIn, nearestHolding, type Place, type SiteBoxes } from './site.ts'

/** The test id stands on the editable itself; its label and wrappers carry ids that begin alike. */
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]'
const buttons = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'

export const twitter: SiteBoxes = {
  site: 'twitter',
  place(editable): Place | undefined {
    if (!editable.matches(editor)) return undefined
    const block = nearestHolding(editable, '[data-testid="toolBar"]') ?? editable
    const dialog = editable.closest('[role="dialog"]')
    const reply =
      editable.closest('[data-testid="inline_reply_offscreen"]') ?? dialog?.querySelector('article')
    return {
      surface: reply ? 'reply' : 'post',
      block,
      enter: 'breaks-line',
      together: editablesIn(dialog ?? block, editor),
    }
  },
  publishedBy(button) {
    if (!button.matches(buttons)) return []
    // The box of the home page stays mounted behind the dialog: each button publishes its own side only.
    return editablesIn(button.closest('[role="dialog"]') ?? nearestHolding(button, editor), editor)
  },
}
