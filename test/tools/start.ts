// `npm start`: the built extension on the three sites' compose boxes, to try by hand; without a display the same scene
// plays by itself.
import { elsewhere, launch } from '../browser/harness.ts'
import { home } from './start/home.ts'
import { playScene } from './start/scene.ts'

const { DISPLAY, WAYLAND_DISPLAY } = process.env
const headed = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)

console.log('Building the extension and the three pages …')
const browser = await launch({ headed, home })
try {
  if (headed) {
    console.log('A browser is open. Close its window when you are done.')
    await browser.context.pages()[0]?.goto(`https://${elsewhere}/`)
    await browser.context.waitForEvent('close', { timeout: 0 })
  } else {
    console.log('There is no display, so the scene plays by itself.')
    await playScene(browser)
  }
} finally {
  await browser.close()
}
