import { render } from 'preact'
import { defaultProfile } from '../../rules/profile.ts'
import { onSettings, readSettings, type Settings, saveSettings } from '../../src/profile/settings.ts'
import { Popup } from './Popup.tsx'
import { lookAtPage, type SeenPage } from './page.ts'

// A popup without the person's settings is better than an empty one.
const plain: Settings = { profile: defaultProfile, sitesOff: [] }
let [page, settings] = await Promise.all([lookAtPage(), readSettings().catch(() => plain)])
draw()

onSettings(async changed => {
  settings = changed
  draw()
  page = await settled(changed)
  draw()
}, new AbortController().signal)

function draw(): void {
  render(<Popup page={page} settings={settings} onSwitch={switchSite} />, document.body)
}

function switchSite(on: boolean): void {
  const { site } = page
  if (!site) return
  const others = settings.sitesOff.filter(off => off !== site)
  void saveSettings({ sitesOff: on ? others : [...others, site] })
}

/** The page once it has heard of the change as well: it is told at the same time as the popup. */
async function settled({ sitesOff }: Settings): Promise<SeenPage> {
  let seen = await lookAtPage()
  for (let tries = 20; tries > 0 && stale(seen); tries--) {
    await new Promise(done => setTimeout(done, 50))
    seen = await lookAtPage()
  }
  return seen

  function stale({ site, state }: SeenPage): boolean {
    return site !== undefined && state === 'off' && !sitesOff.includes(site)
  }
}
