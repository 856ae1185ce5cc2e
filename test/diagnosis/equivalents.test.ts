/** What the catalogue says of equivalence: where a mistake changes nothing, or does what another one does. */

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Diagnosis, diagnose } from '../../src/diagnosis/diagnose.ts'
import { MISTAKES } from '../../src/diagnosis/mistakes.ts'
import { replayOf } from '../../src/diagnosis/replay/graph.ts'
import { SDK_HMAC } from '../../src/diagnosis/replay/sdk-hmac.ts'
import { WSSE } from '../../src/diagnosis/replay/wsse.ts'
import { randomFrom } from './random.ts'
import { randomWire, SDK_CLIENTS, sdkRequest, type Wire } from './sdk-client.ts'
import { WSSE_CLIENTS, type WsseParts, wsseRequest } from './wsse-client.ts'

const NOW = new Date('2026-06-15T12:00:00Z')

const withHeader = (wire: Wire, name: string, value: string): Partial<Wire> => ({
  headers: wire.headers.map(([given, old]) => [given, given === name ? value : old] as const),
})
const plainBody = (text: string) => () => ({ body: Buffer.from(text) })
const query = (text: string) => () => ({ query: text })
const path = (text: string) => () => ({ path: text })
const FORM = 'application/x-www-form-urlencoded'

