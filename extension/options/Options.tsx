import { type Settings, saveSettings } from '../../src/profile/settings.ts'
import { optionsWords as words } from '../../src/words.ts'
import { Address } from './Address.tsx'
import { Sites } from './Sites.tsx'

export function Options({ settings }: { readonly settings: Settings }) {
  return (
    <main>
      <header>
        <img src="/icons/48.png" alt="" width="32" height="32" />
        <h1>{words.title}</h1>
      </header>
      <Address
        address={settings.profile.headTeacherAddress}
        save={headTeacherAddress => saveSettings({ profile: { headTeacherAddress } })}
      />
      <Sites sitesOff={settings.sitesOff} save={sitesOff => saveSettings({ sitesOff })} />
    </main>
  )
}
