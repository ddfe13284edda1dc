// Must run before any editor is made. Like the site's own default policy it turns HTML away: nothing passes but the
// plain blocks that Quill builds itself from.
const plain = /^(?:[^<]|<\/?(?:div|p|br|span)(?: (?:class|style)=(?:"[\w :;-]*"|'[\w -]*'))*>)*$/

;(
  window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: { createHTML(html: string): string | null }): void }
  }
).trustedTypes.createPolicy('default', { createHTML: html => (plain.test(html) ? html : null) })
