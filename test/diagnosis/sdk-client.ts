/**
 * A client of SDK-HMAC-SHA256 that makes one known mistake, written over Node's crypto and nothing of ours: an honest
 * client's parts are laid out, the mistake changes one of them as the catalogue says, and the signature is made of them.
 */

import { createHash, createHmac } from 'node:crypto'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import type { Random } from './random.ts'

/** What was sent. */
export type Wire = {
  key: string
  secret: string
  method: string
  path: string
  query: string
  headers: Header[]
  /** As in the Authorization header. */
  list: string[]
  body: Buffer
  /** What the user knows was sent. */
  original: Record<string, string>
}

/** What is signed: every part may be changed by a mistake. */
type Parts = {
  secret: Buffer | string
  method: string
  uri: string
  pairs: [key: string, value: string][]
  encode: (text: string) => string
  sort: boolean
  query: (pairs: string[]) => string
  value: (name: string) => string
  names: string[]
  lineNames: string[]
  written: (name: string) => string
  signed: (names: string[]) => string
  payload: string
  frame: (head: string[], lines: string[], signed: string, payload: string) => string
  canonical: (text: string) => string
  hash: (text: string) => string
  text: (algorithm: string, date: string, hash: string) => string
  date: string
  algorithm: string
  mac: (key: Buffer | string, text: string) => Buffer
  write: (mac: Buffer) => string
}

const digest = (name: string, data: Buffer | string) => createHash(name).update(data).digest()
const hex = (data: Buffer | string) => digest('sha256', data).toString('hex')
const hmac = (key: Buffer | string, data: Buffer | string) => createHmac('sha256', key).update(data).digest()
const rfc3986 = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
const bytewise = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b))
const segments = (path: string, encode: (text: string) => string) =>
  path
    .split('/')
    .map((part) => encode(decodeURIComponent(part)))
    .join('/')
const sentValue = (wire: Wire, name: string) =>
  wire.headers.find(([given]) => given.toLowerCase() === name)?.[1] ?? ''
const decodedPairs = (query: string): [string, string][] =>
  query === ''
    ? []
    : query.split('&').map((pair) => {
        const [key = '', value = ''] = pair.split('=')
        return [decodeURIComponent(key), decodeURIComponent(value)]
      })

function honest(wire: Wire): Parts {
  const names = wire.list.map((name) => name.toLowerCase()).sort(bytewise)
  return {
    secret: wire.secret,
    method: wire.method,
    uri: `${segments(wire.path, rfc3986)}/`,
    pairs: decodedPairs(wire.query),
    encode: rfc3986,
    sort: true,
    query: (pairs) => pairs.join('&'),
    value: (name) => sentValue(wire, name).trim(),
    names,
    lineNames: names,
    written: (name) => name,
    signed: (list) => list.join(';'),
    payload: hex(wire.body),
    frame: (head, lines, signed, payload) => [...head, ...lines, '', signed, payload].join('\n'),
    canonical: (text) => text,
    hash: hex,
    text: (algorithm, date, hash) => [algorithm, date, hash].join('\n'),
    date: sentValue(wire, 'x-sdk-date'),
    algorithm: 'SDK-HMAC-SHA256',
    mac: hmac,
    write: (mac) => mac.toString('hex'),
  }
}

function finish(parts: Parts): string {
  const sorted = parts.sort
    ? parts.pairs.toSorted((a, b) => bytewise(a[0], b[0]) || bytewise(a[1], b[1]))
    : parts.pairs
  const query = parts.query(sorted.map(([key, value]) => `${parts.encode(key)}=${parts.encode(value)}`))
  const lines = parts.lineNames.map((name) => `${parts.written(name)}:${parts.value(name)}`)
  const text = parts.canonical(
    parts.frame([parts.method, parts.uri, query], lines, parts.signed(parts.names), parts.payload),
  )
  return parts.write(parts.mac(parts.secret, parts.text(parts.algorithm, parts.date, parts.hash(text))))
}

type Mistake = (parts: Parts, wire: Wire) => Partial<Parts>

const secret =
  (change: (secret: string) => Buffer | string): Mistake =>
  (parts) => ({ secret: change(parts.secret.toString()) })
const header =
  (name: string, change: (value: string, wire: Wire) => string): Mistake =>
  (parts, wire) => ({
    value: (asked) => (asked === name ? change(parts.value(name), wire) : parts.value(asked)),
  })
