import { render } from 'preact'
import { onSettings, readSettings, type Settings } from '../../src/profile/settings.ts'
import { Options } from './Options.tsx'

const draw = (settings: Settings) => render(<Options settings={settings} />, document.body)

draw(await readSettings())
onSettings(draw, new AbortController().signal)
