/** What reading alone shows: every row on a message that has the fault, and on none without it. */

import { expect, test } from 'vitest'
import { type Diagnosis, diagnose, type Options } from '../../src/diagnosis/diagnose.ts'
import { MISTAKES } from '../../src/diagnosis/mistakes.ts'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import type { Credential } from '../../src/platform/types.ts'
import { randomFrom } from './random.ts'
import { sdkRequest, type Wire } from './sdk-client.ts'
import { wsseRequest } from './wsse-client.ts'

const NOW = '2026-06-15T12:00:00Z'
const at = (time: string) => new Date(time)

type Message = {
  readonly request: HttpRequest
  readonly credential: Credential
  readonly now?: string
  readonly options?: Options
}

const codesOf = ({ findings }: Diagnosis, severity?: 'error' | 'warning') =>
  findings.filter((finding) => !severity || finding.severity === severity).map(({ code }) => code as string)

function read({ request, credential, now = NOW, options }: Message): Diagnosis {
  return diagnose(request, [credential], at(now), { depth: 1, ...options })
}

function wsse(change: (request: HttpRequest) => HttpRequest = (same) => same, given = {}): Message {
  const { request, parts } = wsseRequest('none', randomFrom(1), { created: NOW, ...given })
  return { request: change(request), credential: { kind: 'app', key: parts.key, secret: parts.secret } }
}

const header = (name: string, change: (value: string) => string | undefined) => (request: HttpRequest) => ({
  ...request,
  headers: request.headers.flatMap(([given, value]): Header[] => {
    const changed = given === name ? change(value) : value
    return changed === undefined ? [] : [[given, changed]]
  }),
})
const added =
  (...headers: Header[]) =>
  (request: HttpRequest) => ({ ...request, headers: [...request.headers, ...headers] })
const without = (pattern: RegExp | string) => (value: string) => value.replace(pattern, '')
const authorization = (change: (value: string) => string | undefined) => wsse(header('Authorization', change))
const xWsse = (change: (value: string) => string | undefined) => wsse(header('X-WSSE', change))

