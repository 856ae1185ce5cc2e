/** Once for all browser tests: build the page as it ships, serve it, start one Chromium. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served. */
    pageUrl: string
    /** Where the browser listens. */
    browserEndpoint: string
    /** The folder the page was built into. */
    builtFolder: string
  }
}

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const builtFolder = mkdtempSync(join(tmpdir(), 'signbench-'))
  const root = new URL('../..', import.meta.url).pathname
  // Vitest says 'test', with which JSX would be compiled for development.
  process.env.NODE_ENV = 'production'
  await build({ root, logLevel: 'warn', build: { outDir: builtFolder, emptyOutDir: true } })
  const server = await preview({
    root,
    build: { outDir: builtFolder },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const browser = await chromium.launchServer({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || address === null) throw new Error('the preview server has no port')
  project.provide('pageUrl', `http://127.0.0.1:${address.port}/`)
  project.provide('browserEndpoint', browser.wsEndpoint())
  project.provide('builtFolder', builtFolder)
  return async () => {
    await browser.close()
    await server.close()
    rmSync(builtFolder, { recursive: true, force: true })
  }
}
