import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HttpRequest } from '../../src/message/types.ts'
import type { Credential } from '../../src/platform/types.ts'
import { type CallbackCheckId, verifyCallback } from '../../src/platform/verify-callback.ts'
import { instantOf, requestOf } from './raw.ts'

type Vector = {
  readonly id: string
  readonly raw: string
  readonly ak: string
  readonly sk: string
  readonly now: string
  readonly expect: 'valid' | 'invalid'
  readonly reason: string
  readonly ambiguous?: boolean
}

const vectors: Vector[] = readFileSync(new URL('../vectors/callback.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))

function push(key: string, secret: string, label?: string): Credential {
  return { kind: 'push', key, secret, ...(label !== undefined && { label }) }
}

function verdictOf({ raw, ak, sk, now }: Vector) {
  return verifyCallback(requestOf(raw), [push(ak, sk)], instantOf(now))
}

test.each(vectors.filter(({ ambiguous }) => !ambiguous))('$id ($reason): $expect', (vector) => {
  const verdict = verdictOf(vector)
  expect(verdict.valid).toBe(vector.expect === 'valid')
  expect(verdict.reason === undefined).toBe(verdict.valid)
})

/** Where the official receivers differ by design, and which side is taken here. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'cb-108':
    'a query with Chinese escapes is decoded and encoded again, as the signers do: the Flask sample does not',
  'cb-110':
    'the canonical request follows the list as it stands: the Flask sample sorts it again and accepts',
  'cb-112': 'names in the list count without letter case, as the signer lower-cases them',
  'cb-113': 'nothing may follow the signature: the samples’ patterns are not anchored at the end',
}

test('every ambiguous vector is explained', () => {
  const ids = vectors.filter(({ ambiguous }) => ambiguous).map(({ id }) => id)
  expect(Object.keys(AMBIGUOUS)).toEqual(ids)
})

test.each(vectors.filter(({ ambiguous }) => ambiguous))('$id ($reason): $expect', (vector) => {
  expect(verdictOf(vector).valid, AMBIGUOUS[vector.id]).toBe(vector.expect === 'valid')
})

test.each<[id: string, reason: CallbackCheckId]>([
  ['cb-044', 'signature'],
  ['cb-066', 'key-known'],
  ['cb-068', 'date-window'],
  ['cb-076', 'date-format'],
  ['cb-079', 'date-format'],
  ['cb-081', 'date-present'],
  ['cb-082', 'signed-headers-present'],
  ['cb-087', 'authorization-format'],
  ['cb-092', 'authorization-format'],
  ['cb-101', 'date-signed'],
  ['cb-110', 'signed-headers-sorted'],
  ['cb-113', 'authorization-format'],
])('%s fails at %s', (id, reason) => {
  const vector = vectors.find((candidate) => candidate.id === id)
  if (!vector) throw new Error(`no vector ${id}`)
  expect(verdictOf(vector).reason).toBe(reason)
})

const NOW = new Date('2026-02-06T08:00:00Z')
const KEY = push('pushAk', 'pushSk', 'current')

/** A push signed by Node's own crypto: canonical request and string to sign written out by hand. */
function signedPush(
  body: string,
  { date = '20260206T080000Z', access = 'pushAk', secret = 'pushSk' } = {},
): HttpRequest {
  const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
  const names = 'content-type;host;x-sdk-date'
  const lines = `content-type:${type}\nhost:cb.example.com\nx-sdk-date:${date}\n`
  const hash = createHash('sha256').update(body).digest('hex')
  const canonical = `POST\n/report/\n\n${lines}\n${names}\n${hash}`
  const canonicalHash = createHash('sha256').update(canonical).digest('hex')
  const toSign = `SDK-HMAC-SHA256\n${date}\n${canonicalHash}`
  const signature = createHmac('sha256', secret).update(toSign).digest('hex')
  return {
    method: 'POST',
    target: '/report',
    headers: [
      ['Host', 'cb.example.com'],
      ['Content-Type', type],
      ['X-Sdk-Date', date],
      ['Authorization', `SDK-HMAC-SHA256 Access=${access},SignedHeaders=${names},Signature=${signature}`],
    ],
    body: new TextEncoder().encode(body),
  }
}

test('a push signed elsewhere is valid, with its headers in any order and letter case', () => {
  const request = signedPush('status=DELIVRD&smsMsgId=1')
  const turned = request.headers
    .map(([name, value]): [string, string] => [name.toUpperCase(), value])
    .reverse()
  for (const headers of [request.headers, turned]) {
    const verdict = verifyCallback({ ...request, headers }, [KEY], NOW)
    expect(verdict.checks.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    expect(verdict).toMatchObject({ valid: true, keyUsed: { index: 0, label: 'current' } })
  }
})

test.each([
  ['20260206T074500Z', true, -900],
  ['20260206T074459Z', false, -901],
  ['20260206T081500Z', true, 900],
  ['20260206T081501Z', false, 901],
])('a date of %s is inside the 15 minutes: %s', (date, valid, seconds) => {
  const verdict = verifyCallback(signedPush('status=DELIVRD', { date }), [KEY], NOW)
  expect(verdict.valid).toBe(valid)
  expect(verdict.checks.find(({ id }) => id === 'date-window')?.detail.seconds).toBe(seconds)
})

test('Access picks the key, letter case counts, and keys of another kind do not', () => {
  const request = signedPush('status=DELIVRD', { access: 'next', secret: 'nextSk' })
  const keys = [KEY, push('next', 'nextSk')]
  expect(verifyCallback(request, keys, NOW)).toMatchObject({ valid: true, keyUsed: { index: 1 } })
  expect(verifyCallback(request, [push('NEXT', 'nextSk')], NOW)).toMatchObject({
    valid: false,
    reason: 'key-known',
  })
  const app: Credential = { kind: 'app', key: 'next', secret: 'nextSk' }
  expect(verifyCallback(request, [app], NOW)).toMatchObject({ valid: false, reason: 'key-known' })
  expect(verifyCallback(request, [], NOW)).toMatchObject({ valid: false, reason: 'key-known' })
  expect(verifyCallback(request, [push('next', '')], NOW)).toMatchObject({
    valid: false,
    reason: 'signature',
  })
})

test('a fault is shown where it stands', () => {
  const request = signedPush('status=DELIVRD', { secret: 'other' })
  const check = verifyCallback(request, [KEY], NOW).checks.find(({ id }) => id === 'signature')
  const value = request.headers[3]?.[1] ?? ''
  if (check?.place?.from !== 'header') throw new Error('the signature stands in a header')
  expect(check.place.index).toBe(3)
  expect(value.slice(check.place.start, check.place.end)).toMatch(/^[0-9a-f]{64}$/)
})

function contentOf(body: string) {
  return verifyCallback(signedPush(body), [KEY], NOW).content
}

test('a status report: plus and escapes decoded, unknown fields kept, missing ones absent', () => {
  expect(
    contentOf('smsMsgId=a_1&status=DELIVRD&updateTime=2018-04-13T06%3A31%3A46Z&statusDesc=a+b&orgCode=x'),
  ).toEqual({
    kind: 'status-report',
    reports: [
      {
        smsMsgId: 'a_1',
        status: 'DELIVRD',
        updateTime: '2018-04-13T06:31:46Z',
        statusDesc: 'a b',
        extra: { orgCode: 'x' },
      },
    ],
  })
})

test('a report of the status alone', () => {
  expect(contentOf('status=DELIVRD')).toEqual({
    kind: 'status-report',
    reports: [{ status: 'DELIVRD', extra: {} }],
  })
})

test('a batch of status reports: numbers become texts, colons stay', () => {
  const report = { smsMsgId: 'b', total: 2, sequence: '1', updateTime: '2018-04-13T06:31:46Z', new: true }
  const content = contentOf(JSON.stringify({ statusReportList: Array.from({ length: 50 }, () => report) }))
  if (content?.kind !== 'batch-status-report') throw new Error('a batch')
  expect(content.reports).toHaveLength(50)
  expect(content.reports[0]).toEqual({
    smsMsgId: 'b',
    total: '2',
    sequence: '1',
    updateTime: '2018-04-13T06:31:46Z',
    extra: { new: 'true' },
  })
})

test('an uplink message', () => {
  expect(contentOf('from=%2B8613800000001&to=1069&body=%E5%9B%9E+T&smsMsgId=u')).toEqual({
    kind: 'uplink',
    uplink: { from: '+8613800000001', to: '1069', body: '回 T', smsMsgId: 'u', extra: {} },
  })
})

test('a value nested too deep is let go, not thrown', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  expect(contentOf(`{"statusReportList":[{"status":${deep}}]}`)).toMatchObject({ reports: [{ status: '' }] })
})

test.each(['', 'a=1', '{"x":1}', '{broken', '"text"'])('%j is no content', (body) => {
  expect(contentOf(body)).toBeUndefined()
})

test('no request makes it throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Authorization', 'X-Sdk-Date', '20260206T080000Z'),
  )
  const request = fc.record({
    method: text,
    target: text,
    headers: fc.array(fc.tuple(text, text)),
    body: fc.uint8Array(),
  })
  fc.assert(fc.property(request, (any) => verifyCallback(any, [KEY], NOW).valid === false))
})
