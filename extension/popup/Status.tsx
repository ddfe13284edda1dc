import { panelWords, popupWords, siteNames } from '../../src/words.ts'
import type { SeenPage } from './page.ts'

type Tone = 'warn' | 'note' | 'well' | 'quiet'

/** Whether this page is being checked, why not, and what the draft's findings come to. */
export function Status({ page }: { readonly page: SeenPage }) {
  const { state, site, warns, notes } = page
  const words = popupWords.states[state]
  const things = warns + notes
  const counted = things > 0 && state !== 'off'
  return (
    <section class="status" data-state={state} data-tone={toneOf(page)} role="status">
      <Sign tone={toneOf(page)} />
      <div>
        <h2>{counted && state === 'unknown-box' ? popupWords.partly : words.heading}</h2>
        {counted && (
          <p>
            <strong>{panelWords.things(things)}</strong>: {popupWords.found(warns, notes)}
          </p>
        )}
        {!(counted && state === 'checking') && <p class="quiet">{words.line(site ? siteNames[site] : '')}</p>}
      </div>
    </section>
  )
}

function toneOf({ state, warns, notes }: SeenPage): Tone {
  if (state === 'checking' && warns + notes > 0) return warns > 0 ? 'warn' : 'note'
  return state === 'checking' || state === 'waiting' ? 'well' : 'quiet'
}

/** Where all is well there is a pencil: a tick would say that the draft is approved. */
const paths: Readonly<Record<Tone, string>> = {
  warn: 'M8 1.8 15 14H1Z M8 6v4 M8 12v.2',
  note: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z M8 7.2v4 M8 4.6v.2',
  well: 'M10.8 2.6l2.6 2.6L5.6 13H3v-2.6Z M8.9 4.5l2.6 2.6',
  quiet: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z M5 8h6',
}

const Sign = ({ tone }: { readonly tone: Tone }) => (
  <svg class="sign" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={paths[tone]} />
  </svg>
)