const WIRE: Wire = {
  key: 'APPKEYabcdefghijklmnopqrst12',
  secret: 'secret',
  method: 'POST',
  path: '/sms/batchSendSms/v1',
  query: '',
  headers: [
    ['Host', 'smsapi.cn-north-4.myhuaweicloud.com'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['X-Sdk-Date', '20260615T120000Z'],
  ],
  list: ['content-type', 'host', 'x-sdk-date'],
  body: Buffer.from('from=8823040504797&to=%2B8613800000000&templateId=0123456789abcdef0123456789abcdef'),
  original: {},
}

function sdk(
  wire: Partial<Wire> = {},
  change: (request: HttpRequest) => HttpRequest = (same) => same,
): Message {
  const whole = { ...WIRE, ...wire }
  const credential = { kind: 'app', key: whole.key, secret: whole.secret } as const
  return { request: change(sdkRequest(whole)), credential }
}

function push(credential: Partial<Credential> = {}, wire: Partial<Wire> = {}): Message {
  const whole = { ...WIRE, path: '/cb', key: 'pushAk12', ...wire }
  return {
    request: sdkRequest(whole),
    credential: { kind: 'push', key: whole.key, secret: whole.secret, ...credential },
  }
}

const withDate = (date: string): Partial<Wire> => ({
  headers: WIRE.headers.map(([name, value]) => [name, name === 'X-Sdk-Date' ? date : value] as const),
})
const sent = (...headers: Header[]): Partial<Wire> => ({ headers: [...WIRE.headers, ...headers] })
const management = (key: string): Message => {
  const headers = WIRE.headers.map(
    ([name, value]) => [name, name === 'Host' ? value.replace('smsapi', 'msgsms') : value] as const,
  )
  return sdk({
    key,
    headers,
    method: 'GET',
    path: '/v2/0123456789abcdef0123456789abcdef/msgsms/apps',
    body: Buffer.alloc(0),
  })
}
const locked =
  '{"error_msg":"Incorrect IAM authentication information: AK access failed to reach the limit,forbidden"}'
const quoted = Buffer.from(`${WIRE.body}&templateParas=%5B'1'%5D`)

const FAULTS: readonly (readonly [code: string, severity: 'error' | 'warning', message: Message])[] = [
  ['created-local-time-as-utc', 'warning', wsse(undefined, { created: '2026-06-15T20:00:00Z' })],
  ['created-local-time-as-utc', 'warning', wsse(undefined, { created: '2026-06-15T17:30:20Z' })],
  [
    'created-week-year',
    'error',
    { ...wsse(undefined, { created: '2026-12-30T11:59:30Z' }), now: '2025-12-30T12:00:00Z' },
  ],
  ['created-numeric-offset', 'error', wsse(undefined, { created: '2026-06-15T20:00:00+08:00' })],
  ['created-format-invalid', 'error', wsse(undefined, { created: '2026-06-15T12-00-00Z' })],
  ['created-format-invalid', 'error', wsse(undefined, { created: '2026-02-30T12:00:00Z' })],
  ['created-stale-replayed', 'error', wsse(undefined, { created: '2026-06-14T11:59:59Z' })],
  ['auth-realm-missing', 'error', authorization(without('realm="SDP",'))],
  ['auth-profile-missing', 'error', authorization(without('profile="UsernameToken",'))],
  ['auth-type-missing', 'error', authorization(without(',type="Appkey"'))],
  ['auth-realm-wrong', 'error', authorization((value) => value.replace('SDP', 'CDP'))],
  ['auth-profile-wrong', 'error', authorization((value) => value.replace('UsernameToken', 'Username'))],
  ['auth-type-wrong', 'error', authorization((value) => value.replace('Appkey', 'appkey'))],
  ['auth-scheme-wrong', 'error', authorization((value) => value.replace('WSSE', 'Basic'))],
  ['auth-header-missing', 'error', authorization(() => undefined)],
  ['xwsse-header-missing', 'error', xWsse(() => undefined)],
  ['xwsse-username-missing', 'error', xWsse(without(/Username="[^"]*",/))],
  ['xwsse-nonce-missing', 'error', xWsse(without(/Nonce="[^"]*",/))],
  ['xwsse-created-missing', 'error', xWsse(without(/,Created="[^"]*"/))],
  ['xwsse-digest-missing', 'error', xWsse(without(/PasswordDigest="[^"]*",/))],
  ['xwsse-usernametoken-missing', 'error', xWsse(without('UsernameToken '))],
  ['header-quotes-stripped-by-shell', 'error', xWsse((value) => value.replaceAll('"', ''))],
  ['header-quotes-stripped-by-shell', 'error', authorization((value) => value.replaceAll('"', ''))],
  ['header-stray-leading-quote', 'error', xWsse((value) => `"${value}`)],
  ['header-typographic-quotes', 'error', authorization((value) => value.replace('"SDP"', '“SDP”'))],
  [
    'header-name-underscore',
    'error',
    wsse((request) => ({
      ...request,
      headers: request.headers.map(([name, value]) => [name === 'X-WSSE' ? 'X_WSSE' : name, value] as const),
    })),
  ],
  ['username-untrimmed', 'error', xWsse((value) => value.replace('Username="', 'Username=" '))],
  [
    'username-differs-from-app-key',
    'error',
    { ...wsse(), credential: { ...wsse().credential, key: 'another' } },
  ],
  ['digest-line-wrapped', 'error', xWsse((value) => value.replace(/(PasswordDigest=".{20})/, '$1\r\n '))],
  ['nonce-charset', 'warning', wsse(undefined, { nonce: 'a-b' })],
  ['nonce-charset', 'warning', wsse(undefined, { nonce: 'a'.repeat(129) })],
  [
    'secret-placeholder',
    'error',
    { ...wsse(), credential: { ...wsse().credential, secret: 'q4Ii87****SfD7Al' } },
  ],
  ['two-schemes-mixed', 'error', sdk({}, added(['X-WSSE', 'UsernameToken Username="a"']))],
  ['wrong-endpoint-or-uri', 'error', sdk({ path: '/batchSendSms/v1' })],
  ['templateparas-quoting', 'error', sdk({ body: quoted })],
  ['date-local-time-as-utc', 'error', sdk(withDate('20260615T200000Z'))],
  ['date-local-time-as-utc', 'error', push({}, withDate('20260615T063000Z'))],
  ['date-stale-replayed', 'error', sdk(withDate('20260615T114400Z'))],
  ['date-stale-replayed', 'error', push({}, withDate('20250615T120000Z'))],
  ['date-not-signed', 'error', sdk({ list: ['content-type', 'host'] })],
  ['date-not-signed', 'error', push({}, { list: ['content-type', 'host'] })],
  [
    'date-header-missing',
    'error',
    sdk(
      {},
      header('X-Sdk-Date', () => undefined),
    ),
  ],
  ['date-format-invalid', 'error', sdk(withDate('2026-06-15T12:00:00Z'))],
  [
    'auth-comma-after-algorithm',
    'error',
    sdk(
      {},
      header('Authorization', (value) => value.replace(' ', ', ')),
    ),
  ],
  [
    'auth-credential-instead-of-access',
    'error',
    sdk(
      {},
      header('Authorization', (value) => value.replace('Access', 'Credential')),
    ),
  ],
  [
    'auth-algorithm-wrong',
    'error',
    sdk(
      {},
      header('Authorization', (value) => value.replace('SDK', 'AWS4')),
    ),
  ],
  [
    'auth-signedheaders-comma-separated',
    'error',
    sdk(
      {},
      header('Authorization', (value) => value.replaceAll(';', ',')),
    ),
  ],
  ['signed-header-not-sent', 'error', sdk({ list: ['content-type', 'host', 'x-sdk-date', 'x-tag'] })],
  [
    'signed-header-altered',
    'warning',
    sdk({ ...sent(['User-Agent', 'a']), list: ['content-type', 'host', 'user-agent', 'x-sdk-date'] }),
  ],
  ['header-duplicate', 'error', sdk({}, added(['host', 'another']))],
  ['iam-ak-on-sms-endpoint', 'error', sdk({ key: 'ABCDEFGHIJ0123456789' })],
  ['app-key-on-console-endpoint', 'error', management('APPKEYabcdefghijklmnopqrst12')],
  ['push-ak-rotated', 'error', push({ key: 'pushAk34', secret: 'other' })],
  ['callback-wrong-secret-kind', 'error', push({ key: 'teo0HqPRabIr7tKijocuSWnRki1j', secret: 'other' })],
  ['ak-locked-5min', 'error', { ...sdk(), options: { response: locked } }],
  [
    'body-sent-differs',
    'warning',
    sdk(
      sent(['Content-Length', '17']),
      header('Authorization', (value) => `${value}0`),
    ),
  ],
  [
    'body-gzip',
    'error',
    sdk(
      sent(['Content-Encoding', 'gzip']),
      header('Authorization', (value) => `${value}0`),
    ),
  ],
]

test.each(FAULTS)('%s (%s) is seen', (code, severity, message) => {
  const diagnosis = read(message)
  expect(codesOf(diagnosis, severity)).toContain(code)
  if (severity === 'error') expect(diagnosis.verdict).toBe('inspect')
})

test('every row that reads is shown to read', () => {
  const shown = FAULTS.map(([code]) => code)
  expect(MISTAKES.filter(({ id, find }) => find && !shown.includes(id)).map(({ id }) => id)).toEqual([])
})

const HONEST: readonly (readonly [string, Message])[] = [
  ['wsse', wsse()],
  ['wsse of 23 hours ago', wsse(undefined, { created: '2026-06-14T13:07:00Z' })],
  ['sdk-hmac', sdk()],
  ['sdk-hmac of 14 minutes ago', sdk(withDate('20260615T114601Z'))],
  [
    'management',
    {
      ...management('ABCDEFGHIJ0123456789'),
      credential: { kind: 'iam', key: 'ABCDEFGHIJ0123456789', secret: 'secret' },
    },
  ],
  ['a callback', push()],
  [
    'a genuine callback, which signs more',
    push(
      {},
      {
        ...sent(['Connection', 'Keep-Alive'], ['Content-Length', '82']),
        list: ['connection', 'content-length', 'content-type', 'host', 'x-sdk-date'],
      },
    ),
  ],
  ['a key that was not typed', { ...wsse(), credential: { ...wsse().credential, key: '' } }],
]

test.each(HONEST)('%s: nothing to find', (_, message) => {
  const { findings, verdict } = read(message)
  expect(findings).toEqual([])
  expect(verdict).toBe('valid')
})

test('a warning leaves valid as it is', () => {
  const { verdict, findings } = read(wsse(undefined, { nonce: 'a-b' }))
  expect(findings).toMatchObject([{ code: 'nonce-charset', severity: 'warning' }])
  expect(verdict).toBe('valid')
})

test('a finding says where and by how much', () => {
  const stale = read(sdk(withDate('20260615T114400Z'))).findings
  expect(stale).toMatchObject([
    { code: 'date-stale-replayed', seconds: -960, header: 2, platformCodes: ['APIG.0303', 'E000045'] },
  ])
  const wrong = read(authorization((value) => value.replace('SDP', 'CDP'))).findings
  expect(wrong).toMatchObject([{ code: 'auth-realm-wrong', expected: 'SDP', found: 'CDP', header: 2 }])
})

test('without a secret there is nothing to replay, and the secret is asked for', () => {
  const diagnosis = diagnose(sdk().request, [], at(NOW))
  expect(diagnosis).toMatchObject({ verdict: 'unexplained', replayed: 0, explanations: [] })
  expect(diagnosis.askFor).toContain('secret')
})

test('without a request there is nothing to diagnose', () => {
  const diagnosis = diagnose(
    { form: 'codes', format: 'codes', codes: ['E000105'], problems: [] },
    [],
    at(NOW),
  )
  expect(diagnosis).toMatchObject({ verdict: 'unexplained', askFor: ['request-line'] })
})
