import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCodePoints } from '../../src/signing/order.ts'
import { percentDecode, percentEncode } from '../../src/signing/percent.ts'

/** What the reference signer's own language makes of texts; the tests that need it say so where it is missing. */
function python(program: string, input: unknown): unknown {
  const code = `import json,sys,urllib.parse\nrows=json.load(sys.stdin)\n${program}`
  return JSON.parse(execFileSync('python3', ['-c', code], { input: JSON.stringify(input), encoding: 'utf8' }))
}

const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Surrogate}/gu, '\uFFFD'))
const awkward = fc.string({
  unit: fc.constantFrom('%', '%2', '%zz', '%41', '%E4', '%B8', '%AD', '%ff', '+', 'a', '中', '😀'),
})
const texts = [...fc.sample(wellFormed, 300), ...fc.sample(awkward, 300)]

test('encodes as Python’s quote does with ~ safe', () => {
  const expected = python("print(json.dumps([urllib.parse.quote(r,safe='~') for r in rows]))", texts)
  expect(texts.map(percentEncode)).toEqual(expected)
})

test('decodes as Python’s unquote does, bad escapes and bad UTF-8 included', () => {
  const expected = python('print(json.dumps([urllib.parse.unquote(r) for r in rows]))', texts)
  expect(texts.map(percentDecode)).toEqual(expected)
})

test('sorts as Python sorts text, by code point', () => {
  const expected = python('print(json.dumps(sorted(rows)))', texts)
  expect([...texts].sort(compareCodePoints)).toEqual(expected)
})

test('a lone surrogate has no bytes and counts as U+FFFD', () => {
  expect(percentEncode('a\ud800b')).toBe('a%EF%BF%BDb')
})
