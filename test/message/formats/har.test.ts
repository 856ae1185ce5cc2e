/** HAR files, entries and request objects. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonErrorAt } from '../../../src/message/formats/json-errors.ts'
import { readMessage } from '../../../src/message/read.ts'
import { expectGolden, type Golden } from '../expectations.ts'

const request = {
  method: 'POST',
  url: 'https://a.example/x?y=1',
  httpVersion: 'h2',
  headers: [
    { name: ':authority', value: 'a.example' },
    { name: ':method', value: 'POST' },
    { name: 'A', value: 'b "c"' },
    { name: 'A', value: 'd' },
  ],
  postData: { mimeType: 'text/plain', text: 'a=1\n你' },
}
const response = {
  status: 401,
  headers: [{ name: 'Server', value: 's' }],
  content: { text: 'eyJhIjoxfQ==', encoding: 'base64' },
}
const head = ['POST /x?y=1', 'Host: a.example', 'A: b "c"', 'A: d']

const goldens: readonly Golden[] = [
  {
    name: 'a file with two entries: the first, with its answer',
    paste: JSON.stringify(
      { log: { version: '1.2', entries: [{ request, response }, { request }] } },
      null,
      2,
    ),
    head,
    body: 'a=1\n你',
    status: 401,
    answer: ['Server: s', '{"a":1}'],
    problems: ['pseudo-header', 'pseudo-header', 'duplicate-header', 'several-entries'],
    scheme: 'https',
    authority: 'a.example',
  },
  {
    name: 'one entry, no answer came',
    paste: JSON.stringify({ startedDateTime: 'x', request, response: { status: 0 } }),
    head,
    body: 'a=1\n你',
    problems: ['pseudo-header', 'pseudo-header', 'duplicate-header'],
  },
  {
    name: 'one request object, Host from its URL',
    paste: '{"method":"GET","url":"http://a.example:80/","headers":[{"name":"X","value":"\\u00e9\\t\\/"}]}',
    head: ['GET /', 'Host: a.example', 'X: é\t/'],
    problems: ['non-ascii-in-head'],
  },
  {
    name: 'parameters without text',
    paste:
      '{"request":{"method":"POST","url":"https://a.example/","headers":[],"postData":{"params":[{"name":"a"}]}}}',
    head: ['POST /', 'Host: a.example'],
    problems: ['body-not-in-paste'],
  },
  {
    name: 'cut off behind the headers',
    paste:
      '{"log":{"entries":[{"request":{"method":"GET","url":"https://a.example/x","headers":[{"name":"A","value":"b"}],',
    head: ['GET /x', 'Host: a.example', 'A: b'],
    problems: ['json-invalid'],
  },
  {
    name: 'no URL',
    paste: '{"request":{"method":"GET","headers":[]}}',
    head: ['GET /'],
    problems: ['url-missing', 'missing-host'],
  },
]

test.each(goldens)('$name', (golden) => expectGolden('har', golden))

test.each([
  ['{"request":{"url":"https://a/",}}', 31],
  ['{"request":{"url":"https://a/"}', 31],
  ['{"request":{"url":https}}', 18],
  ['{"request":{"url":"a\\q"}}', 18],
  ['{"request":{"url":"a"}} x', 24],
  ['{"request":{"url":["a"}}', 22],
  ['{"request":{"url":"a\nb"}}', 18],
])('%j stops being JSON at %i', (text, start) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(readMessage(text).problems.find(({ code }) => code === 'json-invalid')?.place?.start).toBe(start)
})

test('what JSON.parse takes has no error, and what it refuses has one', () => {
  const bits = fc.constantFrom(...'{}[]:, "', '"a"', '1', '-0.5e+3', '01', 'true', 'nul', '\\', '\\u12', '\n')
  const text = fc.oneof(
    fc.json(),
    fc.array(bits, { maxLength: 8 }).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(text, (json) => {
      expect(jsonErrorAt(json) === undefined).toBe(parses(json))
    }),
    { numRuns: 2000 },
  )
})

function parses(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}