const body =
  (change: (text: string) => Buffer | string): Mistake =>
  (_, wire) => ({
    payload: hex(change(wire.body.toString())),
  })
const json = (write: (value: never) => string): Mistake => body((text) => write(JSON.parse(text) as never))
const encoding =
  (change: (encoded: string) => string): Mistake =>
  (parts) => ({
    encode: (text) => change(parts.encode(text)),
  })
const sorting =
  (compare: (a: [string, string], b: [string, string]) => number): Mistake =>
  (parts) => ({
    pairs: parts.pairs.toSorted(compare),
    sort: false,
  })
const shifted = (date: string, seconds: number) => {
  const [, y, mo, d, h, mi, s] = /^(....)(..)(..)T(..)(..)(..)Z$/.exec(date) ?? []
  const time = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s) + seconds)
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '')
}
const stringDate =
  (seconds: number): Mistake =>
  (parts) => ({ date: shifted(parts.date, seconds) })
const wholeDate =
  (seconds: number): Mistake =>
  (parts, wire) => ({
    ...stringDate(seconds)(parts, wire),
    ...header('x-sdk-date', (value) => shifted(value, seconds))(parts, wire),
  })
const field = (form: string) => decodeURIComponent(form.replaceAll('+', ' '))
const object = (form: string) =>
  Object.fromEntries(form.split('&').map((pair) => pair.split('=').map(field) as [string, string]))
const python = (value: unknown, unicode: boolean): string => {
  if (Array.isArray(value)) return `[${value.map((item) => python(item, unicode)).join(', ')}]`
  if (value === null || typeof value !== 'object')
    return unicode ? JSON.stringify(value) : asciiOnly(JSON.stringify(value))
  return `{${Object.entries(value)
    .map(([key, item]) => `${python(key, unicode)}: ${python(item, unicode)}`)
    .join(', ')}}`
}
const asciiOnly = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => bytewise(a, b))
      .map(([k, v]) => [k, sortKeys(v)]),
  )
}
/** Made with Python's codec. */
const GBK: Readonly<Record<string, string>> = { 验证码: 'd1e9d6a4c2eb', 华为云短信: 'bbaaceaad4c6b6ccd0c5' }
const gbk = (text: string) =>
  Buffer.concat(
    text
      .split(/(验证码|华为云短信)/)
      .map((part) => Buffer.from(GBK[part] ?? part, GBK[part] ? 'hex' : 'latin1')),
  )
