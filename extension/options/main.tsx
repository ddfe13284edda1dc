import { render } from 'preact'
import { onSettings, readSettings, type Settings } from '../../src/profile/settings.ts'
import { optionsWords } from '../../src/words.ts'
import { Options } from './Options.tsx'

const draw = (settings: Settings) => render(<Options settings={settings} />, document.body)

document.title = optionsWords.title
draw(await readSettings())
onSettings(draw, new AbortController().signal)
