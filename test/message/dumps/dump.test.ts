import { execFileSync } from 'node:child_process'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText } from '../../../src/message/bytes.ts'
import { readHeaderDump } from '../../../src/message/dumps/dump.ts'
import { missingCommand } from '../../snippets/toolchains.ts'

/** Its own print functions are asked; a machine without PHP skips those tests by name. */
const lacksPhp = missingCommand('php') !== undefined

const AUTHORIZATION =
  'SDK-HMAC-SHA256 Access=exampleAk,SignedHeaders=connection;content-length;content-type;host;x-sdk-date,Signature=765a365f3851fd1c96011a82b893266fb7b3e79b3002526c43199c97e61bb88b'
const HEADERS = {
  Host: 'cb.example.com:9330',
  'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
  'Content-Length': '139',
  Connection: 'close',
  'X-Sdk-Date': '20241212T070653Z',
  Authorization: AUTHORIZATION,
}

/** Names in lower case: what a dump keeps of their letter case differs. */
function headersOf(text: string): Record<string, string> {
  const { headers = [] } = readHeaderDump(text)?.request ?? {}
  return Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
}

const expected = Object.fromEntries(
  Object.entries(HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
)
const lower = expected
const cgi = Object.fromEntries(
  Object.entries(HEADERS).map(([name, value]) => {
    const variable = name.toUpperCase().replaceAll('-', '_')
    return [variable.startsWith('CONTENT_') ? variable : `HTTP_${variable}`, value]
  }),
)

const php = (script: string, value: object) =>
  execFileSync('php', ['-r', `$a = json_decode($argv[1], true); ${script}`, JSON.stringify(value)], {
    encoding: 'utf8',
  })
const python = (script: string, value: object) =>
  execFileSync(
    'python3',
    ['-c', `import json, sys; a = json.loads(sys.argv[1]); ${script}`, JSON.stringify(value)],
    {
      encoding: 'utf8',
    },
  )

/** What the program itself prints, where it is at hand here; else the form its documentation shows. */
const DUMPS: readonly (readonly [name: string, framework: string, text: () => string])[] = [
  ['print_r of $_SERVER', 'php', () => php('print_r($a);', { ...cgi, REQUEST_METHOD: 'POST', argc: 1 })],
  ['var_dump of $_SERVER', 'php', () => php('var_dump($a);', cgi)],
  ['var_export of $_SERVER', 'php', () => php('var_export($a);', cgi)],
  ['$_SERVER as JSON', 'php', () => php('echo json_encode($a, JSON_PRETTY_PRINT);', cgi)],
  ['Laravel: headers->all() by print_r', 'php', () => php('print_r($a);', listed(lower))],
  ['Laravel: headers->all() as JSON', 'php', () => JSON.stringify(listed(lower))],
  [
    'Laravel: dd()',
    'php',
    () =>
      `array:6 [▼\n${Object.entries(lower)
        .map(([name, value]) => `  "${name}" => array:1 [▼\n    0 => "${value}"\n  ]\n`)
        .join('')}]`,
  ],
  ['Flask: dict(request.headers)', 'flask', () => python('print(a)', HEADERS)],
  [
    'Flask: repr of request.headers',
    'flask',
    () => python('print(f"EnvironHeaders({list(a.items())})")', HEADERS),
  ],
  [
    'Flask: request.environ',
    'flask',
    () =>
      python('a["wsgi.input"] = sys.stdin; print(a)', { ...cgi, 'wsgi.version': [1, 0], SERVER_PORT: 80 }),
  ],
  ['Express: console.log(req.headers)', 'express', () => inspect(lower, { breakLength: 80 })],
  ['Express: JSON', 'express', () => `2026-02-06 info headers=${JSON.stringify(lower)}`],
  ['Node: rawHeaders', 'express', () => inspect(Object.entries(HEADERS).flat(), { maxArrayLength: null })],
  [
    'Spring: HttpHeaders',
    'spring',
    () =>
      `[${Object.entries(lower)
        .map(([name, value]) => `${name}:"${value}"`)
        .join(', ')}]`,
  ],
  [
    'Java: map of lists',
    'spring',
    () =>
      `headers {${Object.entries(HEADERS)
        .map(([name, value]) => `${name}=[${value}]`)
        .join(', ')}}`,
  ],
  [
    'Java: map of texts',
    'spring',
    () =>
      `{${Object.entries(lower)
        .map(([name, value]) => `${name}=${value.replaceAll(',', ', ')}`)
        .join(', ')}}`,
  ],
  [
    'Go: %v',
    'go',
    () =>
      `map[${Object.entries(HEADERS)
        .map(([name, value]) => `${name}:[${value}]`)
        .join(' ')}]`,
  ],
  [
    'Go: %q',
    'go',
    () =>
      `map[${Object.entries(HEADERS)
        .map(([name, value]) => `"${name}":["${value}"]`)
        .join(' ')}]`,
  ],
  [
    'Go: %#v',
    'go',
    () =>
      `http.Header{${Object.entries(HEADERS)
        .map(([name, value]) => `"${name}":[]string{"${value}"}`)
        .join(', ')}}`,
  ],
  ['Go: JSON', 'go', () => JSON.stringify(listed(HEADERS), undefined, 2)],
  ['nginx: log line', 'nginx', () => nginx('=', ' ')],
  ['nginx: a line each', 'nginx', () => nginx(': ', '\n').replaceAll('"', '')],
  ['nginx: $names', 'nginx', () => nginx('=', ' ').replaceAll('http_', '$http_')],
  ['nginx: JSON', 'nginx', () => `{"time":"t","status":200,${nginx('":', ',"').replace(/^/, '"')}}`],
]

function listed(headers: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
}

function nginx(sign: string, between: string): string {
  const variable = (name: string) => {
    const lowered = name.replaceAll('-', '_')
    return lowered.startsWith('content_') ? lowered : `http_${lowered}`
  }
  return Object.entries(lower)
    .map(([name, value]) => `${variable(name)}${sign}"${value}"`)
    .join(between)
}

test.skipIf(lacksPhp).for(DUMPS.filter(([, framework]) => framework === 'php'))(
  '%s: every header is read',
  ([, framework, text]) => readsAll(framework, text),
)

test.for(DUMPS.filter(([, framework]) => framework !== 'php'))(
  '%s: every header is read',
  ([, framework, text]) => readsAll(framework, text),
)

function readsAll(framework: string, text: () => string): void {
  const dump = text()
  const spaced = (value: string) => value.replaceAll(',', ', ')
  const written = dump.includes(spaced(AUTHORIZATION))
    ? { ...expected, authorization: spaced(AUTHORIZATION) }
    : expected
  expect(headersOf(dump)).toEqual(written)
  expect(readHeaderDump(dump)?.framework).toBe(framework)
}

test.skipIf(lacksPhp)('PHP: method, path, and the Authorization that Apache hides', () => {
  const { HTTP_AUTHORIZATION, ...rest } = cgi
  const server = {
    ...rest,
    REDIRECT_HTTP_AUTHORIZATION: HTTP_AUTHORIZATION,
    REQUEST_METHOD: 'POST',
    REQUEST_URI: '/report?from=huawei',
  }
  const dump = readHeaderDump(php('print_r($a);', server))
  expect(dump?.request.method).toBe('POST')
  expect(dump?.request.target).toBe('/report?from=huawei')
  expect(headersOf(php('print_r($a);', server))).toEqual(expected)
})

test('nginx: request line and body, escapes undone', () => {
  const text = String.raw`request="POST /report HTTP/1.1" http_x_sdk_date="20241212T070653Z" http_authorization="a\x22b" http_origin="-" request_body="body=\xE4\xBD\xA0&to=1"`
  const dump = readHeaderDump(text)
  expect(dump?.request.method).toBe('POST')
  expect(dump?.request.target).toBe('/report')
  expect(dump?.request.headers).toEqual([
    ['X-Sdk-Date', '20241212T070653Z'],
    ['Authorization', 'a"b'],
  ])
  expect(decodeText(dump?.request.body ?? new Uint8Array())).toBe('body=你&to=1')
})

test('nginx: $host stands in for a Host that was not logged', () => {
  expect(headersOf('host="cb.example.com" http_x_sdk_date="20241212T070653Z"').host).toBe('cb.example.com')
})

test('Spring: the request logging filter gives method, path and body', () => {
  const text = `Before request [POST /report, client=10.0.0.1, headers=[host:"cb.example.com", x-sdk-date:"20241212T070653Z"], payload=status=DELIVRD&to=[1]]`
  const dump = readHeaderDump(text)
  expect(dump?.request.method).toBe('POST')
  expect(dump?.request.target).toBe('/report')
  expect(decodeText(dump?.request.body ?? new Uint8Array())).toBe('status=DELIVRD&to=[1]')
})

test('Express: an object with method, url, headers and body', () => {
  const text = inspect(
    { method: 'POST', url: '/report?a=1', headers: lower, body: 'status=DELIVRD' },
    { depth: 3 },
  )
  const dump = readHeaderDump(text)
  expect(dump?.request.method).toBe('POST')
  expect(dump?.request.target).toBe('/report?a=1')
  expect(decodeText(dump?.request.body ?? new Uint8Array())).toBe('status=DELIVRD')
  expect(headersOf(text)).toEqual(expected)
})

test.each([
  '',
  'POST /report HTTP/1.1\nHost: a\nX-Sdk-Date: 20241212T070653Z\n\n{"a":1}',
  'Host: a\nX-Sdk-Date: 20241212T070653Z',
  '{"code":"E000045","description":"Authorization verify failed."}',
  'E000045',
  '{"smsMsgId":"1","status":"DELIVRD"}',
])('%j is no dump', (text) => {
  expect(readHeaderDump(text)).toBeUndefined()
})

test('nothing makes it throw', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '"',
    "'",
    ':',
    '=>',
    '=',
    ',',
    ' ',
    '\n',
    '\\',
    '\\x',
    'map[',
    'Array',
    'authorization',
    'HTTP_X_SDK_DATE',
    'headers',
    '$http_authorization',
    'string(3)',
  ]
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 }))), (parts) => {
      readHeaderDump(parts.join(''))
    }),
  )
})
