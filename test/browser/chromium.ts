/** Finds a Chromium for the tests, or installs Debian's: they never skip for want of a browser. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe',
]
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium: named by CHROMIUM_PATH, the system's, Playwright's, else newly installed. */
export function chromiumPath(): string {
  const named = process.env.CHROMIUM_PATH
  if (named) return named
  return [...onPath(), ...USUAL_PLACES, chromium.executablePath()].find(existsSync) ?? installed()
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function installed(): string {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      'These tests need Chromium: install it, or set CHROMIUM_PATH to the executable of a Chromium or Chrome.',
    )
  }
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  execFileSync('apt-get', ['update'], options)
  execFileSync('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'], options)
  const path = onPath().find(existsSync)
  if (!path) throw new Error('apt-get installed chromium, but it is not on the PATH.')
  return path
}
