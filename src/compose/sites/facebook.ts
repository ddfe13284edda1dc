import { editablesIn, type Place, type SiteBoxes } from './site.ts'

/** Labels are localised and classes hashed; the editor's framework, roles and forms last. */
const editor = '[data-lexical-editor="true"][contenteditable="true"]'
const commentForm = 'form[role="presentation"]'
const postForm = '[role="dialog"] form'

export const facebook: SiteBoxes = {
  site: 'facebook',
  place(editable): Place | undefined {
    if (!editable.matches(editor)) return undefined
    // A post opened as a dialog holds comment boxes too, so the comment's form is asked first.
    const comment = editable.closest(commentForm)
    if (comment) return { surface: 'comment', block: comment, enter: 'publishes', together: [editable] }
    const form = editable.closest(postForm)
    if (!form) return undefined
    return {
      surface: 'post',
      block: form.closest('[role="dialog"]') ?? form,
      enter: 'breaks-line',
      together: editablesIn(form, editor),
    }
  },
  publishedBy(button) {
    const comment = button.closest(commentForm)
    if (comment) return button.closest('#focused-state-composer-submit') ? editablesIn(comment, editor) : []
    const form = button.closest(postForm)
    // "Post" (or "Next", after which the editor is gone) is the form's last button in every language.
    const last = [...(form?.querySelectorAll('[role="button"], button') ?? [])].at(-1)
    return button === last ? editablesIn(form, editor) : []
  },
}
