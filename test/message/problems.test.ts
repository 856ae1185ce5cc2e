/**
 * Every problem there is, each made once: its place, what was found, what was expected, and words in both
 * languages.
 */

import { expect, test } from 'vitest'
import { problems as english } from '../../src/language/en/problems.ts'
import { problems as chinese } from '../../src/language/zh/problems.ts'
import { type MessageProblemCode, severities } from '../../src/message/problems.ts'
import { readMessage } from '../../src/message/read.ts'

type Row = readonly [
  paste: string,
  line: number,
  column: number,
  found?: string | undefined,
  expected?: string,
]

const get = (line: string): string => `GET / HTTP/1.1\nHost: a\n${line}`
const curl = (words: string): string => `curl https://a.example/ ${words}`
const sized = (length: string, body: string): string => get(`Content-Length: ${length}\n\n${body}`)

const rows: Readonly<Record<MessageProblemCode, Row>> = {
  'empty-paste': [' \n\t ', 1, 1],
  'not-recognised': ['\n hello world\nmore', 2, 2, 'hello world'],
  'text-ignored': ['echo 1\ncurl https://a.example/', 1, 1, 'echo 1'],
  'second-request': [sized('2', 'abGET /2 HTTP/1.1\n'), 5, 3, 'GET /2 HTTP/1.1'],
  'line-prefix-removed': ['  Host: a\n  A: b', 1, 1, '  '],
  'code-fence-removed': ['```\nGET / HTTP/1.1\nHost: a\n```', 1, 1, '```'],
  'byte-order-mark': ['\ufeffGET / HTTP/1.1\nHost: a\n', 1, 1, 'U+FEFF'],
  'zero-width-character': [get('A: b\u200bc'), 3, 5, 'U+200B'],
  'bidi-control': [get('A: \u202eb'), 3, 4, 'U+202E'],
  'non-breaking-space': [get('A: b\u00a0'), 3, 5, 'U+00A0', 'U+0020'],
  'unusual-space': [get('A: \u3000'), 3, 4, 'U+3000', 'U+0020'],
  'typographic-quote': [get('A: “b”'), 3, 4, 'U+201C', '"'],
  'full-width-punctuation': [get('A: b，c'), 3, 5, 'U+FF0C', ','],
  'control-character': [get('A: b\u0007'), 3, 5, 'U+0007'],
  'line-feed-in-header': [curl("-H 'A: b\nc'"), 1, 33, 'U+000A'],
  'replacement-character': [get('\n\ufffd'), 4, 1, 'U+FFFD'],
  'non-ascii-in-head': [get('A: 中'), 3, 4, 'U+4E2D'],
  'lone-surrogate': [get('\na\ud800'), 4, 2, 'U+D800'],
  'binary-content': [get('\nab\0'), 4, 3, 'U+0000'],
  'missing-request-line': ['Host: a', 1, 1],
  'missing-http-version': ['GET /\nHost: a', 1, 1, 'GET /'],
  'missing-host': ['GET / HTTP/1.1\n', 1, 1],
  'missing-blank-line': [get('{"a":1}'), 3, 1, '{"a":1}'],
  'request-line-spacing': ['GET / HTTP/1.1 \nHost: a', 1, 1, 'GET / HTTP/1.1'],
  'space-in-target': ['GET /a b HTTP/1.1\nHost: a', 1, 7, undefined, '%20'],
  'fragment-in-target': ['GET /a#b HTTP/1.1\nHost: a', 1, 7, '#b'],
  'bad-percent-escape': ['GET /%41%zz HTTP/1.1\nHost: a', 1, 9, '%zz'],
  'pseudo-header': [':method: GET\n:path: /\n:authority: a', 1, 1, ':method'],
  'header-without-colon': [get('just words'), 3, 1, 'just words'],
  'header-name-not-token': [get('A B: c'), 3, 1, 'A B'],
  'full-width-colon': [get('A：b'), 3, 1, 'A：b'],
  'header-wrapped': [get('A: b\n c'), 4, 1, ' c'],
  'header-broken': [get('A: "b\nc"'), 4, 1, 'c"'],
  'duplicate-header': [get('HOST: b'), 3, 1, 'HOST'],
  'content-length-not-a-number': [sized('3 bytes', 'abc'), 3, 17, '3 bytes'],
  'body-shorter-than-content-length': [sized('4', '中'), 3, 17, '3', '4'],
  'body-longer-than-content-length': [sized('2', '中'), 3, 17, '3', '2'],
  'body-line-ends-lost': [sized('6', 'a\nb\n'), 3, 17, '4', '6'],
  'response-in-body': [get('\nx\nHTTP/1.1 200 OK\n'), 5, 1, 'HTTP/1.1 200 OK'],
  'transfer-coding-kept': [get('Transfer-Encoding: chunked'), 3, 20, 'chunked'],
  'body-not-in-paste': ['> POST / HTTP/1.1\n> Host: a\n>', 1, 3],
  'paste-truncated-quote': [curl("-H 'A: b"), 1, 28, "'"],
  'curl-without-url': ['curl -X POST', 1, 5],
  'unknown-option': [curl('--frob'), 1, 25, '--frob'],
  'option-without-value': [curl('-H'), 1, 25, '-H'],
  'line-continuation-missing': [curl('\\ \n-d a'), 1, 25, '\\ \n'],
  'shell-variable': [curl('-H "A: $KEY"'), 1, 32, '$KEY'],
  'shell-operator': [curl('| jq'), 1, 25, '|'],
  'url-glob': ['curl https://a.example/[1-2]', 1, 24, '['],
  'file-not-in-paste': [curl('-d @body.json'), 1, 28, 'body.json'],
  'password-not-in-paste': [curl('-u me'), 1, 28, 'me'],
  'multipart-boundary-unknown': [curl('-F a=b'), 1, 28, '------------------------signbenchboundary00000'],
  'header-not-sent': [curl('-H A:'), 1, 28, 'A:'],
  'scheme-assumed': ['curl a.example', 1, 6, '', 'http'],
  'target-encoded': ['fetch("https://a.example/中")', 1, 25, '/中'],
  'dot-segments-removed': ['curl https://a.example/a/../b', 1, 23, '/a/../b'],
  'url-not-absolute': ['fetch("/x")', 1, 8, '/x'],
  'expression-not-read': ['fetch("https://a.example/", {method: m})', 1, 38, 'm'],
  'json-invalid': ['{"request":{"url":"https://a.example/",}}', 1, 40, '}'],
  'several-entries': ['[{"request":{"url":"https://a/"}},{"request":{}}]', 1, 35, '2'],
  'url-missing': ['{"request":{"method":"GET"}}', 1, 1],
}