const gbkValue = (value: string) =>
  Array.from(gbk(field(value)), (byte) => {
    const c = String.fromCharCode(byte)
    return /[\w.~-]/.test(c) ? c : c === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
const latin1 = (text: string) => Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1')
const escapes = (change: (triplet: string) => string) => body((text) => text.replace(/%../g, change))
const region = (wire: Wire) => sentValue(wire, 'host').split('.')[1] ?? ''
const day = (wire: Wire) => sentValue(wire, 'x-sdk-date').slice(0, 8)

/** By the id of an instance. */
export const SDK_CLIENTS: Readonly<Record<string, Mistake>> = {
  'secret-trailing-lf': secret((text) => `${text}\n`),
  'secret-trailing-cr': secret((text) => `${text}\r`),
  'secret-trailing-crlf': secret((text) => `${text}\r\n`),
  'secret-trailing-space': secret((text) => `${text} `),
  'secret-leading-space': secret((text) => ` ${text}`),
  'secret-double-quoted': secret((text) => `"${text}"`),
  'secret-single-quoted': secret((text) => `'${text}'`),
  'secret-bom': secret((text) => `\ufeff${text}`),
  'secret-zero-width': secret((text) => `${text}\u200b`),
  'secret-nbsp': secret((text) => `${text}\u00a0`),
  'secret-zsh-percent': secret((text) => `${text}%`),
  'secret-doubled': secret((text) => text.repeat(2)),
  'secret-drop-last': secret((text) => text.substring(0, text.length - 1)),
  'secret-drop-first': secret((text) => text.substring(1)),
  'secret-lowercased': secret((text) => text.toLowerCase()),
  'secret-uppercased': secret((text) => text.toUpperCase()),
  'secret-empty': secret(() => ''),
  'secret-base64-encoded': secret((text) => Buffer.from(text).toString('base64')),
  'secret-base64-decoded': secret((text) => Buffer.from(text, 'base64')),
  'secret-hex-decoded': secret((text) => Buffer.from(text, 'hex')),
  'secret-plus-to-space': secret((text) => text.split('+').join(' ')),
  'secret-url-encoded': secret((text) => encodeURIComponent(text)),
  'secret-is-ak': (_, wire) => ({ secret: wire.key }),
  'cr-method-lowercase': (parts) => ({ method: parts.method.toLowerCase() }),
  'method-hardcoded-post': () => ({ method: 'POST' }),
  'method-hardcoded-get': () => ({ method: 'GET' }),
  'uri-no-trailing-slash': (parts) => ({ uri: parts.uri.replace(/\/$/, '') }),
  'uri-includes-query': (parts, wire) => ({ uri: `${parts.uri}?${wire.query}` }),
  'uri-full-url': (parts, wire) => ({ uri: `https://${sentValue(wire, 'host')}${parts.uri}` }),
  'uri-prefix-stripped': (parts) => ({ uri: parts.uri.replace(/^\/[^/]+/, '') }),
  'uri-prefix-added': (parts, wire) => ({ uri: sentValue(wire, 'x-forwarded-prefix') + parts.uri }),
  'uri-double-slash': (parts) => ({ uri: `/${parts.uri}` }),
  'uri-double-encoded': (_, wire) => ({ uri: `${segments(wire.path, (text) => rfc3986(rfc3986(text)))}/` }),
  'uri-encoded-vs-decoded': (_, wire) => ({ uri: `${decodeURIComponent(wire.path)}/` }),
  'uri-lowercased': (_, wire) => ({ uri: `${segments(wire.path, (text) => rfc3986(text.toLowerCase()))}/` }),
  'query-unsorted': () => ({ sort: false }),
  'query-sorted-case-insensitive': sorting(
    (a, b) => bytewise(a[0].toLowerCase(), b[0].toLowerCase()) || bytewise(a[1], b[1]),
  ),
  'query-sorted-after-encoding': sorting(
    (a, b) => bytewise(rfc3986(a[0]), rfc3986(b[0])) || bytewise(rfc3986(a[1]), rfc3986(b[1])),
  ),
  'query-sorted-as-joined-strings': () => ({ query: (pairs) => pairs.toSorted(bytewise).join('&') }),
  'query-repeated-values-unsorted': sorting((a, b) => bytewise(a[0], b[0])),
  'query-space-plus': encoding((text) => text.split('%20').join('+')),
  'query-encodeURIComponent': () => ({ encode: encodeURIComponent }),
  'query-java-URLEncoder': encoding((text) =>
    text.split('%20').join('+').split('%2A').join('*').split('~').join('%7E'),
  ),
  'query-raw': () => ({ encode: (text) => text }),
  'query-slash-unescaped': encoding((text) => text.split('%2F').join('/')),
  'query-valueless-no-equals': () => ({
    query: (pairs) => pairs.map((pair) => pair.replace(/=$/, '')).join('&'),
  }),
  'query-empty-dropped': () => ({ query: (pairs) => pairs.filter((pair) => !pair.endsWith('=')).join('&') }),
  'query-lower-hex': encoding((text) => text.replace(/%../g, (triplet) => triplet.toLowerCase())),
  'query-keys-lowercased': (parts) => ({
    pairs: parts.pairs.map(([key, value]) => [key.toLowerCase(), value]),
  }),
  'query-omitted': () => ({ pairs: [] }),
  'query-double-encoded': encoding((text) => rfc3986(text)),
  'query-leading-question-mark': () => ({ query: (pairs) => `?${pairs.join('&')}` }),
  'query-form-body-as-query': (_, wire) => ({
    pairs: decodedPairs(wire.body.toString().replaceAll('+', '%20')),
    payload: hex(''),
  }),
  'host-default-port-added': header('host', (value) => `${value}:443`),
  'host-port-removed': header('host', (value) => value.split(':')[0] ?? ''),
  'host-upstream-127': header('host', () => '127.0.0.1:8080'),
  'host-localhost': header('host', () => 'localhost:8080'),
  'host-from-x-forwarded-host': header('host', (_, wire) => sentValue(wire, 'x-forwarded-host')),
  'ct-charset-missing-in-signature': header('content-type', (value) => value.split(';')[0] ?? ''),
  'ct-charset-UTF-8-nospace-in-signature': header(
    'content-type',
    (value) => `${value.split(';')[0]};charset=UTF-8`,
  ),
  'ct-charset-utf-8-nospace-in-signature': header(
    'content-type',
    (value) => `${value.split(';')[0]};charset=utf-8`,
  ),
  'ct-charset-utf-8-space-in-signature': header(
    'content-type',
    (value) => `${value.split(';')[0]}; charset=utf-8`,
  ),
  'ct-json-in-signature': header('content-type', () => 'application/json'),
  'ct-form-in-signature': header('content-type', () => 'application/x-www-form-urlencoded'),
  'ct-empty-in-signature': header('content-type', () => ''),
  'ua-changed-by-proxy': header('user-agent', (_, wire) => wire.original['user-agent'] ?? ''),
  'accept-encoding-changed-by-proxy': header('accept-encoding', () => 'identity'),
  'signed-header-altered': header('x-tag', (_, wire) => wire.original['X-Tag'] ?? ''),
  'header-value-untrimmed': (_, wire) => ({ value: (name) => sentValue(wire, name) }),
  'header-inner-spaces-collapsed': (parts) => ({ value: (name) => parts.value(name).replace(/ +/g, ' ') }),
  'header-names-case-kept': (_, wire) => ({
    written: (name) => wire.headers.find(([given]) => given.toLowerCase() === name)?.[0] ?? name,
  }),
  'header-lines-in-request-order': (parts, wire) => ({
    lineNames: wire.headers.map(([name]) => name.toLowerCase()).filter((name) => parts.names.includes(name)),
  }),
  'signed-headers-unsorted': (_, wire) => ({ names: wire.list, lineNames: wire.list }),
  'signed-headers-case-kept': (_, wire) => ({
    signed: (names) =>
      names
        .map((name) => wire.headers.find(([given]) => given.toLowerCase() === name)?.[0] ?? name)
        .join(';'),
  }),
  'auth-header-signed': (parts, wire) => {
    const earlier = `SDK-HMAC-SHA256 Access=${wire.key}, SignedHeaders=${parts.names.join(';')}, Signature=${finish(parts)}`
    const names = ['authorization', ...parts.names].sort(bytewise)
    return {
      names,
      lineNames: names,
      value: (name) => (name === 'authorization' ? earlier : parts.value(name)),
    }
  },
  'body-hash-of-empty': () => ({
    payload: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  }),
  'body-hash-string-empty': () => ({ payload: '' }),
  'body-hash-unsigned-payload': () => ({ payload: 'UNSIGNED-PAYLOAD' }),
  'body-hash-uppercase': (parts) => ({ payload: parts.payload.toUpperCase() }),
  'body-hash-base64': (_, wire) => ({ payload: digest('sha256', wire.body).toString('base64') }),
  'body-hash-md5': (_, wire) => ({ payload: digest('md5', wire.body).toString('hex') }),
  'body-urldecoded': body(field),
  'body-space-pct20': body((text) => text.split('+').join('%20')),
  'body-space-plus': body((text) => text.split('%20').join('+')),
  'body-params-sorted': body((text) => text.split('&').sort(bytewise).join('&')),
  'body-params-reversed': body((text) => text.split('&').reverse().join('&')),
  'body-lower-hex': escapes((triplet) => triplet.toLowerCase()),
  'body-upper-hex': escapes((triplet) => triplet.toUpperCase()),
  'body-as-json': body((text) => JSON.stringify(object(text))),
  'body-as-json-python-default': body((text) => python(object(text), false)),
  'body-gbk': body((text) =>
    text
      .split('&')
      .map((pair) => pair.replace(/=.*/, (value) => `=${gbkValue(value.slice(1))}`))
      .join('&'),
  ),
  'body-latin1': body((text) => latin1(field(text))),
  'body-minimal-escape': body((text) => text.split('%3A').join(':').split('%2C').join(',')),
  'body-reserialised-json-compact': json((value) => JSON.stringify(value)),
  'body-reserialised-json-python-default-spaces': json((value) => python(value, false)),
  'body-reserialised-json-spaces-unicode': json((value) => python(value, true)),
  'body-reserialised-json-sorted-keys': json((value) => JSON.stringify(sortKeys(value))),
  'body-reserialised-json-ascii-escaped': json((value) => asciiOnly(JSON.stringify(value))),
  'body-reserialised-json-php-default': json((value) =>
    asciiOnly(JSON.stringify(value)).split('/').join('\\/'),
  ),
  'body-reserialised-json-pretty-2': json((value) => JSON.stringify(value, null, 2)),
  'body-charset-gbk-bytes': body(gbk),
  'body-charset-latin1-question': body(latin1),
  'body-charset-mojibake': (_, wire) => ({ payload: hex(Buffer.from(wire.body.toString('latin1'), 'utf8')) }),
  'body-charset-utf16le': body((text) => Buffer.from(text, 'utf16le')),
  'body-empty-json-object': () => ({ payload: hex('{}') }),
  'body-trailing-lf': body((text) => `${text}\n`),
  'body-trailing-crlf': body((text) => `${text}\r\n`),
  'body-trailing-newline-stripped': body((text) => text.trimEnd()),
  'body-crlf': body((text) => text.split(/\r?\n/).join('\r\n')),
  'cr-no-blank-line': () => ({
    frame: (head, lines, signed, payload) => [...head, ...lines, signed, payload].join('\n'),
  }),
  'cr-double-blank-line': () => ({
    frame: (head, lines, signed, payload) => [...head, ...lines, '', '', signed, payload].join('\n'),
  }),
  'cr-trailing-newline': () => ({ canonical: (text) => `${text}\n` }),
  'cr-crlf': () => ({
    canonical: (text) => text.split('\n').join('\r\n'),
    text: (algorithm, date, hash) => [algorithm, date, hash].join('\r\n'),
  }),
  'cr-signed-headers-missing': () => ({
    frame: (head, lines, _, payload) => [...head, ...lines, '', payload].join('\n'),
  }),
  'cr-literal-backslash-n': () => ({ canonical: (text) => text.split('\n').join('\\n') }),
  'sts-canonical-not-hashed': () => ({ hash: (text) => text }),
  'sts-canonical-hash-uppercase': () => ({ hash: (text) => hex(text).toUpperCase() }),
  'sts-canonical-hash-base64': () => ({ hash: (text) => digest('sha256', text).toString('base64') }),
  'sts-literal-backslash-n': () => ({ text: (algorithm, date, hash) => [algorithm, date, hash].join('\\n') }),
  'sts-algorithm-aws4': () => ({ algorithm: 'AWS4-HMAC-SHA256' }),
  'sts-algorithm-hmac-sha256': () => ({ algorithm: 'HMAC-SHA256' }),
  'sts-aws-scope-line': (_, wire) => ({
    text: (algorithm, date, hash) =>
      [algorithm, date, `${day(wire)}/${region(wire)}/sms/aws4_request`, hash].join('\n'),
  }),
  'sts-date-plus3s': stringDate(3),
  'sts-date-minus4s': stringDate(-4),
  'sts-date-utc-vs-cst': stringDate(8 * 3600),
  'sts-date-cst-vs-utc': stringDate(-8 * 3600),
  'sts-date-tz-shift:+05:30': stringDate(5.5 * 3600),
  'date-changed-after-signing:-2s': wholeDate(-2),
  'date-changed-after-signing:+08:00': wholeDate(8 * 3600),
  'key-aws-derived': (_, wire) => ({
    secret: hmac(hmac(hmac(hmac(`AWS4${wire.secret}`, day(wire)), region(wire)), 'sms'), 'aws4_request'),
  }),
  'key-aws4-prefix': (_, wire) => ({ secret: `AWS4${wire.secret}` }),
  'sig-hmac-args-swapped': () => ({ mac: (key, text) => hmac(text, key) }),
  'sig-hmac-sha1': () => ({ mac: (key, text) => createHmac('sha1', key).update(text).digest() }),
  'sig-base64': () => ({ write: (mac) => mac.toString('base64') }),
  'sig-uppercase-hex': () => ({ write: (mac) => mac.toString('hex').toUpperCase() }),
  'sig-base64-of-hex': () => ({ write: (mac) => Buffer.from(mac.toString('hex')).toString('base64') }),
}

/** The message that a client with these mistakes sends, the later ones made upon the earlier; an honest one without. */
export function sdkRequest(wire: Wire, ...instances: readonly string[]): HttpRequest {
  const parts = honest(wire)
  for (const instance of instances) Object.assign(parts, SDK_CLIENTS[instance]?.({ ...parts }, wire))
  const signature = finish(parts)
  const list = instances.includes('auth-header-signed')
    ? ['authorization', ...wire.list].sort(bytewise)
    : wire.list
  const authorization = `SDK-HMAC-SHA256 Access=${wire.key}, SignedHeaders=${list.join(';')}, Signature=${signature}`
  return {
    method: wire.method,
    target: wire.query === '' ? wire.path : `${wire.path}?${wire.query}`,
    headers: [...wire.headers, ['Authorization', authorization]],
    body: wire.body,
  }
}

const FORM = 'application/x-www-form-urlencoded'
const PHRASES = ['验证码', '华为云短信'] as const

/** A request on which every mistake but those that `SETUPS` names has an effect of its own. */
export function randomWire(random: Random): Wire {
  const date = `202${random.below(9)}0${1 + random.below(9)}1${random.below(9)}T1${random.below(9)}3${random.below(9)}07Z`
  const query = [
    `tag=x%2Fy%20z%2A~%21${random.text(3)}`,
    'Zone=',
    `b=${random.text(2)}`,
    'b-a=1',
    `k=z${random.text(2)}`,
    `k=a${random.text(2)}`,
    `%E4%B8%AD=${random.text(3)}`,
    '~m=1',
  ]
  const tail = `&text=${encodeURIComponent(random.pick(PHRASES))}+a%20b%3A%2C%2f${random.text(4)}&a=1`
  return {
    key: random.text(20, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'),
    secret: random.text(40),
    method: 'PUT',
    path: `/v2/${random.text(6)}/Msgsms%20(x)/${random.text(5)}`,
    query: query.join('&'),
    headers: [
      ['X-Tag', ' two   blanks  '],
      ['Host', 'msgsms.cn-south-1.myhuaweicloud.com'],
      ['Content-Type', `${FORM};charset=GB2312`],
      ['X-Sdk-Date', date],
      ['User-Agent', 'nginx/1.0'],
      ['Accept-Encoding', 'br'],
      ['X-Forwarded-Host', 'hooks.example.com'],
      ['X-Forwarded-Prefix', '/gateway'],
    ],
    list: ['accept-encoding', 'content-type', 'host', 'user-agent', 'x-sdk-date', 'x-tag'],
    body: Buffer.from(`to=%2B86138${random.below(99_999)}${tail}`),
    original: { 'user-agent': 'okhttp/4.12.0', 'X-Tag': 'as sent' },
  }
}

type Setup = (wire: Wire, random: Random) => Partial<Wire>

const withHeader = (wire: Wire, name: string, value: string): Partial<Wire> => ({
  headers: wire.headers.map(([given, old]) => [given, given === name ? value : old] as const),
})
const jsonBody: Setup = (wire, random) => ({
  ...withHeader(wire, 'Content-Type', 'application/json'),
  body: Buffer.from(
    `{ "url":"a/b",\n "text":"${random.pick(PHRASES)}${random.text(3)}", "n":[1, true, null], "B":{"z":1,"a":2}}`,
  ),
})

/** What a request must look like for the mistake to change anything. */
export const SETUPS: Readonly<Record<string, Setup>> = {
  'secret-base64-decoded': (_, random) => ({ secret: Buffer.from(random.text(24)).toString('base64') }),
  'secret-hex-decoded': (_, random) => ({ secret: random.text(32, '0123456789abcdef') }),
  'secret-plus-to-space': ({ secret: text }) => ({ secret: `${text}+x` }),
  'secret-url-encoded': ({ secret: text }) => ({ secret: `${text}/+=` }),
  'host-port-removed': (wire) => withHeader(wire, 'Host', 'msgsms.cn-south-1.myhuaweicloud.com:443'),
  'signed-headers-unsorted': ({ list }) => ({ list: list.toReversed() }),
  'body-empty-json-object': () => ({ body: Buffer.alloc(0) }),
  'body-trailing-newline-stripped': ({ body: bytes }) => ({
    body: Buffer.concat([bytes, Buffer.from('\n')]),
  }),
  'body-crlf': jsonBody,
  'body-charset-gbk-bytes': jsonBody,
  'body-charset-latin1-question': jsonBody,
  'body-charset-mojibake': jsonBody,
  ...Object.fromEntries(
    Object.keys(SDK_CLIENTS)
      .filter((id) => id.startsWith('body-reserialised'))
      .map((id) => [id, jsonBody]),
  ),
}
