import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import type {} from '../replicas/common/replica.ts'
import { findChromium } from '../tools/chromium.mjs'
import { buildExtension, buildReplicas, extensionDirectory } from './build.ts'
import { elsewhere, plays, serve } from './server.ts'
import type { Surface } from './surfaces.ts'

export { type Pixels, paintedPixels } from './pixels.ts'
export { type Surface, surfaces, unread } from './surfaces.ts'

export interface LaunchOptions {
  /** Without it the pages are as their sites made them: to compare with. */
  readonly extension?: boolean
  readonly colorScheme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly locale?: string
  /** A visible window, in its own size and the system's colours. */
  readonly headed?: boolean
  /** The body of https://school.example/. */
  readonly home?: string
}

export interface Browser {
  readonly context: BrowserContext
  /** Empty without the extension. */
  readonly extensionId: string
  /** The extension's background worker, woken if it sleeps; throws without the extension. */
  worker(): Promise<Worker>
  /** A new tab at that address, loaded. */
  page(url: string): Promise<Page>
  /** Every error that a page did not catch: must stay empty too. */
  readonly errors: readonly string[]
  /** Every address asked for that is no page of the replicas: must stay empty. */
  readonly strays: readonly string[]
  close(): Promise<void>
}

const flags = (port: number) => [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
  // No bar that warns of the flags above.
  '--test-type',
]

// Without the second flag the first does not load anything.
const loading = [
  `--load-extension=${extensionDirectory}`,
  `--disable-extensions-except=${extensionDirectory}`,
]

// A run that is cut short leaves nothing behind either.
const profiles = new Set<string>()
process.once('exit', () => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true })
})

/**
 * A fresh Chromium in which the replicas stand under the sites' own names and nothing else exists,
 * with the extension as users get it. Builds what has changed first.
 */
export async function launch(options: LaunchOptions = {}): Promise<Browser> {
  const { extension = true, colorScheme = 'light', viewport = { width: 1280, height: 800 } } = options
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found: install it, or name it in CHROME_PATH.')
  await buildReplicas()
  if (extension) await buildExtension()
  const strays = new Set<string>()
  const { home = '<!doctype html><title>Elsewhere</title><textarea></textarea>' } = options
  const server = await serve(home, url => strays.add(url))
  const profile = await mkdtemp(join(tmpdir(), 'second-look-'))
  profiles.add(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !options.headed,
    args: [...flags(server.port), ...(extension ? loading : [])],
    ignoreDefaultArgs: ['--disable-extensions'],
    colorScheme: options.headed ? null : colorScheme,
    viewport: options.headed ? null : viewport,
    locale: options.locale ?? 'en-GB',
  })
  context.on('request', request => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && !plays(url.hostname)) strays.add(request.url())
  })
  const errors: string[] = []
  context.on('weberror', error => errors.push(`${error.page()?.url()}: ${error.error().message}`))
  const close = async () => {
    await context.close()
    await server.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    profiles.delete(profile)
  }
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  try {
    const extensionId = extension ? new URL((await worker()).url()).host : ''
    return {
      context,
      extensionId,
      worker: () => (extension ? worker() : Promise.reject(new Error('launched without the extension'))),
      page: async url => {
        const page = await context.newPage()
        await page.goto(url)
        return page
      },
      get strays() {
        return [...strays]
      },
      errors,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

// Texts cross as JSON: the debugging protocol itself would replace lone surrogates.

/** What has been published on a replica since it was loaded, oldest first, exactly as the editor's model had it. */
export const posted = async (page: Page): Promise<string[]> =>
  JSON.parse(await page.evaluate(() => JSON.stringify(window.replica.posted)))

/**
 * Writes into a surface as a person would, key by key and line by line, and comes back once the site would let it be
 * published. The box comes up first where it needs a click.
 */
export async function write(page: Page, surface: Surface, text: string): Promise<void> {
  const editor = await surface.open(page)
  await editor.click()
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(surface.newline)
    await page.keyboard.type(line)
  }
  await ready(page, surface)
}

/** Waits until the site itself would take a press of Post: LinkedIn's older pages enable it a while after the text. */
export async function ready(page: Page, surface: Surface): Promise<void> {
  const button = await surface.button(page).elementHandle()
  await button?.waitForElementState('enabled')
}

/** The text that an editor's own model holds now; null while that box is not mounted. Names as in `surfaces`. */
export const model = async (page: Page, box: string): Promise<string | null> =>
  JSON.parse(await page.evaluate(name => JSON.stringify(window.replica.model(name)), box))

/** Has the page throw an editor away and mount a new one in its place, with the draft. */
export const remount = (page: Page, box: string): Promise<void> =>
  page.evaluate(name => window.replica.remount(name), box)

/**
 * Evaluates an expression in the world of the extension's content script on that page.
 * Throws when there is no such world, or with what the expression threw.
 */
export async function inContentScript<T>(page: Page, expression: string): Promise<T> {
  const session = await page.context().newCDPSession(page)
  try {
    const worlds: number[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id)
    })
    await session.send('Runtime.enable')
    const contextId = worlds[0]
    if (contextId === undefined) throw new Error('no content script in this page')
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  } finally {
    await session.detach()
  }
}

export { elsewhere }
