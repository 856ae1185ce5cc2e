/** The computations cut into steps give what the signers give as long as nothing is changed. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sdkHmacComputation, wsseComputation } from '../../src/diagnosis/computations.ts'
import { signSdkHmac } from '../../src/signing/sdk-hmac.ts'
import { requestOf, sdkHmacVectors } from '../vectors/sdk-hmac.ts'

const dated = sdkHmacVectors.filter(({ headers }) =>
  headers.some(([name]) => name.toLowerCase() === 'x-sdk-date'),
)

test.each(dated)('$id: the steps give the official signature', (vector) => {
  const facts = {
    request: requestOf(vector),
    key: vector.ak,
    secret: vector.sk,
    names: vector.signedHeaders.split(';'),
    original: new Map<string, string>(),
  }
  const { texts, stages } = sdkHmacComputation(facts, 'sdk-hmac').replay([])
  expect(texts).toEqual([vector.signature])
  expect(stages.find(({ stage }) => stage === 'canonicalRequest')?.text).toBe(vector.canonicalRequest)
  expect(stages.find(({ stage }) => stage === 'stringToSign')?.text).toBe(vector.stringToSign)
})

const headerName = fc.constantFrom(
  'Host',
  'X-Sdk-Date',
  'Content-Type',
  'X-A',
  'x-a',
  'X-Sdk-Content-Sha256',
  'User-Agent',
)
const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'post', 'PUT', ''),
  target: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .string({
        unit: fc.constantFrom('/', '?', '&', '=', '%2F', '%2', '+', 'a', 'B', '~', '*', '中', '%E4'),
      })
      .map((text) => `/${text}`),
  ),
  headers: fc.array(fc.tuple(headerName, fc.string()), { maxLength: 8 }),
  body: fc.uint8Array({ maxLength: 20 }),
})

test('for any request the steps give what the signer gives', () => {
  fc.assert(
    fc.property(anyRequest, fc.string(), (request, secret) => {
      const names = request.headers.map(([name]) => name)
      const facts = { request, key: 'ak', secret, names, original: new Map<string, string>() }
      const signed = signSdkHmac(
        request,
        { accessKey: 'ak', secretKey: secret },
        { date: '', signedHeaders: names },
      )
      const { texts, stages } = sdkHmacComputation(facts, 'sdk-hmac').replay([])
      expect(stages.find(({ stage }) => stage === 'canonicalRequest')?.text).toBe(signed.canonicalRequest)
      expect(texts).toEqual([signed.signature])
    }),
    { numRuns: 500 },
  )
})

const wsseVectors = readFileSync(new URL('../vectors/wsse.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

test('the steps give the digests that five languages agree on', () => {
  expect(wsseVectors.length).toBe(80)
  for (const vector of wsseVectors) {
    const facts = { key: 'k', secret: vector.appSecret, nonce: vector.nonce, created: vector.created }
    expect(wsseComputation(facts).replay([]).texts).toEqual([
      vector.digestRaw,
      vector.digestHex,
      vector.digestHexUpper,
    ])
  }
})
