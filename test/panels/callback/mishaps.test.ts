/** What proxies, frameworks and keys do to a push: each is made, and has to be found and named. */

import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { type MostChanges, restore, type WayId } from '../../../src/panels/callback/restore.ts'
import { type Arrived, ask, DATE, KEY, raw, sent } from './pushes.ts'

const REPORT =
  'sequence=1&total=1&updateTime=2024-06-01T11%3A59%3A41Z&source=2&smsMsgId=2ea20735_11840135&status=DELIVRD&extend=abc%20def'
const JSON_TYPE = 'application/json;charset=UTF-8'
const BATCH = '{"statusReportList":[{"smsMsgId":"1","status":"DELIVRD","extend":"订单"}]}'
const ADDRESS = 'https://cb.example.com/sms/report'

function changed(push: Arrived, headers: Readonly<Record<string, string | undefined>>): Arrived {
  const merged = Object.entries({ ...push.headers, ...headers })
  return {
    ...push,
    headers: Object.fromEntries(merged.filter((entry): entry is [string, string] => !!entry[1])),
  }
}

const restoredWays = (arrived: Arrived, address = ''): WayId[] | undefined =>
  ask({ text: raw(arrived), address }).diagnosed?.restored?.changes.map(({ id }) => id)

test('untouched, it is genuine, and nothing is said to have been rewritten', () => {
  const { verdict, diagnosed } = ask({ text: raw(sent({ body: REPORT })), address: ADDRESS })
  expect(verdict?.title).toBe('This push is genuine')
  expect(diagnosed?.restored).toBeUndefined()
})

test.each([
  ['a plus', 'body=1%2B1%3D2'],
  ['a blank as %20', 'body=a%20b'],
  ['a blank as +', 'body=a+b'],
  ['Chinese', 'body=%E9%80%80%E8%AE%A2'],
  ['an emoji', 'body=%F0%9F%8E%89'],
  ['raw UTF-8', 'body=退订 👍'],
])('an uplink message with %s verifies', (_, text) => {
  const body = `from=%2B8615512345172&to=1069012345&${text}&smsMsgId=9692b5be`
  expect(ask({ text: raw(sent({ body })) }).verdict?.tone).toBe('good')
})

const push = sent({ body: REPORT })

