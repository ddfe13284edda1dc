import { useState } from 'preact/hooks'
import type { Site } from '../../rules/rule.ts'
import { siteNames, optionsWords as words } from '../../src/words.ts'
import { Switch } from '../look/Switch.tsx'

interface SitesProps {
  readonly sitesOff: readonly Site[]
  save(sitesOff: readonly Site[]): Promise<void>
}

const sites = Object.keys(siteNames) as Site[]

export function Sites({ sitesOff, save }: SitesProps) {
  const [said, say] = useState('')

  async function turn(site: Site, on: boolean): Promise<void> {
    const others = sitesOff.filter(off => off !== site)
    try {
      await save(on ? others : [...others, site])
      say(words.siteSaved(siteNames[site], on))
    } catch {
      say(words.failed)
    }
  }

  return (
    <section>
      <h2>{words.sites}</h2>
      <p class="quiet">{words.sitesHint}</p>
      <ul>
        {sites.map(site => (
          <li key={site}>
            <Switch label={siteNames[site]} on={!sitesOff.includes(site)} onChange={on => turn(site, on)} />
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  )
}