const codes = Object.keys(severities) as MessageProblemCode[]

test.each(codes)('%s', (code) => {
  const [paste, line, column, found, expected] = rows[code]
  const problem = readMessage(paste).problems.find((one) => one.code === code)
  expect(problem?.severity).toBe(severities[code])
  expect([problem?.place?.line, problem?.place?.column, problem?.found, problem?.expected]).toEqual([
    line,
    column,
    found,
    expected,
  ])
})

test.each(codes)('%s has a sentence and a cure in both languages, with what was found', (code) => {
  const problem = readMessage(rows[code][0]).problems.find((one) => one.code === code) ?? {}
  const words = [chinese[code](problem), english[code](problem)].flatMap(({ says, fix }) => [says, fix])
  for (const sentence of words) expect(sentence).toMatch(/^\S.*[.。；]$/s)
  expect(words.join('')).not.toMatch(/undefined|[!！]/)
  expect(words.slice(0, 2).join('')).toMatch(/[\u4e00-\u9fff]/)
})

test('one kind of flaw is told twenty times, then counted', () => {
  const { problems } = readMessage(get('no colon here\n'.repeat(1000)))
  const told = problems.filter(({ code }) => code === 'header-without-colon')
  expect(told).toHaveLength(20)
  expect(told.at(-1)?.count).toBe(981)
})

test('characters of one kind in one value are counted', () => {
  const { problems } = readMessage(get('A: “b” “c”'))
  expect(problems).toMatchObject([{ code: 'typographic-quote', count: 4 }])
})
