import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultProfile } from '../../rules/profile.ts'
import { onSettings, readSettings, type Settings, saveSettings } from '../../src/profile/settings.ts'

type Listener = (changes: unknown, area: string) => void

const storage = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: new Set<Listener>() }))

vi.mock('../../src/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string[]) => Object.fromEntries(keys.map(key => [key, storage.kept[key]])),
        set: async (change: Record<string, unknown>) => {
          Object.assign(storage.kept, JSON.parse(JSON.stringify(change)))
          for (const listener of storage.listeners) listener({}, 'local')
        },
      },
      onChanged: {
        addListener: (listener: Listener) => storage.listeners.add(listener),
        removeListener: (listener: Listener) => storage.listeners.delete(listener),
      },
    },
  },
}))

beforeEach(() => {
  storage.kept = {}
  storage.listeners.clear()
})

describe('the settings', () => {
  test('are the default where nothing has been chosen', async () => {
    expect(await readSettings()).toEqual({ profile: defaultProfile, sitesOff: [] })
  })

  test('keep a Head Teacher’s address, and the Trust stays as it was', async () => {
    await saveSettings({ profile: { headTeacherAddress: 'head@elm.sch.uk' } })
    await saveSettings({ sitesOff: ['twitter'] })
    expect(await readSettings()).toEqual({
      profile: { ...defaultProfile, headTeacherAddress: 'head@elm.sch.uk' },
      sitesOff: ['twitter'],
    })
  })

  test('store only what was chosen, so that a better default reaches everybody', async () => {
    await saveSettings({ profile: { headTeacherAddress: 'head@elm.sch.uk' } })
    expect(storage.kept).toEqual({ profile: { headTeacherAddress: 'head@elm.sch.uk' }, sitesOff: [] })
  })

  test('go back to the default for a field that is cleared', async () => {
    await saveSettings({ profile: { headTeacherAddress: 'head@elm.sch.uk', suppliers: [] } })
    await saveSettings({ profile: { headTeacherAddress: undefined, suppliers: undefined } })
    expect(await readSettings()).toEqual({ profile: defaultProfile, sitesOff: [] })
  })

  const junk: [what: string, kept: Record<string, unknown>][] = [
    ['text for a profile', { profile: 'x', sitesOff: 'facebook' }],
    ['null', { profile: null, sitesOff: null }],
    ['a list for a profile', { profile: [1, 2], sitesOff: [null, 'myspace', 3] }],
    ['bad fields', { profile: { trust: 4, emailDomains: ['@'], headTeacherAddress: 'a@b,c@d' } }],
  ]
  test.each(junk)('are the default where the storage holds %s', async (_what, kept) => {
    storage.kept = kept
    expect(await readSettings()).toEqual({ profile: defaultProfile, sitesOff: [] })
  })

  test('keep what is good beside junk', async () => {
    storage.kept = {
      profile: { trust: 4, suppliers: ['Elm Buses'] },
      sitesOff: ['linkedin', 'myspace', 'linkedin'],
    }
    expect(await readSettings()).toEqual({
      profile: { ...defaultProfile, suppliers: ['Elm Buses'] },
      sitesOff: ['linkedin'],
    })
  })

  test('are told to whoever listens, until they stop listening', async () => {
    const heard: Settings[] = []
    const stop = new AbortController()
    onSettings(settings => heard.push(settings), stop.signal)
    await saveSettings({ sitesOff: ['facebook'] })
    await vi.waitFor(() => expect(heard.map(settings => settings.sitesOff)).toEqual([['facebook']]))
    stop.abort()
    expect(storage.listeners.size).toBe(0)
  })
})