test.each<[what: string, arrived: Arrived, ways: WayId[]]>([
  ['Host replaced by the upstream', changed(push, { host: '10.0.0.7:8000' }), ['host']],
  ['Connection closed by the proxy', changed(push, { connection: 'close' }), ['connection']],
  ['Connection taken away', changed(push, { connection: undefined }), ['connection']],
  [
    'a charset appended',
    changed(push, { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
    ['content-type'],
  ],
  ['Content-Type taken away', changed(push, { 'content-type': undefined }), ['content-type']],
  ['sent on in chunks', changed(push, { 'content-length': undefined }), ['content-length']],
  ['a prefix stripped from the path', { ...push, target: '/report' }, ['path']],
  ['a prefix put in front', { ...push, target: '/api/sms/report' }, ['path']],
  ['Host and path', { ...changed(push, { host: 'app:3000' }), target: '/' }, ['host', 'path']],
])('%s: named', (_, arrived, ways) => {
  expect(restoredWays(arrived, ADDRESS)?.toSorted()).toEqual(ways)
})

test('Host and prefix are found without the address, where the proxy hands them on', () => {
  const forwarded = { host: 'app:3000', 'x-forwarded-host': 'cb.example.com', 'x-forwarded-prefix': '/sms' }
  expect(restoredWays({ ...changed(push, forwarded), target: '/report' })).toEqual(['host', 'path'])
})

test('three changes at once are found by the longer search', () => {
  const all = { ...changed(push, { host: 'app:3000', connection: 'close' }), target: '/report' }
  const { found } = ask({ text: raw(all), address: ADDRESS })
  const ways = (most: MostChanges) =>
    found.request &&
    restore(found.request, found.credentials, found.address, most)?.changes.map(({ id }) => id)
  expect(ways(2)).toBeUndefined()
  expect(ways(3)).toEqual(['host', 'path', 'connection'])
})

test('a form that Express parsed and someone printed as JSON', () => {
  const parsed = JSON.stringify(Object.fromEntries(new URLSearchParams(REPORT)))
  const { verdict } = ask({ text: raw({ ...push, body: parsed }) })
  expect(verdict?.title).toBe('The body was parsed and written again as JSON; the platform signed a form')
  expect(verdict?.proof).toContainEqual({ label: 'Body signed by the platform', value: REPORT })
})

test('what was rewritten is shown beside what was signed', () => {
  const { verdict } = ask({ text: raw(changed(push, { host: '10.0.0.7:8000' })), address: ADDRESS })
  expect(verdict?.title).toBe('Host was rewritten on the way')
  expect(verdict?.proof.map(({ value }) => value)).toEqual(['10.0.0.7:8000', 'cb.example.com'])
  expect(verdict?.cures[0]?.lines).toBe('proxy_set_header Host $http_host;')
})

test('a header the dump does not show is missing, not rewritten', () => {
  const { verdict } = ask({ text: raw(changed(push, { host: undefined })), address: ADDRESS })
  expect(verdict?.title).toBe('The paste has no Host')
  expect(verdict?.cures).toEqual([])
})

const batch = sent({ body: BATCH, type: JSON_TYPE })

/** The mistakes that a replay, or reading, names. */
function mistakes(text: string, more: Parameters<typeof ask>[0] = {}): string[] {
  const { diagnosed } = ask({ text, ...more })
  const explained = diagnosed?.diagnosis.explanations.flatMap(({ mistakes: ids }) => ids) ?? []
  const read = diagnosed?.diagnosis.findings.filter(({ severity }) => severity === 'error') ?? []
  return [...explained, ...read.map(({ code }) => code)]
}

test.each([
  [
    'JSON written again by Python',
    {
      ...batch,
      body: '{"statusReportList": [{"smsMsgId": "1", "status": "DELIVRD", "extend": "\\u8ba2\\u5355"}]}',
    },
    /^body-reserialised-json/,
  ],
  [
    'JSON written again, pretty',
    { ...batch, body: JSON.stringify(JSON.parse(BATCH), undefined, 2) },
    /^body-reserialised-json/,
  ],
  ['a form with + for its blanks', { ...push, body: REPORT.replace('%20', '+') }, /^body-space-pct20$/],
  [
    'a form with escapes in lower case',
    { ...push, body: REPORT.replaceAll('%3A', '%3a') },
    /^body-(upper-hex|minimal-escape)/,
  ],
  ['a line feed at the end', { ...push, body: `${REPORT}\n` }, /^body-trailing-newline-stripped$/],
])('%s: named', (_, arrived, mistake) => {
  expect(mistakes(raw(arrived))).toEqual([expect.stringMatching(mistake)])
  expect(ask({ text: raw(arrived) }).verdict?.tone).toBe('bad')
})

test('the stream had been read: the body is empty, its length is not', () => {
  expect(ask({ text: raw({ ...push, body: '' }) }).verdict?.title).toBe(
    'The body is empty, and Content-Length is not 0',
  )
})

test('an application secret instead of the push SK', () => {
  const application = { key: 'c8RWg3ggEcyd4D3p94bf3Y7x1Ile', secret: 'q4Ii87BhST9vcs8wvrzN80SfD7Al' }
  const typed = { keys: [application, { key: '', secret: '' }] } as const
  expect(mistakes(raw(push), typed)).toContain('callback-wrong-secret-kind')
  expect(ask({ text: raw(push), ...typed }).verdict?.title).toMatch(/application/)
})

test('keys changed: the push names a pair that is not there', () => {
  const typed = {
    keys: [
      { key: 'exampleAkOld', secret: 'old' },
      { key: '', secret: '' },
    ],
  } as const
  expect(mistakes(raw(push), typed)).toContain('push-ak-rotated')
  const both = ask({ text: raw(push), keys: [{ key: 'exampleAkOld', secret: 'old' }, KEY] })
  expect(both.verdict?.about[0]).toMatch(/^Signed with pair 2/)
})

test('a secret with a line feed at its end', () => {
  const padded = sent({ body: REPORT, key: { ...KEY, secret: `${KEY.secret}\n` } })
  expect(mistakes(raw(padded))).toEqual(['secret-trailing-lf'])
})

test.each([
  ['over an empty body: the stream was read before', '', 'body-hash-of-empty'],
  ['over the decoded form', decodeURIComponent(REPORT), 'body-urldecoded'],
])('what the receiver computed %s', (_, hashed, mistake) => {
  const computed = signatureOver(hashed)
  const { diagnosed, verdict } = ask({ text: raw(push), computed })
  expect(verdict?.tone).toBe('good')
  expect(diagnosed?.receiver?.explanations[0]?.mistakes).toEqual([mistake])
})

/** By a receiver that hashes this for the body. */
function signatureOver(body: string): string {
  const { authorization = '', ...signed } = push.headers
  const lines = Object.entries(signed).map(([name, value]) => `${name}:${value}\n`)
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]
  const canonical = `POST\n/sms/report/\n\n${lines.join('')}\n${names}\n${hash(body)}`
  return createHmac('sha256', KEY.secret)
    .update(`SDK-HMAC-SHA256\n${DATE}\n${hash(canonical)}`)
    .digest('hex')
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

test('an altered push is not explained away', () => {
  const { verdict, diagnosed } = ask({
    text: raw({ ...push, body: REPORT.replace('DELIVRD', 'UNDELIV') }),
    address: ADDRESS,
  })
  expect(diagnosed?.restored).toBeUndefined()
  expect(verdict?.title).toBe('The signature is wrong, and no known rewriting or mistake explains it')
})
