import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/message/read.ts'
import type { HttpRequest } from '../../../src/message/types.ts'
import type { Credential } from '../../../src/platform/types.ts'
import { type CallbackCheckId, verifyCallback } from '../../../src/platform/verify-callback.ts'
import {
  bodyOf,
  curlOf,
  type DeliveryId,
  deliveryPack,
  deliveryScript,
  type Plan,
  type PushContent,
} from '../../../src/snippets/delivery.ts'

const NOW = new Date('2024-12-12T07:06:53Z')
const KEY = { key: 'exampleAk', secret: 'exampleSk*1231d881wd' }
const SECOND = { key: 'exampleAkNew', secret: 'anotherSk' }
const REPORT = {
  smsMsgId: 'b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_6',
  total: '1',
  sequence: '1',
  status: 'DELIVRD',
  source: '2',
  updateTime: '2018-04-13T06:31:46Z',
  extend: '',
  to: '+8613612345678',
}
const PLAN: Plan = {
  url: new URL('http://cb.example.com:9330/report?tenant=1'),
  content: { kind: 'status-report', report: REPORT },
  key: KEY,
  now: NOW,
  signsConnection: true,
}
const credential = ({ key, secret }: typeof KEY): Credential => ({ kind: 'push', key, secret })

/** The check that a strict receiver stumbles on; undefined: none. */
const STUMBLES: Readonly<Record<DeliveryId, CallbackCheckId | undefined>> = {
  valid: undefined,
  'body-altered': 'signature',
  'header-altered': 'signature',
  'other-key': 'key-known',
  'rotated-key': undefined,
  expired: 'date-window',
  future: 'date-window',
  'missing-header': 'signed-headers-present',
  'malformed-authorization': 'authorization-format',
  replayed: undefined,
}

const reasonOf = (request: HttpRequest, keys = [KEY, SECOND], now = NOW) =>
  verifyCallback(request, keys.map(credential), now).reason

test('ten deliveries, each wrong in one thing only', () => {
  const pack = deliveryPack({ ...PLAN, secondKey: SECOND })
  const reasons = pack.map(({ id, request }) => [id, reasonOf(request)])
  expect(Object.fromEntries(reasons)).toEqual(STUMBLES)
  for (const { id, expects } of pack) expect(expects, id).toBe(STUMBLES[id] === undefined ? 200 : 401)
})

test('with one pair of keys the rotated one is refused', () => {
  const rotated = deliveryPack(PLAN).find(({ id }) => id === 'rotated-key')
  expect(rotated?.expects).toBe(401)
  expect(rotated && reasonOf(rotated.request, [KEY])).toBe('signature')
})

test('expired and future stay so for a quarter of an hour', () => {
  const later = new Date(NOW.getTime() + 15 * 60_000)
  for (const { id, request } of deliveryPack(PLAN)) {
    if (id === 'expired' || id === 'future') expect(reasonOf(request, [KEY], later), id).toBe('date-window')
    if (id === 'valid') expect(reasonOf(request, [KEY], later)).toBeUndefined()
  }
})

test.each(['ac_6', 'ac_0'])('the altered body is as long as the signed one (%s)', (smsMsgId) => {
  const content = { kind: 'status-report', report: { ...REPORT, smsMsgId } } as const
  const [valid, altered] = deliveryPack({ ...PLAN, content })
  expect(altered?.request.body.length).toBe(valid?.request.body.length)
  expect(altered?.request.body).not.toEqual(valid?.request.body)
})

test('bodies are written as the documented examples are', () => {
  expect(bodyOf({ kind: 'status-report', report: REPORT })).toEqual({
    contentType: 'application/x-www-form-urlencoded',
    text: 'smsMsgId=b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_6&total=1&sequence=1&status=DELIVRD&source=2&updateTime=2018-04-13T06%3A31%3A46Z',
  })
  const made = { ...REPORT, status: 'MK:0001', extend: 'a b', updateTime: '' }
  expect(bodyOf({ kind: 'status-report', report: made }).text).toBe(
    'smsMsgId=b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_6&total=1&sequence=1&status=MK%3A0001&source=2&extend=a%20b&to=%2B8613612345678',
  )
  const uplink = { smsMsgId: '1', from: '+86155', to: '2018', body: '退订 🎉', createTime: '' }
  expect(bodyOf({ kind: 'uplink', uplink }).text).toBe(
    'smsMsgId=1&from=%2B86155&to=2018&body=%E9%80%80%E8%AE%A2%20%F0%9F%8E%89',
  )
  const batch = bodyOf({ kind: 'batch-status-report', reports: [REPORT] })
  expect(JSON.parse(batch.text)).toEqual({
    statusReportList: [
      {
        smsMsgId: 'b9d9b4fe-ad0e-4a2a-a2c7-445505b674ac_6',
        total: '1',
        sequence: '1',
        status: 'DELIVRD',
        source: '2',
        updateTime: '2018-04-13T06:31:46Z',
      },
    ],
  })
})

test('headers are those of the documented pushes, and no secret is in the script', () => {
  const [valid] = deliveryPack(PLAN)
  expect(valid?.request.headers.map(([name]) => name)).toEqual([
    'Connection',
    'Content-Length',
    'Content-Type',
    'Host',
    'X-Sdk-Date',
    'Authorization',
  ])
  expect(valid?.request.headers.at(-1)?.[1]).toMatch(
    /^SDK-HMAC-SHA256 Access=exampleAk,SignedHeaders=connection;content-length;content-type;host;x-sdk-date,Signature=[0-9a-f]{64}$/,
  )
  const script = deliveryScript(deliveryPack({ ...PLAN, secondKey: SECOND }), PLAN.url)
  expect(script).not.toContain(KEY.secret)
  expect(script).not.toContain(SECOND.secret)
})

test('a curl command reads back to the request it stands for', () => {
  for (const delivery of deliveryPack(PLAN)) {
    const { request } = readMessage(curlOf(delivery, PLAN.url))
    expect(request?.method, delivery.id).toBe('POST')
    expect(request?.target).toBe('/report?tenant=1')
    expect(request?.body).toEqual(delivery.request.body)
    const sent = delivery.request.headers.filter(([name]) => name !== 'Content-Length')
    expect(request?.headers).toEqual(expect.arrayContaining(sent.map((header) => [...header])))
  }
})

test('a text of any kind is one word of the shell', () => {
  const texts = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[\0\n]/.test(text) && !/\p{Surrogate}/u.test(text))
  fc.assert(
    fc.property(fc.array(texts, { minLength: 20, maxLength: 20 }), (bodies) => {
      const contents = bodies.map(
        (body): PushContent => ({
          kind: 'batch-status-report',
          reports: [{ ...REPORT, extend: body, status: "'$(exit 9)`" }],
        }),
      )
      const words = contents.map((content) => {
        const [valid] = deliveryPack({ ...PLAN, content })
        const curl = valid ? curlOf(valid, PLAN.url) : ''
        return curl.slice(curl.indexOf('--data-binary ') + '--data-binary '.length)
      })
      const printed = execFileSync('sh', ['-c', words.map((word) => `printf '%s\\n' ${word}`).join('\n')], {
        encoding: 'utf8',
      })
      expect(printed.split('\n').slice(0, -1)).toEqual(contents.map((content) => bodyOf(content).text))
    }),
    { numRuns: 20 },
  )
})
