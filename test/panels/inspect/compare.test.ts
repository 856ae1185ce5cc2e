import { expect, test } from 'vitest'
import { compareSteps, compareTheirs, lineAt, type OwnStage } from '../../../src/panels/inspect/compare.ts'
import { signSdkHmac } from '../../../src/signing/sdk-hmac.ts'

const REQUEST = {
  method: 'GET',
  target: '/v1/a?b=c',
  headers: [['Host', 'example.com']] as const,
  body: new Uint8Array(),
}
const DATE = '20240601T120000Z'
const signed = signSdkHmac(REQUEST, { accessKey: 'AK', secretKey: 'SK' }, { date: DATE })
const stages: OwnStage[] = [
  { id: 'canonicalRequest', text: signed.canonicalRequest, pieces: signed.canonicalRequestPieces },
  { id: 'stringToSign', text: signed.stringToSign, pieces: signed.stringToSignPieces },
  { id: 'payloadHash', text: signed.payloadHash },
]

const theirs = signed.canonicalRequest.replace('/v1/a/', '/v1/a')

test.each([
  { form: 'as it is', text: theirs, rewritten: 'none' },
  { form: 'with CR LF', text: theirs.replaceAll('\n', '\r\n'), rewritten: 'none' },
  { form: 'on one line with bars', text: theirs.replaceAll('\n', '|'), rewritten: 'pipes' },
  { form: 'escaped', text: theirs.replaceAll('\n', '\\n'), rewritten: 'escapes' },
])('a canonical request $form: the first byte that differs, and its part', ({ text, rewritten }) => {
  expect(compareTheirs(text, stages)).toMatchObject({
    outcome: 'differs',
    stage: { id: 'canonicalRequest' },
    difference: { byte: 9, ours: '/', theirs: '\n' },
    part: 'canonicalUri',
    rewritten,
  })
})

test('a string to sign is known by its first line, even a wrong one', () => {
  const text = signed.stringToSign.replace('SDK-HMAC-SHA256', 'AWS4-HMAC-SHA256')
  expect(compareTheirs(text, stages)).toMatchObject({
    outcome: 'differs',
    stage: { id: 'stringToSign' },
    part: 'algorithm',
  })
})

test('what is equal is said to be equal, hashes too', () => {
  expect(compareTheirs(`${signed.payloadHash}\n`, stages)).toMatchObject({
    outcome: 'same',
    stage: { id: 'payloadHash' },
  })
  expect(compareTheirs(signed.canonicalRequest, stages)).toMatchObject({ outcome: 'same' })
})

test.each(['', '0'.repeat(64), 'lorem ipsum'])('what fits no stage is compared with none: %s', (text) => {
  expect(compareTheirs(text, stages)).toEqual({ outcome: 'none' })
})

test('a difference at the end belongs to the last part', () => {
  expect(compareTheirs(`${signed.canonicalRequest}0`, stages)).toMatchObject({ part: 'payloadHash' })
})

test('a line is found with its line feed, the first and the last too', () => {
  expect(lineAt('ab\ncd', 1)).toEqual({ line: 'ab\n', column: 1 })
  expect(lineAt('ab\ncd', 2)).toEqual({ line: 'ab\n', column: 2 })
  expect(lineAt('ab\ncd', 5)).toEqual({ line: 'cd', column: 2 })
  expect(lineAt('\nab', 0)).toEqual({ line: '\n', column: 0 })
})

test('printed steps are compared in our order; a digest has three right values', () => {
  const own = { nonceAndCreated: ['nc'], sha256: ['s'], passwordDigest: ['a', 'b', 'c'] }
  expect(compareSteps({ passwordDigest: 'b', nonceAndCreated: 'other', unknown: 'x' }, own)).toEqual([
    { name: 'nonceAndCreated', theirs: 'other', ours: 'nc', isSame: false },
    { name: 'passwordDigest', theirs: 'b', ours: 'a', isSame: true },
  ])
})
