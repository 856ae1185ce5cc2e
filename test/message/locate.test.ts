/** From a decoded text back to the paste, exactly. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locate, placeOf, placesOf } from '../../src/message/locate.ts'
import { printRequest } from '../../src/message/print.ts'
import { readMessage } from '../../src/message/read.ts'
import type { Mapping } from '../../src/message/types.ts'
import { awkwardText, request } from './arbitraries.ts'

/**
 * `ab` verbatim from 10, an escape `\n` at 12–14, `cd` verbatim from 14, something added at 30, `e` behind
 * a gap.
 */
const mapping: Mapping = [
  { at: 0, length: 2, start: 10, end: 12 },
  { at: 2, length: 1, start: 12, end: 14 },
  { at: 3, length: 2, start: 14, end: 16 },
  { at: 5, length: 4, start: 30, end: 30 },
  { at: 9, length: 1, start: 40, end: 41 },
]

test.each([
  ['one character', 1, 2, [{ start: 11, end: 12 }]],
  ['an escape is one whole', 2, 3, [{ start: 12, end: 14 }]],
  ['spans that touch are one', 0, 5, [{ start: 10, end: 16 }]],
  ['part of what was added is where it was added', 6, 7, [{ start: 30, end: 30 }]],
  [
    'a gap parts them',
    4,
    10,
    [
      { start: 15, end: 16 },
      { start: 30, end: 30 },
      { start: 40, end: 41 },
    ],
  ],
  ['nothing is an empty span', 1, 1, [{ start: 11, end: 11 }]],
  ['nothing at the end', 10, 10, [{ start: 41, end: 41 }]],
])('%s', (_, start, end, spans) => {
  expect(locate(mapping, start, end)).toEqual(spans)
})

test('nothing is found in an empty mapping', () => {
  expect(locate([], 0, 0)).toEqual([])
})

test.each([
  ['the first character', 'abc', 0, 1, 1],
  ['behind LF', 'a\nbc', 3, 2, 2],
  ['behind CR LF', 'a\r\nbc', 3, 2, 1],
  ['the line feed itself is still on its line', 'ab\nc', 2, 1, 3],
  ['a pair of surrogates is one column', '😀x', 2, 1, 2],
  ['Chinese', '头域\n名：', 4, 2, 2],
  ['the end of an empty last line', 'a\n', 2, 2, 1],
])('%s', (_, text, start, line, column) => {
  expect(placeOf(text, { start, end: start })).toEqual({ start, end: start, line, column })
})

test('many places are the same as each on its own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀', '\ud800') }),
      fc.array(fc.nat(40)),
      (text, offsets) => {
        const spans = offsets
          .filter((at) => at <= text.length)
          .toSorted((a, b) => a - b)
          .map((at) => ({ start: at, end: at }))
        expect(placesOf(text, spans)).toEqual(spans.map((span) => placeOf(text, span)))
      },
    ),
  )
})

const pieceOf = (text: string, mapped: Mapping, start: number, end: number): string =>
  locate(mapped, start, end)
    .map((span) => text.slice(span.start, span.end))
    .join('')

test('in a raw request every part of target, names, values and body is the text it points to', () => {
  fc.assert(
    fc.property(request, fc.nat(), fc.nat(), (one, from, to) => {
      const text = printRequest(one)
      const { request: read, origins } = readMessage(text)
      const parts: [string, Mapping | undefined][] = [
        [read?.method ?? '', origins?.method],
        [read?.target ?? '', origins?.target],
        ...(read?.headers ?? []).flatMap(([name, value], index): [string, Mapping | undefined][] => [
          [name, origins?.headers[index]?.name],
          [value, origins?.headers[index]?.value],
        ]),
      ]
      for (const [part, mapped] of parts) {
        const start = from % (part.length + 1)
        const end = start + (to % (part.length - start + 1))
        expect(pieceOf(text, mapped ?? [], start, end)).toBe(part.slice(start, end))
      }
      expect(pieceOf(text, origins?.body ?? [], 0, text.length)).toBe(
        text.slice(text.indexOf('\r\n\r\n') + 4),
      )
    }),
    { numRuns: 500 },
  )
})

/** Ways of writing text in bash, each with the source of every character. */
const spellings: Readonly<Record<string, (character: string) => string>> = {
  single: (character) => (character === "'" ? `"'"` : `'${character}'`),
  double: (character) => (/[$`"\\]/.test(character) ? `"\\${character}"` : `"${character}"`),
  backslash: (character) => (character === '\n' ? "'\n'" : `\\${character}`),
  ansi: (character) => {
    const point = character.codePointAt(0) ?? 0
    return `$'\\U${point.toString(16).padStart(8, '0')}'`
  },
}

const spelled = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(spellings)), fc.constantFrom(...`ab"'\\$ \`!&中é😀：“\t`)),
  { maxLength: 20 },
)

test('in a curl command every character of a header value and of the target points to how it was written', () => {
  fc.assert(
    fc.property(spelled, spelled, (inTarget, inValue) => {
      const write = (list: readonly [string, string][]): string[] =>
        list.map(([way, character]) => spellings[way]?.(character) ?? '')
      const command = `curl https://a.example/?${write(inTarget).join('')} -H X:' 'v${write(inValue).join('')}`
      const { request: read, origins } = readMessage(command)
      const value = `v${inValue.map(([, character]) => character).join('')}`
      expect(read?.headers.at(-1)).toEqual(['X', value])
      expect(read?.target).toBe(`/?${inTarget.map(([, character]) => character).join('')}`)
      let at = 1
      inValue.forEach(([, character], index) => {
        const span = locate(origins?.headers.at(-1)?.value ?? [], at, at + character.length)
        expect(span).toHaveLength(1)
        const written = write(inValue)[index] ?? ''
        expect(written).toContain(command.slice(span[0]?.start, span[0]?.end))
        const before = command.indexOf(' -H ') + 10 + write(inValue).slice(0, index).join('').length
        expect(span[0]?.start).toBeGreaterThanOrEqual(before)
        expect(span[0]?.end).toBeLessThanOrEqual(before + written.length)
        at += character.length
      })
    }),
    { numRuns: 300 },
  )
})

test('what a format adds has an empty span', () => {
  const { request: read, origins } = readMessage("curl https://a.example/ -d 'a=1'")
  const type = read?.headers.findIndex(([name]) => name === 'Content-Type') ?? -1
  expect(locate(origins?.headers[type]?.value ?? [], 0, 5)).toEqual([{ start: 28, end: 28 }])
})

test('a value of random text in single quotes is the text between them', () => {
  fc.assert(
    fc.property(awkwardText, (random) => {
      const value = `v${random.replace(/['\r\n]/g, '')}`
      const command = `curl https://a.example/ -H 'X: ${value}'`
      const { origins } = readMessage(command)
      expect(pieceOf(command, origins?.headers.at(-1)?.value ?? [], 0, value.length)).toBe(value)
    }),
  )
})
