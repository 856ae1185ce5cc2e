/** Whatever is pasted, reading returns: no exception, places inside the paste, codes of the list. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printRequest } from '../../src/message/print.ts'
import { severities } from '../../src/message/problems.ts'
import { readMessage } from '../../src/message/read.ts'
import type { Mapping, Reading, Span } from '../../src/message/types.ts'
import { awkwardText } from './arbitraries.ts'
import { pastes } from './pastes.ts'

/** One assertion for a paste: the list of what is wrong with its reading is empty. */
function expectSound(text: string): void {
  expect(faultsOf(text, readMessage(text))).toEqual([])
}

function faultsOf(text: string, reading: Reading): string[] {
  const { form, problems, request } = reading
  const faults = problems.flatMap(({ code, severity, place }) => [
    ...(severities[code] === severity ? [] : [`severity of ${code}`]),
    ...(place && isWithin(place, text) ? [] : [`place of ${code}`]),
  ])
  if (form === 'unknown' && problems.length === 0) faults.push('unknown without a problem')
  if (request) printRequest(request)
  return [...faults, ...originFaults(text, reading)]
}

const isWithin = (span: Span, text: string): boolean =>
  span.start >= 0 && span.end >= span.start && span.end <= text.length

/** Runs cover the decoded text without a gap, and point into the paste. */
function originFaults(text: string, { request, origins }: Reading): string[] {
  if (!request || !origins) return []
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(request.body)
  const parts: [string, Mapping, number][] = [
    ['method', origins.method, request.method.length],
    ['target', origins.target, request.target.length],
    ...request.headers.flatMap(([name, value], index): [string, Mapping, number][] => [
      ['name', origins.headers[index]?.name ?? [], name.length],
      ['value', origins.headers[index]?.value ?? [], value.length],
    ]),
  ]
  if (!/[\ud800-\udfff\\]/.test(text)) parts.push(['body', origins.body, body.length])
  const faults = parts
    .filter(([, mapping, length]) => !covers(mapping, length, text))
    .map(([part]) => `origin of ${part}`)
  return origins.headers.length === request.headers.length ? faults : [...faults, 'origins of headers']
}

function covers(mapping: Mapping, length: number, text: string): boolean {
  let at = 0
  return (
    mapping.every((run) => {
      const isNext = run.at === at && isWithin(run, text)
      at += run.length
      return isNext
    }) && at === length
  )
}

test('random text', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), awkwardText), expectSound), {
    numRuns: 2000,
  })
})

const starts = [
  'curl ',
  'curl.exe `\n',
  'curl ^"',
  "curl -d $'",
  'POST / HTTP/1.1\n',
  'HTTP/1.1 200',
  ':method: GET\n',
  'Invoke-WebRequest ',
  'irm @{',
  'fetch("',
  'fetch("https://a", {',
  '{"request":{',
  '{"log":{"entries":[',
  '{"error_code":',
  '--> POST http://a ',
  "send: b'",
  '> GET / HTTP/1.1\n',
  '"GET / HTTP/1.1\\r\\n',
  'X: ',
  '[x] GET / HTTP/1.1\n',
  '```\n',
  '  X: a\n',
]

test('random text behind the start of every format', () => {
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.array(awkwardText, { maxLength: 6 }), (start, rest) =>
      expectSound(start + rest.join('\n')),
    ),
    { numRuns: 2000 },
  )
}, 60_000)

const failing: readonly { readonly request: string }[] = JSON.parse(
  readFileSync(new URL('../vectors/failing-cases.json', import.meta.url), 'utf8'),
)
const real = [...pastes, ...failing.slice(0, 40).map(({ request }) => request)]

test('real pastes, cut, doubled, and with characters put in', () => {
  const mutated = fc.tuple(
    fc.constantFrom(...real),
    fc.nat(),
    fc.nat(),
    awkwardText,
    fc.constantFrom('cut', 'put', 'drop', 'double'),
  )
  fc.assert(
    fc.property(mutated, ([text, a, b, put, how]) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
        number,
        number,
      ]
      if (how === 'cut') expectSound(text.slice(from, to))
      if (how === 'put') expectSound(text.slice(0, from) + put + text.slice(from))
      if (how === 'drop') expectSound(text.slice(0, from) + text.slice(to))
      if (how === 'double') expectSound(text.slice(0, to) + text.slice(from))
    }),
    { numRuns: 2000 },
  )
}, 60_000)

test.each(pastes)('a real paste is read without an error: %j', (paste) => {
  expectSound(paste)
  const { form, problems } = readMessage(paste)
  expect(form).not.toBe('unknown')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})
