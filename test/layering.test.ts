/** Which folder may use which. Direction is never reversed; an arrow may be skipped. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const SRC = new URL('../src', import.meta.url).pathname

/** Folder of `src` → the folders it may import from, besides itself. Files of `src` itself stand under their name. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app.tsx', 'shell', 'language', 'style'],
  'app.tsx': ['panels', 'shell', 'widgets', 'language'],
  'toolkit.ts': ['message', 'signing', 'platform', 'diagnosis', 'reference', 'snippets'],
  shell: ['panels', 'widgets', 'language'],
  panels: [
    'keyring',
    'diagnosis',
    'platform',
    'signing',
    'message',
    'snippets',
    'reference',
    'widgets',
    'language',
  ],
  diagnosis: ['platform', 'signing', 'message', 'reference'],
  platform: ['signing', 'message', 'reference'],
  snippets: ['signing', 'message'],
  signing: ['message'],
  message: [],
  reference: [],
  widgets: ['language'],
  // The words know the names of what they speak of, as types.
  language: ['message', 'platform', 'diagnosis', 'reference'],
}

/** What the core must never touch. `snippets` is left out: it holds programs for other machines, as texts. */
const CORE = ['message', 'signing', 'platform', 'diagnosis', 'reference']
const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g
const FORBIDDEN_IN_CORE =
  /\bDate\.now\(|new Date\(\)|\bMath\.random\(|\bcrypto\.|\bdocument\.|\bwindow\.|\blocalStorage\b|\bindexedDB\b|\bfetch\(/

type Import = { readonly file: string; readonly target: string; readonly typeOnly: boolean }

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const statements = text.matchAll(
    /\b(import|export)\b(\s+type)?[^'"`;]*?\bfrom\s+['"](\.[^'"]+)['"]|\bimport\(\s*['"](\.[^'"]+)['"]/g,
  )
  return [...statements].map((match) => ({
    file,
    target: relative(SRC, resolve(SRC, dirname(file), match[3] ?? match[4] ?? '')),
    typeOnly: match[2] !== undefined,
  }))
}

const folderOf = (file: string) => file.split(sep)[0] ?? file

const imports = sources.flatMap(importsOf)

test('the reader of imports sees them', () => {
  expect(imports.length).toBeGreaterThan(sources.length)
})

test('every folder imports only what lies before it', () => {
  const wrong = imports.filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(target)]
    return from !== to && !(ALLOWED[from] ?? []).includes(to)
  })
  expect(wrong.map(({ file, target }) => `${file} → ${target}`)).toEqual([])
})

test('a panel never imports another panel', () => {
  const panelOf = (file: string) =>
    folderOf(file) === 'panels' && file.split(sep).length > 2 ? file.split(sep)[1] : ''
  const wrong = imports.filter(
    ({ file, target }) => panelOf(file) && panelOf(target) && panelOf(file) !== panelOf(target),
  )
  expect(wrong).toEqual([])
})

test('words take nothing but types from the core', () => {
  const wrong = imports.filter(
    ({ file, target, typeOnly }) =>
      folderOf(file) === 'language' && folderOf(target) !== 'language' && !typeOnly,
  )
  expect(wrong).toEqual([])
})

test('the core touches neither clock, randomness, page, storage nor network', () => {
  const wrong = sources
    .filter((file) => CORE.includes(folderOf(file)))
    .filter((file) => FORBIDDEN_IN_CORE.test(readFileSync(join(SRC, file), 'utf8').replace(COMMENTS, '')))
  expect(wrong).toEqual([])
})