/** Where each mistake computes the right value: the condition of the catalogue, made true. */
const WITHOUT_EFFECT: readonly (readonly [string, (wire: Wire) => Partial<Wire>])[] = [
  ['secret-lowercased', () => ({ secret: 'abc123' })],
  ['secret-uppercased', () => ({ secret: 'ABC123' })],
  ['secret-plus-to-space', () => ({ secret: 'abc' })],
  ['secret-url-encoded', () => ({ secret: 'aZ0-_.~' })],
  ['method-hardcoded-post', () => ({ method: 'POST' })],
  ['method-hardcoded-get', () => ({ method: 'GET' })],
  ['uri-double-encoded', path('/v2/a-_.~Z')],
  ['uri-encoded-vs-decoded', path('/v2/a-_.~Z')],
  ['uri-lowercased', path('/v2/a b'.replace(' ', '%20'))],
  ['host-port-removed', () => ({})],
  ['ct-charset-missing-in-signature', (wire) => withHeader(wire, 'Content-Type', FORM)],
  [
    'ct-charset-UTF-8-nospace-in-signature',
    (wire) => withHeader(wire, 'Content-Type', `${FORM};charset=UTF-8`),
  ],
  [
    'ct-charset-utf-8-nospace-in-signature',
    (wire) => withHeader(wire, 'Content-Type', `${FORM};charset=utf-8`),
  ],
  [
    'ct-charset-utf-8-space-in-signature',
    (wire) => withHeader(wire, 'Content-Type', `${FORM}; charset=utf-8`),
  ],
  ['ct-json-in-signature', (wire) => withHeader(wire, 'Content-Type', 'application/json')],
  ['ct-form-in-signature', (wire) => withHeader(wire, 'Content-Type', FORM)],
  ['header-value-untrimmed', (wire) => withHeader(wire, 'X-Tag', 'one')],
  ['header-inner-spaces-collapsed', (wire) => withHeader(wire, 'X-Tag', ' one two ')],
  ['signed-headers-unsorted', () => ({})],
  ['body-hash-of-empty', plainBody('')],
  [
    'body-hash-unsigned-payload',
    (wire) => ({
      headers: [...wire.headers, ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD']],
      list: [...wire.list, 'x-sdk-content-sha256'],
    }),
  ],
  ['body-urldecoded', plainBody('a=b&c=d')],
  ['body-space-pct20', plainBody('a=b%20c')],
  ['body-space-plus', plainBody('a=b+c')],
  ['body-params-sorted', plainBody('a=1&b=2')],
  ['body-params-reversed', plainBody('a=1')],
  ['body-lower-hex', plainBody('a=%2b')],
  ['body-upper-hex', plainBody('a=%2B')],
  ['body-gbk', plainBody('a=b+%2B')],
  ['body-minimal-escape', plainBody('a=%20')],
  ['body-reserialised-json-compact', plainBody('{"a":[1,"中"]}')],
  ['body-reserialised-json-spaces-unicode', plainBody('{"a": [1, "中"]}')],
  ['body-reserialised-json-python-default-spaces', plainBody('{"a": [1, "\\u4e2d"]}')],
  ['body-reserialised-json-sorted-keys', plainBody('{"a":1,"b":2}')],
  ['body-reserialised-json-ascii-escaped', plainBody('{"a":"\\u4e2d"}')],
  ['body-reserialised-json-php-default', plainBody('{"a":"\\u4e2d\\/"}')],
  ['body-reserialised-json-pretty-2', plainBody('{\n  "a": 1\n}')],
  ['body-charset-gbk-bytes', plainBody('ascii')],
  ['body-charset-latin1-question', plainBody('ascii')],
  ['body-charset-mojibake', plainBody('ascii')],
  ['body-charset-utf16le', plainBody('')],
  ['body-trailing-newline-stripped', plainBody('a')],
  ['body-crlf', plainBody('a\r\nb')],
  ['query-unsorted', query('a=1&b=2')],
  ['query-sorted-case-insensitive', query('a=1&b=2')],
  ['query-sorted-after-encoding', query('a=1&b=2')],
  ['query-sorted-as-joined-strings', query('a=1&b=2')],
  ['query-repeated-values-unsorted', query('a=1&a=2')],
  ['query-space-plus', query('a=b')],
  ['query-encodeURIComponent', query('a=b%20c')],
  ['query-java-URLEncoder', query('a=b')],
  ['query-raw', query('a=b')],
  ['query-slash-unescaped', query('a=b%20')],
  ['query-valueless-no-equals', query('a=b')],
  ['query-empty-dropped', query('a=b')],
  ['query-lower-hex', query('a=%20')],
  ['query-keys-lowercased', query('a=B')],
  ['query-omitted', query('')],
  ['query-double-encoded', query('a=b')],
]

function diagnoseWire(wire: Wire, instance: string): Diagnosis {
  const credential = { kind: 'iam', key: wire.key, secret: wire.secret } as const
  return diagnose(sdkRequest(wire, instance), [credential], NOW, { depth: 1, original: wire.original })
}

test.each(WITHOUT_EFFECT)('%s: without effect where the catalogue says so', (instance, setup) => {
  const plain = randomWire(randomFrom(3))
  const wire = { ...plain, ...setup(plain) }
  expect(SDK_CLIENTS).toHaveProperty(instance)
  const { explanations, sent, expected } = diagnoseWire(wire, instance)
  expect(sent?.value).toBe(expected?.value)
  expect(explanations).toEqual([])
})

/** Where two mistakes compute the same. */
const ALIKE: readonly (readonly [string, string, (wire: Wire) => Partial<Wire>])[] = [
  [
    'ct-charset-missing-in-signature',
    'ct-json-in-signature',
    (wire) => withHeader(wire, 'Content-Type', 'application/json; x=1'),
  ],
  ['query-space-plus', 'query-java-URLEncoder', query('a=b%20c')],
  ['body-trailing-newline-stripped', 'body-reserialised-json-compact', plainBody('{"a":1}\n')],
  ['body-charset-latin1-question', 'body-latin1', plainBody('a=中')],
  ['body-urldecoded', 'body-minimal-escape', plainBody('a=%2C')],
]

test.each(ALIKE)('%s and %s: told together where they compute the same', (one, other, setup) => {
  const plain = randomWire(randomFrom(4))
  const wire = { ...plain, ...setup(plain) }
  const [first] = diagnoseWire(wire, one).explanations
  const [second] = diagnoseWire(wire, other).explanations
  expect(first?.value).toBe(second?.value)
  expect(first?.mistakes).toEqual(second?.mistakes)
  const ways = first ? [first, ...first.equivalent] : []
  const names = ways.map(({ mistakes }) => mistakes.join())
  expect(names).toEqual(expect.arrayContaining([one, other]))
})

const WSSE_WITHOUT_EFFECT: readonly (readonly [string, Partial<WsseParts>])[] = [
  ['secret-lowercased', { secret: 'abc1' }],
  ['secret-uppercased', { secret: 'ABC1' }],
  ['nonce-hyphens-removed-in-hash', { nonce: 'abc' }],
  ['nonce-upper-in-hash', { nonce: 'ABC1' }],
  ['nonce-lower-in-hash', { nonce: 'abc1' }],
  ['created-ms-only-in-header', {}],
]

function wsseWith(instance: string, given: Partial<WsseParts>): Diagnosis {
  const { request, parts } = wsseRequest('none', randomFrom(6), given, WSSE_CLIENTS[instance])
  return diagnose(request, [{ kind: 'app', key: parts.key, secret: parts.secret }], NOW, { depth: 1 })
}

test.each(WSSE_WITHOUT_EFFECT)('wsse: %s: without effect where the catalogue says so', (instance, given) => {
  expect(WSSE_CLIENTS).toHaveProperty(instance)
  const { explanations, sent, expected } = wsseWith(instance, given)
  expect(Object.values(expected?.digests ?? {})).toContain(sent?.value)
  expect(explanations).toEqual([])
})

test('the three official readings without padding: one mistake, not told from its URL-safe sister', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const unpadded: (typeof WSSE_CLIENTS)[string] = ({ nonce, created, secret }) =>
    Buffer.from(digest(nonce + created + secret))
      .toString('base64')
      .replace(/=+$/, '')
  const { request, parts } = wsseRequest('none', randomFrom(8), {}, unpadded)
  const [explanation] = diagnose(
    request,
    [{ kind: 'app', key: parts.key, secret: parts.secret }],
    NOW,
  ).explanations
  expect(explanation?.mistakes).toEqual(['digest-base64-unpadded'])
  expect(explanation?.equivalent).toEqual([{ mistakes: ['digest-base64url-unpadded'] }])
})

