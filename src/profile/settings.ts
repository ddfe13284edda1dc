import { defaultProfile, type ParsedProfile, type Profile, parseProfile } from '../../rules/profile.ts'
import type { Site } from '../../rules/rule.ts'
import { browser } from '../browser.ts'

/** What the person has chosen, over the built-in default. */
export interface Settings {
  readonly profile: Profile
  /** Sites on which nothing is touched. */
  readonly sitesOff: readonly Site[]
}

/** What is to change. A profile field that is `undefined` goes back to the default. */
export interface SettingsPatch {
  readonly profile?: { readonly [Field in keyof Profile]?: Profile[Field] | undefined }
  readonly sitesOff?: readonly Site[]
}

const sites: readonly Site[] = ['facebook', 'twitter', 'linkedin']

/**
 * The settings as they stand; whatever is unusable in the storage is passed over.
 * Rejects when the storage itself can't be read: then nobody knows whether the site is switched off.
 */
export async function readSettings(): Promise<Settings> {
  const { profile, sitesOff } = await stored()
  const usable = Object.entries(profile).filter(
    ([field, value]) => over({ [field]: value }).problems.length === 0,
  )
  return {
    profile: over(Object.fromEntries(usable)).profile,
    sitesOff: sites.filter(site => sitesOff.includes(site)),
  }
}

/** Calls back after each change of the settings, from whichever page, until the signal aborts. Not at once. */
export function onSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return
  const changed = (_changes: unknown, area: string) => {
    if (area !== 'local') return
    readSettings().then(
      settings => signal.aborted || callback(settings),
      () => {},
    )
  }
  browser.storage.onChanged.addListener(changed)
  signal.addEventListener('abort', () => {
    try {
      browser.storage.onChanged.removeListener(changed)
    } catch {
      // The extension was reloaded under a page that stayed: its listeners are gone already.
    }
  })
}

/** Keeps a change. Rejects when the storage can't be written. */
export async function saveSettings(patch: SettingsPatch): Promise<void> {
  const before = await stored()
  await browser.storage.local.set({
    profile: dropUndefined({ ...before.profile, ...patch.profile }),
    sitesOff: patch.sitesOff ?? before.sitesOff,
  })
}

function over(own: Record<string, unknown>): ParsedProfile {
  return parseProfile({ ...defaultProfile, ...own })
}

/** The person's own choices as stored, with only their outermost shape made sure of. */
async function stored(): Promise<{ profile: Record<string, unknown>; sitesOff: readonly unknown[] }> {
  const { profile, sitesOff } = await browser.storage.local.get(['profile', 'sitesOff'])
  return {
    profile: typeof profile === 'object' && profile !== null ? { ...profile } : {},
    sitesOff: Array.isArray(sitesOff) ? sitesOff : [],
  }
}

function dropUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}
