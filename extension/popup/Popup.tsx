import type { Settings } from '../../src/profile/settings.ts'
import { siteNames, popupWords as words } from '../../src/words.ts'
import { Switch } from '../look/Switch.tsx'
import { Guidance } from './Guidance.tsx'
import type { SeenPage } from './page.ts'
import { Report } from './Report.tsx'
import { Status } from './Status.tsx'

interface PopupProps {
  readonly page: SeenPage
  readonly settings: Settings
  /** The person wants this page's site checked, or left alone. */
  onSwitch(on: boolean): void
}

export function Popup({ page, settings, onSwitch }: PopupProps) {
  const { site } = page
  const off = site !== undefined && settings.sitesOff.includes(site)
  return (
    <main>
      <header>
        <img src="/icons/48.png" alt="" width="24" height="24" />
        <h1>{words.name}</h1>
        <a class="small" href="/extension/options/index.html" target="_blank" rel="noreferrer">
          {words.settings}
        </a>
      </header>
      <Status page={off ? { ...page, state: 'off' } : page} />
      {site && <Switch label={words.switch(siteNames[site])} on={!off} onChange={onSwitch} />}
      <Report page={page} profile={settings.profile} />
      <Guidance />
      <footer class="quiet small">{words.promise}</footer>
    </main>
  )
}