const FACTS = { key: 'k', secret: 'secret', nonce: 'nonce!', created: 'yesterday' }

/** Mistakes that cannot be made on a message, and so are no candidates there. */
test.each([
  ['nonce-hyphenated-in-hash', FACTS],
  ['nonce-base64-decoded-in-hash', FACTS],
  ['nonce-hex-decoded-in-hash', FACTS],
  ['secret-base64-decoded', FACTS],
  ['secret-hex-decoded', FACTS],
  ['secret-is-app-key', { ...FACTS, key: '' }],
  ['created-tz-cst-vs-utc', FACTS],
  ['created-epoch-seconds-in-hash', FACTS],
  ['created-no-z-in-hash', FACTS],
])('wsse: %s is not tried where it cannot be made', (id, facts) => {
  const [instance] = MISTAKES.find((row) => row.id === id)?.instances ?? []
  expect(instance?.wsse && replayOf(WSSE, facts).prepare(instance.wsse).applies).toBe(false)
})

const bare = {
  method: 'GET',
  target: '/one',
  headers: [
    ['Host', 'example.com:8443'],
    ['User-Agent', 'a'],
  ] as const,
  body: new Uint8Array(),
}

test.each([
  'uri-prefix-stripped',
  'uri-prefix-added',
  'uri-includes-query',
  'host-default-port-added',
  'host-from-x-forwarded-host',
  'ct-json-in-signature',
  'ua-changed-by-proxy',
  'query-leading-question-mark',
  'query-form-body-as-query',
  'body-urldecoded',
  'body-reserialised-json-compact',
  'sts-date-utc-vs-cst',
])('sdk-hmac: %s is not tried where it cannot be made', (id) => {
  const facts = { request: bare, key: 'k', secret: 's', names: ['host', 'user-agent'], original: new Map() }
  const [instance] = MISTAKES.find((row) => row.id === id)?.instances ?? []
  expect(instance?.sdkHmac && replayOf(SDK_HMAC, facts).prepare(instance.sdkHmac).applies).toBe(false)
})
