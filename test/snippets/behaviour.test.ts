/** The recipes at work: the wrong lines give the wrong value and the right lines the right one, where they can run. */

import * as crypto from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as os from 'node:os'
import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { RECIPES } from '../../src/snippets/recipes.ts'
import { headerRows, signatureRows } from './rows/headers-signature.ts'
import type { BehaviourRow, Given, PerLanguage, RunnableLanguage } from './rows/row.ts'
import { uriQueryRows } from './rows/uri-query.ts'
import { secretRows, wsseRows } from './rows/wsse.ts'
import { missingCommand, run, scratchFolder, writeProgram } from './toolchains.ts'

const behaviourRows = [...secretRows, ...wsseRows, ...uriQueryRows, ...headerRows, ...signatureRows]

type Program = {
  readonly code: string
  readonly given: Readonly<Record<string, Given>>
  readonly environment: Readonly<Record<string, string>>
  readonly shows: string
}

const harness = (file: string) => readFileSync(new URL(`harness/${file}`, import.meta.url), 'utf8')

/** For each language: programs in, the values of the variables they show out. */
const runners: Readonly<Record<RunnableLanguage, (programs: readonly Program[]) => readonly string[]>> = {
  nodejs: (programs) => programs.map(runNode),
  python(programs) {
    const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const rows = programs.map(({ given, shows, ...row }) => ({
      ...row,
      given: Object.fromEntries(Object.entries(given).map(([name, value]) => [snake(name), value])),
      shows: snake(shows),
    }))
    const folder = scratchFolder()
    writeProgram(folder, 'recipes.py', harness('recipes.py'))
    return JSON.parse(run(folder, 'python3', ['recipes.py'], JSON.stringify(rows)))
  },
  java(programs) {
    const methods = programs.map((program, index) => `${javaMethod(program, index)}\n`).join('\n')
    const calls = programs.map((_, index) => `answer(Recipes::row${index});`).join('\n')
    const source = harness('Recipes.java')
      .replace('/* recipes */', () => methods)
      .replace('/* calls */', () => calls)
    const folder = scratchFolder()
    writeProgram(folder, 'Recipes.java', source)
    run(folder, 'javac', ['-encoding', 'UTF-8', '-nowarn', 'Recipes.java'])
    const lines = run(folder, 'java', ['-cp', '.', 'Recipes']).trimEnd().split('\n')
    return lines.map((line) => Buffer.from(line, 'base64').toString())
  },
}

const percentEncode = (text: string) =>
  Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte)
    return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')

function runNode({ code, given, environment, shows }: Program): string {
  const values = Object.entries(given).map(([name, value]) => [
    name,
    bytesOf(value) ?? structuredClone(value),
  ])
  const context = createContext({
    ...crypto,
    os,
    Buffer,
    btoa,
    Headers,
    URL,
    URLSearchParams,
    process: { env: environment },
    percentEncode,
    canonicalQueryOf: (query: string) => query,
    sha256Hex: (text: string) => crypto.createHash('sha256').update(text).digest('hex'),
    joinEncoded: (pairs: readonly string[][]) =>
      pairs.map((pair) => pair.map(percentEncode).join('=')).join('&'),
    ...Object.fromEntries(values),
  })
  return showNode(runInContext(`${code}\n;${shows}`, context))
}

/** A value as the rows write it: bytes in hex, lists joined with a semicolon, maps and pairs as a=1&b=2. */
function showNode(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('hex')
  if (value instanceof Headers) return showNode([...value])
  if (Array.isArray(value)) {
    const pairs = value.some((item) => Array.isArray(item))
    return value.map((item) => (pairs ? item.join('=') : showNode(item))).join(pairs ? '&' : ';')
  }
  return typeof value === 'object' && value !== null ? showNode(Object.entries(value)) : String(value)
}

function bytesOf(value: Given): Buffer | undefined {
  return isBytes(value) ? Buffer.from(value.hex, 'hex') : undefined
}

function isBytes(value: Given): value is { readonly hex: string } {
  return typeof value === 'object' && 'hex' in value && typeof value.hex === 'string'
}

/** Sets the harness's variables, runs the lines as a method of their own and gives the variable that is looked at. */
function javaMethod({ code, given, environment, shows }: Program, index: number): string {
  const settings = Object.entries({ ...given, environment }).map(
    ([name, value]) => `Recipes.${name} = ${javaLiteral(value)};`,
  )
  if (given.url) settings.push('uri = URI.create(url);')
  return `static String row${index}() throws Exception {\n${settings.join('\n')}\n${code}\nreturn show(${shows});\n}`
}

function javaLiteral(value: Given): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (isBytes(value)) return `HexFormat.of().parseHex("${value.hex}")`
  if (Array.isArray(value)) return `new ArrayList<>(List.of(${value.map(javaItem).join(', ')}))`
  return `mapOf(${Object.entries(value)
    .flat()
    .map((text) => JSON.stringify(text))
    .join(', ')})`
}

function javaItem(item: Given): string {
  return Array.isArray(item) ? `Map.entry(${item.map(javaLiteral).join(', ')})` : javaLiteral(item)
}

/** A row's entry for a language, where the languages differ. */
function forLanguage<T extends string | RegExp>(
  entry: PerLanguage<T> | undefined,
  language: RunnableLanguage,
) {
  if (entry === undefined || typeof entry === 'string' || entry instanceof RegExp) return entry
  return entry[language]
}

function programsOf(row: BehaviourRow, language: RunnableLanguage, shows: string): Program[] {
  const recipe = RECIPES.find(({ id }) => id === row.recipe)
  if (!recipe) throw new Error(`no recipe ${row.recipe}`)
  const { wrong, right } = recipe.code[language]
  const { given = {}, environment = {} } = row
  return [wrong, right].map((code) => ({ code, given, environment, shows }))
}

for (const language of ['java', 'python', 'nodejs'] as const) {
  test(`${language}: the wrong lines go wrong, the right lines do not`, { timeout: 60_000 }, ({ skip }) => {
    const missing = missingCommand(language)
    skip(missing !== undefined, `${missing} is not on this machine`)
    const rows = behaviourRows.flatMap((row) => {
      const shows = forLanguage(row.shows, language)
      return shows ? [{ row, programs: programsOf(row, language, shows) }] : []
    })
    expect(rows.length).toBeGreaterThan(60)
    const shown = runners[language](rows.flatMap(({ programs }) => programs))
    for (const [index, { row }] of rows.entries()) {
      const [wrong, right] = [shown[2 * index], shown[2 * index + 1]]
      expect(right, row.recipe).toEqual(matching(forLanguage(row.right, language)))
      const expected = forLanguage(row.wrong, language)
      if (expected !== undefined) expect(wrong, row.recipe).toEqual(matching(expected))
      if (!row.harmlessHere) expect(wrong, row.recipe).not.toBe(right)
    }
  })
}

function matching(value: string | RegExp | undefined) {
  return value instanceof RegExp ? expect.stringMatching(value) : value
}
