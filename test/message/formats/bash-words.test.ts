/** Words as bash splits them: real bash is asked about random ones. */

import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitBash } from '../../../src/message/formats/bash-words.ts'
import { verbatim } from '../../../src/message/piece.ts'
import { printRequest } from '../../../src/message/print.ts'
import { readMessage } from '../../../src/message/read.ts'
import type { HttpRequest } from '../../../src/message/types.ts'

const parts = fc.oneof(
  fc.constantFrom(
    'a',
    '-x',
    ' ',
    '  ',
    '\\\n',
    "\\'",
    '\\\\',
    '\\ ',
    '\\"',
    'é',
    '中',
    '😀',
    '#',
    'b#c',
    '=',
    '!',
    '%',
    '^',
    ',',
    ':',
  ),
  fc.string({ unit: fc.constantFrom(...'ab \\"$`#中;&\n!'), maxLength: 6 }).map((text) => `'${text}'`),
  fc
    .string({
      unit: fc.constantFrom(...`ab '#中;&\n`, '\\"', '\\\\', '\\$', '\\`', '\\a', '\\\n'),
      maxLength: 6,
    })
    .map((text) => `"${text}"`),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '"',
        '\\n',
        '\\t',
        "\\'",
        '\\\\',
        '\\x41',
        '\\x4g',
        '\\xe4\\xbd\\xa0',
        '\\101',
        '\\7x',
        '\\u4f60',
        '\\u41 ',
        '\\U0001f600',
        '\\e',
        '\\?',
        '\\"',
        '\\q',
        '中',
      ),
      {
        maxLength: 6,
      },
    )
    .map((list) => `$'${list.join('')}'`),
)

/** Real bash splits all commands in one go: words end with NUL, commands with SOH and NUL. */
function bashWords(commands: readonly string[]): string[][] {
  const script = commands.map((command) => `printf '%s\\0' ${command}\nprintf '\\1\\0'\n`).join('')
  const options = {
    encoding: 'utf8',
    input: script,
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' },
  } as const
  const output = execFileSync('bash', ['--norc'], options)
  return output
    .split('\u0001\0')
    .slice(0, -1)
    .map((words) => words.split('\0').slice(0, -1))
}

test('random words split as bash splits them', () => {
  const lists = fc.sample(fc.array(parts, { minLength: 1, maxLength: 8 }), 500)
  const split = lists.map((list) => {
    const command = `w${list.join('')}`
    const { words, end, flaws } = splitBash(verbatim(command), 0)
    const isWhole = end === command.length && flaws.length === 0
    return { command, isWhole, words: words.map(({ text }) => text) }
  })
  const whole = split.filter(({ isWhole }) => isWhole)
  const expected = bashWords(whole.map(({ command }) => command))
  expect(whole.length).toBeGreaterThan(250)
  expect(whole).toEqual(whole.map((one, index) => ({ ...one, words: expected[index] })))
})

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** Prints a request as a command, every byte of the body in ANSI-C quotes. */
function toCurl({ method, target, headers, body }: HttpRequest): string {
  const lines = headers.map(([name, value]) => `-H ${quote(value === '' ? `${name};` : `${name}: ${value}`)}`)
  const data = Array.from(body, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
  return [
    'curl',
    '-g --path-as-is',
    '-X',
    quote(method),
    quote(`https://a.example${target}`),
    ...lines,
    `--data-raw $'${data}'`,
  ].join(' ')
}

const value = fc
  .string({ unit: fc.constantFrom(...`ab'"\\$ \`!&中é😀：“\t;`), maxLength: 20 })
  .map((text) => text.replace(/^ +| +$/g, ''))
const name = fc.string({ unit: fc.constantFrom(...'abX-_'), minLength: 1, maxLength: 8 })

const sendable: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PUT', 'x-y'),
  target: fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...`ab'"\\$%+=&{}[]./`), maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(...`ab'"\\$%+=&{}[]./?中`), maxLength: 20 }),
    )
    .map(([path, query]) => `/${path}?${query}`),
  headers: fc
    .array(
      fc.tuple(
        name,
        value.filter((text) => text === '' || text.trim() !== ''),
      ),
      { maxLength: 4 },
    )
    .map((list) => [
      ['Host', 'a.example'] as const,
      ['Content-Type', 'application/octet-stream'] as const,
      ...list,
    ]),
  body: fc.uint8Array({ maxLength: 40 }),
})

test('request → curl → request → raw → request keeps every byte', () => {
  fc.assert(
    fc.property(sendable, (one) => {
      const { request } = readMessage(toCurl(one))
      expect(request).toEqual(one)
      expect(request && readMessage(printRequest(request)).request).toEqual(one)
    }),
    { numRuns: 500 },
  )
})
