/** Opening the served page as a person with a certain screen, language and theme would, and asking axe about it. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, inject } from 'vitest'

export type Setting = {
  readonly hash?: string
  readonly language?: 'zh' | 'en'
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser | undefined
const opened: Page[] = []

/** The page in a fresh context: nothing stored, the clipboard allowed. */
export async function openApp(setting: Setting = {}): Promise<Page> {
  const { hash = '', language = 'en', theme = 'light', width = 1280, height = 900 } = setting
  browser ??= await chromium.connect(inject('browserEndpoint'))
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  opened.push(page)
  await page.goto(inject('pageUrl') + hash)
  // A panel comes as a chunk of its own; its main box is there once it is.
  await page.locator('main > :not([hidden]) [data-main-box]').waitFor()
  return page
}

/** What axe finds against WCAG 2.2 A and AA and its best practices: a line for each violation and element. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResult> } }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html}`))
  })
}

type AxeResult = {
  readonly violations: readonly {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close()
})

afterAll(async () => {
  await browser?.close()
  browser = undefined
})
