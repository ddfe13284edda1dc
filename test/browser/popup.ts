import { writeFile } from 'node:fs/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Browser } from './harness.ts'

/** The real popup over a tab. Playwright has no page for it, so it is asked in the browser's own protocol. */
export interface RealPopup {
  /** The value of an expression in the popup's page, awaited. */
  evaluate<T>(expression: string): Promise<T>
  /** All that can be read in the popup. */
  text(): Promise<string>
  /** Presses the first element of that selector. */
  click(selector: string): Promise<void>
  screenshot(path: string, scheme?: 'light' | 'dark'): Promise<void>
  close(): Promise<void>
}

/**
 * Presses the toolbar icon of the extension over a page, as a person does: the popup then may know the tab's address
 * and title (activeTab), which `action.openPopup()` would not give it. Waits until the popup shows something.
 */
export async function openPopup({ context, extensionId }: Browser, page: Page): Promise<RealPopup> {
  const browser = context.browser()
  if (!browser) throw new Error('This context has no browser of its own.')
  await page.bringToFront()
  const session = await browser.newBrowserCDPSession()
  const { targetInfos: tabs } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = tabs.find(({ url, embedderData }) => url === page.url() && isActive(embedderData))
  if (!tab) throw new Error(`No active tab at ${page.url()}.`)
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId })
  const targetId = await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.find(
      ({ url }) => url === `chrome-extension://${extensionId}/extension/popup/index.html`,
    )?.targetId
  })
  const ask = await attach(session, targetId)
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await ask<Evaluated<T>>('Runtime.evaluate', {
      expression,
      userGesture: true,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await until(() => evaluate<boolean>('document.querySelector("main") !== null'))
  return {
    evaluate,
    text: () => evaluate('document.body.innerText'),
    click: selector => evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`),
    screenshot: async (path, scheme = 'light') => {
      await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
      const { data } = await ask<{ data: string }>('Page.captureScreenshot', {})
      await writeFile(path, Buffer.from(data, 'base64'))
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId })
      await session.detach()
    },
  }
}

interface Evaluated<T> {
  readonly result: { readonly value: T }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

interface Reply {
  readonly id: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

const isActive = (data: object | undefined) =>
  (data as { tabActive?: boolean } | undefined)?.tabActive === true

/** A session within the session: Playwright offers none for a target that it does not know. */
async function attach(session: CDPSession, targetId: string) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, (reply: Reply) => void>()
  session.on('Target.receivedMessageFromTarget', event => {
    if (event.sessionId !== sessionId) return
    const reply: Reply = JSON.parse(event.message)
    waiting.get(reply.id)?.(reply)
    waiting.delete(reply.id)
  })
  let last = 0
  return async <T>(method: string, params: object): Promise<T> => {
    const id = ++last
    const answered = new Promise<Reply>(done => waiting.set(id, done))
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    })
    const { result, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result as T
  }
}

async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const found = await ask()
    if (found) return found
    await new Promise(done => setTimeout(done, 20))
  }
  throw new Error('The popup did not open.')
}
