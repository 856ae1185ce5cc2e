/** The shapes a push is pasted in, and what is said where it cannot be verified. */

import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { missingNames } from '../../../src/panels/callback/checks.tsx'
import { momentOf } from '../../../src/panels/time.ts'
import { headerAccess } from '../../../src/snippets/receivers.ts'
import { ask, KEY, NOW, raw, sent } from './pushes.ts'

const BODY = 'smsMsgId=2ea20735_1&status=DELIVRD&extend=%E8%AE%A2%E5%8D%95'
const push = sent({ body: BODY })
const block = Object.entries(push.headers)
  .map(([name, value]) => `${name}: ${value}`)
  .join('\n')
const ADDRESS = 'https://cb.example.com/sms/report'

test('headers in another order and letter case are the same push', () => {
  const shuffled = Object.entries(push.headers)
    .reverse()
    .map(([name, value]) => [name.toUpperCase(), value])
  expect(ask({ text: raw({ ...push, headers: Object.fromEntries(shuffled) }) }).verdict?.tone).toBe('good')
})

test('headers and body apart, the path from the address', () => {
  expect(ask({ text: block, body: BODY }).verdict?.title).toBe('Method and path are still missing')
  expect(ask({ text: block, body: BODY, address: ADDRESS }).verdict?.tone).toBe('good')
})

test('a dump of headers, body apart', () => {
  const { verdict, found } = ask({ text: inspect(push.headers), body: BODY, address: ADDRESS })
  expect(verdict?.tone).toBe('good')
  expect(found.framework).toBe('express')
})

test('a body alone is read, not verified', () => {
  const { verdict, found } = ask({ text: BODY })
  expect(verdict?.title).toBe('This is the body of a push')
  expect(found.content?.kind).toBe('status-report')
  expect(ask({ text: '', body: BODY }).found.content).toEqual(found.content)
  const batch = ask({ text: '{"statusReportList":[{"smsMsgId":"1","status":"MK:0001"}]}' })
  expect(batch.found.content?.kind).toBe('batch-status-report')
})

test.each([
  ['POST /report HTTP/1.1\nHost: cb.example.com\n\nstatus=DELIVRD', 'This push carries no signature'],
  ['hello', 'This was not recognised'],
  ['\0\u0001\u0002', 'This was not recognised'],
])('%j: %s', (text, title) => {
  expect(ask({ text }).verdict?.title).toBe(title)
})

test('nothing typed, nothing said', () => {
  expect(ask({}).verdict).toBeUndefined()
})

test('without a secret, format and time are still checked', () => {
  const typed = {
    text: raw(push),
    keys: [
      { key: '', secret: '' },
      { key: '', secret: '' },
    ],
  } as const
  expect(ask(typed).verdict?.title).toBe('Give the push SK, and it can be verified')
  const late = ask(typed, new Date(NOW.getTime() + 3_600_000))
  expect(late.verdict?.about.join(' ')).toMatch(/X-Sdk-Date/)
})

test('out of time, with a right signature: both are said', () => {
  const { verdict } = ask({ text: raw(push) }, new Date(NOW.getTime() + 901_000))
  expect(verdict?.tone).toBe('bad')
  expect(verdict?.title).toMatch(/X-Sdk-Date/)
  expect(verdict?.about).toEqual(['The signature itself is right.'])
})

test('a key left empty stands for whatever the push names', () => {
  const keys = [
    { key: '', secret: KEY.secret },
    { key: '', secret: '' },
  ] as const
  expect(ask({ text: raw(push), keys }).verdict?.about[0]).toMatch(/^Signed with pair 1/)
})

test('the missing headers are named, with where each framework keeps them', () => {
  const { host: _, connection: __, ...rest } = push.headers
  const { diagnosed } = ask({ text: raw({ ...push, headers: rest }) })
  expect(diagnosed && missingNames(diagnosed.verdict)).toEqual(['connection', 'host'])
  const bare = ask({ text: 'POST /r HTTP/1.1\nX-Sdk-Date: 20240601T120000Z\n\na=1' })
  expect(bare.diagnosed && missingNames(bare.diagnosed.verdict)).toEqual(['authorization'])
})

test.each([
  ['go', 'host', 'r.Host'],
  ['go', 'x-sdk-date', 'r.Header.Get("X-Sdk-Date")'],
  ['php', 'content-type', "$_SERVER['CONTENT_TYPE']"],
  ['php', 'connection', "$_SERVER['HTTP_CONNECTION']"],
  ['nginx', 'x-sdk-date', '$http_x_sdk_date'],
  ['express', 'Host', "req.headers['host']"],
  ['flask', 'content-length', 'request.headers["Content-Length"]'],
  ['spring', 'connection', 'request.getHeader("Connection")'],
] as const)('%s keeps %s in %s', (framework, name, expression) => {
  expect(headerAccess(framework, name)).toBe(expression)
})

test('a moment is read in both of the documented forms, and only if it exists', () => {
  const moment = new Date('2026-02-06T04:00:00Z')
  expect(momentOf(' 2026-02-06T04:00:00Z')).toEqual(moment)
  expect(momentOf('20260206T040000Z')).toEqual(moment)
  expect(momentOf('2026-02-30T04:00:00Z')).toBeUndefined()
})
