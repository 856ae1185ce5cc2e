import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readXWsse } from '../../src/signing/authorization.ts'
import { textOf } from '../../src/signing/pieces.ts'
import { type DigestOf, signWsse } from '../../src/signing/wsse.ts'

type WsseVector = Readonly<
  Record<'id' | 'appKey' | 'appSecret' | 'nonce' | 'created' | 'header' | 'headerHex', string> &
    Record<'digestRaw' | 'digestHex' | 'digestHexUpper', string>
>

function linesOf<Row>(file: string): Row[] {
  const text = readFileSync(new URL(`../vectors/${file}`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

const vectors = linesOf<WsseVector>('wsse.jsonl')

test.each(vectors)('$id: the three official digests', (vector) => {
  const signed = signWsse({ ...vector, digestOf: 'bytes' })
  expect(signed.digests).toEqual({
    bytes: vector.digestRaw,
    hex: vector.digestHex,
    'upper-hex': vector.digestHexUpper,
  } satisfies Record<DigestOf, string>)
  expect(signed.xWsse).toBe(vector.header)
  expect(signWsse({ ...vector, digestOf: 'hex' }).xWsse).toBe(vector.headerHex)
  expect(signed.hashInput).toBe(vector.nonce + vector.created + vector.appSecret)
  expect(textOf(signed.hashInputPieces)).toBe(signed.hashInput)
})

test('the chosen digest is the one in the header', () => {
  for (const digestOf of ['bytes', 'hex', 'upper-hex'] as const) {
    const signed = signWsse({ appKey: 'k', appSecret: 's', nonce: 'n', created: 'c', digestOf })
    expect(signed.passwordDigest).toBe(signed.digests[digestOf])
    expect(readXWsse(signed.xWsse).passwordDigest?.value).toBe(signed.passwordDigest)
  }
})

type WsseVariant = Readonly<Record<'id' | 'appKey' | 'appSecret' | 'header' | 'digestForm' | 'note', string>>

const OFFICIAL_FORM: Readonly<Record<string, DigestOf>> = {
  raw: 'bytes',
  hex: 'hex',
  hexUpper: 'upper-hex',
  // The digest of that row has neither + nor /, so the URL-safe alphabet changes nothing in it.
  rawUrlSafe: 'bytes',
}

test.each(linesOf<WsseVariant>('wsse-variants.jsonl'))('$id is read and recomputed: $note', (variant) => {
  const { username, passwordDigest, nonce, created } = readXWsse(variant.header)
  expect(username?.value.trim()).toBe(variant.appKey)
  if (nonce === undefined || created === undefined) throw new Error('every variant has both')
  const { digests } = signWsse({
    appKey: variant.appKey,
    appSecret: variant.appSecret,
    nonce: nonce.value,
    created: created.value,
    digestOf: 'bytes',
  })
  const form = OFFICIAL_FORM[variant.digestForm]
  if (form) expect(passwordDigest?.value).toBe(digests[form])
  else expect(Object.values(digests)).not.toContain(passwordDigest?.value)
})
