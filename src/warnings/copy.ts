/** Puts wording on the clipboard, from within a click. False when the browser refuses both ways. */
export async function copyText(wording: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(wording)
    return true
  } catch {
    const field = root.querySelector('textarea')
    field?.select()
    return field !== null && document.execCommand('copy')
  }
}
