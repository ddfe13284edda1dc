import { editablesIn, type Place, type SiteBoxes } from './site.ts'

/** Variant A: an Ember modal with Quill. C: a native dialog with TipTap; its key may stand on a wrapper. */
const emberBox = '[data-test-modal-id="sharebox"], .share-box-v2__modal'
const emberEditor = '[data-test-ql-editor-contenteditable="true"], .ql-editor[contenteditable="true"]'
const sduiBox = 'dialog[open]'
const sduiEditor =
  '[componentkey="ShareBox_textEditor"][contenteditable="true"], [componentkey="ShareBox_textEditor"] [contenteditable="true"]'

export const linkedin: SiteBoxes = {
  site: 'linkedin',
  place(editable): Place | undefined {
    const variants = [
      [emberBox, emberEditor],
      [sduiBox, sduiEditor],
    ] as const
    for (const [box, editor] of variants) {
      const block = editable.matches(editor) && editable.closest(box)
      if (block) return { surface: 'post', block, enter: 'breaks-line', together: editablesIn(block, editor) }
    }
    return undefined
  },
  publishedBy(button) {
    if (button.matches('.share-actions__primary-action')) {
      return editablesIn(button.closest(emberBox), emberEditor)
    }
    const dialog = button.closest(sduiBox)
    // The label is localised: "Post" is the last button with words and no picture.
    const last = [...(dialog?.querySelectorAll('button') ?? [])].findLast(hasWordsOnly)
    return button === last ? editablesIn(dialog, sduiEditor) : []
  },
}

function hasWordsOnly(button: Element): boolean {
  return button.textContent.trim() !== '' && !button.querySelector('svg, img')
}
