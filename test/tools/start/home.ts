import { tryOuts } from './drafts.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** The page that `npm start` opens: the three compose boxes, each with a draft to try. */
export const home = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Second Look: try it</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif }
  li { margin: 1.5rem 0; padding: 1rem 1.25rem; border: 1px solid #8884; border-radius: .75rem }
  ul { padding: 0; list-style: none }
  h2 { margin: 0; font-size: 1.1rem }
  blockquote { margin: .5rem 0 0 }
</style>
<h1>Second Look: try it</h1>
<p>These are the three sites' compose boxes, played on this computer with the sites' own kinds of editor. Nothing leaves
it, and nobody reads what you post. Write in each, wait a moment, then press Post.</p>
<p>Second Look's own button is in the toolbar, perhaps behind the puzzle piece.</p>
<ul>${tryOuts
  .map(
    ({ site, surface, draft }) => `
  <li>
    <h2><a href="${escaped(surface.url)}" target="_blank">${escaped(site)}</a></h2>
    <blockquote>${escaped(draft)}</blockquote>
  </li>`,
  )
  .join('')}
</ul>
<p>Close the window when you are done.</p>
</html>`
