import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import { namesOf, readSdkHmacAuthorization } from '../../src/signing/authorization.ts'
import { type Piece, textOf } from '../../src/signing/pieces.ts'
import { signSdkHmac, trimValue } from '../../src/signing/sdk-hmac.ts'
import { requestOf, sdkHmacVectors } from '../vectors/sdk-hmac.ts'

const KEYS = { accessKey: 'AccessKey', secretKey: 'SecretKey' }
const DATE = '20240601T120000Z'

function request(parts: Partial<HttpRequest>): HttpRequest {
  return { method: 'GET', target: '/', headers: [['Host', 'example.com']], body: new Uint8Array(), ...parts }
}

test.each(sdkHmacVectors)('$id: every stage as the official signer computes it', (vector) => {
  const keys = { accessKey: vector.ak, secretKey: vector.sk }
  const signed = signSdkHmac(requestOf(vector), keys, { date: 'unused: the row has its own' })
  expect(signed.canonicalRequest).toBe(vector.canonicalRequest)
  expect(signed.stringToSign).toBe(vector.stringToSign)
  expect(signed.signedHeaders).toBe(vector.signedHeaders)
  expect(signed.signature).toBe(vector.signature)
  expect(signed.authorization).toBe(vector.authorization)
})

test('every row of the vectors is used: none needs a network or a clock on our side', () => {
  expect(sdkHmacVectors).toHaveLength(231)
})

type Published = Readonly<{ caseId?: string; source: string; signature: string; reproduced: boolean }>
const published: Published[] = JSON.parse(
  readFileSync(new URL('../vectors/published.json', import.meta.url), 'utf8'),
)

test.each(published.filter((row) => row.caseId))('printed in the documentation: $caseId', (row) => {
  const vector = sdkHmacVectors.find(({ id }) => id === row.caseId)
  if (!vector) throw new Error(`no vector ${row.caseId}`)
  const options = { date: DATE, signedHeaders: vector.signedHeaders.split(';') }
  const keys = { accessKey: vector.ak, secretKey: vector.sk }
  expect(signSdkHmac(requestOf(vector), keys, options).signature).toBe(row.signature)
})

test('printed in the Go SDK: only x-sdk-date is signed, and the body ends with the line feed Go’s JSON adds', () => {
  const options = { date: '20060102T150405Z', signedHeaders: ['x-sdk-date'] }
  const get = request({ target: '/path?limit=1' })
  const post = request({
    method: 'POST',
    target: '/path?key=value',
    body: Buffer.from('{"Name":"test","Id":1}\n'),
  })
  const [first, second] = published.filter((row) => row.source.startsWith('go-v3'))
  expect(signSdkHmac(get, KEYS, options).signature).toBe(first?.signature)
  expect(signSdkHmac(post, KEYS, options).signature).toBe(second?.signature)
})

test('the date given is signed where the request has none, and only there', () => {
  const without = signSdkHmac(request({}), KEYS, { date: DATE })
  expect(without.signedHeaders).toBe('host;x-sdk-date')
  expect(without.canonicalHeaders).toBe(`host:example.com\nx-sdk-date:${DATE}\n`)
  const headers: Header[] = [
    ['Host', 'example.com'],
    ['x-sdk-date', '20200101T000000Z'],
  ]
  expect(signSdkHmac(request({ headers }), KEYS, { date: DATE }).stringToSign).toContain(
    '\n20200101T000000Z\n',
  )
})

test('Authorization is never signed by default; a listed header that is missing counts as empty', () => {
  const headers: Header[] = [
    ['Host', 'example.com'],
    ['Authorization', 'an earlier one'],
  ]
  expect(signSdkHmac(request({ headers }), KEYS, { date: DATE }).signedHeaders).toBe('host;x-sdk-date')
  const listed = signSdkHmac(request({}), KEYS, { date: DATE, signedHeaders: ['X-Missing', 'host'] })
  expect(listed.canonicalHeaders).toBe('host:example.com\nx-missing:\n')
})

test('names that differ in letter case only are both listed, with the value of the last', () => {
  const headers: Header[] = [
    ['X-A', 'one'],
    ['x-a', 'two'],
    ['X-B', 'first'],
    ['X-B', 'last'],
  ]
  const signed = signSdkHmac(request({ headers }), KEYS, { date: DATE })
  expect(signed.canonicalHeaders).toBe(`x-a:two\nx-a:two\nx-b:last\nx-sdk-date:${DATE}\n`)
})

const anyRequest: fc.Arbitrary<HttpRequest> = fc.record({
  method: fc.string(),
  target: fc.oneof(fc.webPath(), fc.string({ unit: 'binary' })),
  headers: fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { maxLength: 6 }),
  body: fc.uint8Array({ maxLength: 64 }),
})

test('whatever is signed, the pieces make the whole text and each is found where it says it came from', () => {
  fc.assert(
    fc.property(anyRequest, (any) => {
      const signed = signSdkHmac(any, KEYS, { date: DATE })
      expect(textOf(signed.canonicalRequestPieces)).toBe(signed.canonicalRequest)
      expect(textOf(signed.stringToSignPieces)).toBe(signed.stringToSign)
      for (const piece of signed.canonicalRequestPieces) expect(isWhereItSays(piece, any)).toBe(true)
    }),
  )
})

/** Header values stand in the request to the letter, names but for their case; the target is re-encoded. */
function isWhereItSays({ text, origin }: Piece, { headers, target }: HttpRequest): boolean {
  if (origin.from === 'target') return origin.start <= origin.end && origin.end <= target.length
  if (origin.from !== 'header') return true
  const [name = '', value = ''] = headers[origin.index] ?? []
  return origin.field === 'value'
    ? value.slice(origin.start, origin.end) === text
    : name.toLowerCase().slice(origin.start, origin.end) === text
}

test('outer blanks go in linear time, inner ones stay', () => {
  expect(trimValue('\u00a0\t a  b \u3000')).toBe('a  b')
  const inner = `a${' '.repeat(200_000)}b`
  expect(trimValue(inner)).toBe(inner)
})

test('an Authorization header is read back with the place of each attribute', () => {
  const value = signSdkHmac(request({}), KEYS, { date: DATE }).authorization
  const read = readSdkHmacAuthorization(value)
  expect(read?.access?.value).toBe('AccessKey')
  expect(read?.signedHeaders && namesOf(read.signedHeaders)).toEqual(['host', 'x-sdk-date'])
  for (const attribute of [read?.access, read?.signedHeaders, read?.signature]) {
    expect(value.slice(attribute?.start, attribute?.end)).toBe(attribute?.value)
  }
  expect(readSdkHmacAuthorization('WSSE realm="SDP"')).toBeUndefined()
})
