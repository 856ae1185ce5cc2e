/**
 * Any bytes as text and back. The expected texts are what Python's bytes.decode('utf-8',
 * 'surrogateescape') gives.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeText, encodeText, unitsOfBytes } from '../../src/message/bytes.ts'

test.each([
  ['ASCII', [0x61, 0x00], 'a\0'],
  ['a byte order mark stays', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
  ['two, three and four bytes', [0xc3, 0xa9, 0xe4, 0xbd, 0xa0, 0xf0, 0x9f, 0x98, 0x80], 'é你😀'],
  ['bytes that never occur', [0x61, 0xff, 0xc0, 0xf5, 0x62], 'a\udcff\udcc0\udcf5b'],
  ['a sequence cut off', [0xe4, 0xbd], '\udce4\udcbd'],
  ['a sequence cut off by another character', [0xe4, 0xbd, 0x61], '\udce4\udcbda'],
  ['an overlong slash', [0xc0, 0xaf, 0xe0, 0x80, 0xaf], '\udcc0\udcaf\udce0\udc80\udcaf'],
  ['an encoded surrogate', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
  ['beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], '\udcf4\udc90\udc80\udc80'],
  ['the last code point', [0xf4, 0x8f, 0xbf, 0xbf, 0x80], '\u{10ffff}\udc80'],
])('%s', (_, bytes, text) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text)
  expect(encodeText(text)).toEqual(Uint8Array.from(bytes))
})

test('a lone surrogate that stands for no byte becomes U+FFFD', () => {
  expect(encodeText('a\ud800b\udc7f')).toEqual(Uint8Array.of(0x61, 0xef, 0xbf, 0xbd, 0x62, 0xef, 0xbf, 0xbd))
})

test('any bytes come back, and good UTF-8 reads as Node reads it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
      expect(encodeText(decodeText(bytes))).toEqual(bytes)
      expect(decodeText(Buffer.from(text))).toBe(text)
      expect(encodeText(`${text}\udcff`)).toEqual(Uint8Array.of(...Buffer.from(text), 0xff))
    }),
  )
})

test.each([
  ['你a', 0, 0],
  ['你a', 2, 0],
  ['你a', 3, 1],
  ['😀a', 4, 2],
  ['\udcffa', 1, 1],
  ['ab', 9, 2],
])('the first bytes of %j: %i bytes are %i units', (text, bytes, units) => {
  expect(unitsOfBytes(text, bytes)).toBe(units)
})
