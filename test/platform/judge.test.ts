import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../src/message/types.ts'
import { ANSWERS } from '../../src/platform/answers.ts'
import { CHECK_IDS, type CheckId } from '../../src/platform/check-ids.ts'
import { judge } from '../../src/platform/judge.ts'
import {
  APP,
  bytes,
  checkOf,
  edit,
  IAM,
  JSON_BODY,
  judged,
  MANAGEMENT,
  managementWith,
  NOW,
  sdk,
  sdkSend,
  wsse,
  xWsse,
} from './requests.ts'

describe('what is right is accepted', () => {
  test.each<[string, HttpRequest]>([
    ['WSSE, form', wsse()],
    ['WSSE, JSON', wsse({ body: JSON_BODY })],
    ['WSSE, digest of the hex text', wsse({}, xWsse({ hex: true }))],
    ['WSSE, blanks after the commas', wsse({}, xWsse().replaceAll('",', '", '))],
    ['AK/SK, form', sdkSend()],
    ['AK/SK, JSON', sdkSend({ body: JSON_BODY })],
    ['AK/SK, absolute form of the target', absolute(sdkSend())],
  ])('%s', (_, request) => {
    const judgement = judged(request)
    expect(judgement.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(judgement).toMatchObject({
      status: 200,
      code: '000000',
      description: 'Success.',
      decision: 'accepted',
      family: 'send',
    })
  })

  test('management with AK/SK', () => {
    const expected = {
      status: 200,
      code: '200',
      decision: 'accepted',
      family: 'management',
      api: 'ListAppDetails',
    }
    expect(judged(sdk(MANAGEMENT, IAM))).toMatchObject(expected)
  })

  test('the token call', () => {
    const headers = [['Host', 'iam.cn-north-4.myhuaweicloud.com']] as const
    const request = { method: 'POST', target: '/v3/auth/tokens', headers, body: bytes('{}') }
    expect(judged(request)).toMatchObject({ status: 201, family: 'iam', api: 'AuthTokens' })
  })
})

function absolute(request: HttpRequest): HttpRequest {
  return { ...request, target: `https://smsapi.cn-north-4.myhuaweicloud.com:443${request.target}` }
}

describe('what cannot be told is not passed', () => {
  test('without the secret the digest and the signature are open', () => {
    for (const [request, id] of [
      [wsse(), 'wsse-digest'],
      [sdkSend(), 'sdk-signature'],
    ] as const) {
      const judgement = judge(request, [], NOW)
      expect(judgement).toMatchObject({ status: 0, code: '', decision: 'undecided' })
      const key = checkOf(judgement, id === 'wsse-digest' ? 'wsse-key' : 'sdk-key')
      expect(key).toMatchObject({ outcome: 'cannot-tell', detail: { reason: 'no-credential' } })
      expect(checkOf(judgement, id)).toMatchObject({
        outcome: 'cannot-tell',
        detail: { reason: 'no-credential' },
      })
    }
  })

  test('a key that none of the given ones has says nothing about the platform', () => {
    const other = { ...APP, key: 'anotherKey' }
    const judgement = judge(wsse(), [other], NOW)
    expect(checkOf(judgement, 'wsse-key')).toMatchObject({
      outcome: 'cannot-tell',
      detail: { reason: 'key-differs' },
    })
    expect(judgement.decision).toBe('undecided')
  })

  test('the label of the pair that was used is told', () => {
    const judgement = judge(wsse(), [{ ...APP, label: 'production' }], NOW)
    expect(checkOf(judgement, 'wsse-key').detail).toEqual({ label: 'production' })
    expect(checkOf(judge(wsse(), [APP], NOW), 'wsse-key').detail).toEqual({})
  })

  test('a secret without key is tried for whatever key the request names', () => {
    expect(judge(wsse(), [{ ...APP, key: '' }], NOW).decision).toBe('accepted')
    expect(judge(wsse(), [{ ...APP, key: '', secret: 'wrong' }], NOW).code).toBe('E000105')
  })

  test.each<[string, HttpRequest, CheckId[]]>([
    ['send', wsse(), ['app-status', 'app-permission', 'account', 'ip-whitelist', 'quota', 'message-outcome']],
    ['management', sdk(MANAGEMENT, IAM), ['token-scope', 'access-rights']],
  ])('account, whitelist, quota … (%s)', (_, request, ids) => {
    const open = judged(request).checks.filter(({ group }) => group === 'unknowable')
    expect(open.map(({ id }) => id)).toEqual(ids)
    for (const { outcome, codes } of open) {
      expect(outcome).toBe('cannot-tell')
      expect(codes).not.toEqual([])
    }
  })

  test('headers alone: the URI is open, the digest is checked, the signature is not', () => {
    const bare = { method: '', target: '', body: new Uint8Array() }
    const judgement = judged({ ...wsse(), ...bare })
    expect(checkOf(judgement, 'uri')).toMatchObject({
      outcome: 'cannot-tell',
      detail: { reason: 'no-target' },
    })
    expect(checkOf(judgement, 'wsse-digest').outcome).toBe('passed')
    expect(checkOf(judgement, 'from').outcome).toBe('not-reached')
    expect(judgement.decision).toBe('undecided')
    expect(checkOf(judged({ ...sdkSend(), ...bare }), 'sdk-signature').outcome).toBe('cannot-tell')
    expect(judged({ ...wsse({}, xWsse({ secret: 'x' })), ...bare }).code).toBe('E000105')
  })
})

test('all faults that can be seen are shown, the first decides', () => {
  const request = wsse(
    { body: 'from=&to=1' },
    xWsse({ secret: 'x' }).replace(/Created="[^"]*"/, 'Created="now"'),
  )
  const judgement = judged(request)
  const faults = judgement.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
  expect(faults).toEqual(['x-wsse-created-format', 'wsse-digest', 'from', 'template-id'])
  expect(judgement.code).toBe('E000025')
  expect(checkOf(judgement, 'wsse-created-window').outcome).toBe('not-reached')
  expect(judged(request, { checkOrder: 'body-first' }).code).toBe('E000503')
})

test.each<[CheckId, (value: string) => string, object]>([
  ['sdk-headers-sent', (value) => value.replace('host;', 'host;x-stage;'), { names: ['x-stage'] }],
  ['sdk-date-signed', (value) => value.replace(';x-sdk-date', ''), { reason: 'not-listed' }],
  ['sdk-headers-sorted', (value) => value.replace('host;', 'host;host;'), { expected: 'host;x-sdk-date' }],
])('the list of signed headers: %s', (id, change, detail) => {
  const judgement = judged(edit(sdkSend(), 'Authorization', change))
  expect(judgement.code).toBe('E000045')
  expect(checkOf(judgement, id)).toMatchObject({ outcome: 'failed', detail })
})

describe('what has nothing to look at is not reached', () => {
  const bare = (request: HttpRequest) => ({ ...request, headers: request.headers.slice(0, 2) })
  const only = (name: string, value: string) => ({ ...bare(wsse()), headers: [[name, value] as const] })
  const unreached = (request: HttpRequest) =>
    judged(request).checks.flatMap(({ id, outcome }) => (outcome === 'not-reached' ? [id] : []))
  const wsseIds = CHECK_IDS.filter((id) => /^(x-)?wsse/.test(id))
  const sdkIds = CHECK_IDS.filter((id) => id.startsWith('sdk'))

  test('X-WSSE without Authorization', () => {
    const ids: CheckId[] = unreached(only('X-WSSE', xWsse()))
    expect(ids).toEqual(wsseIds.filter((id) => id.startsWith('wsse')).slice(0, 7))
  })

  test('Authorization without X-WSSE', () => {
    const request = edit(wsse(), 'X-WSSE', () => undefined)
    expect(unreached(request)).toEqual(wsseIds.slice(8))
    expect(unreached(edit(wsse(), 'X-WSSE', () => ''))).toEqual(wsseIds.slice(8))
  })

  test('X-Sdk-Date without Authorization, and the other way round', () => {
    const dated = edit(sdkSend(), 'Authorization', () => undefined)
    const dateless = edit(sdkSend(), 'X-Sdk-Date', () => undefined)
    const timed = ['sdk-date', 'sdk-date-format', 'sdk-date-window']
    expect(unreached(dated)).toEqual(sdkIds.filter((id) => !timed.includes(id)))
    expect(unreached(edit(sdkSend(), 'Authorization', () => ''))).toEqual(unreached(dated))
    expect(unreached(dateless)).toEqual(['sdk-date-format', 'sdk-date-window', 'sdk-signature'])
    expect(unreached(edit(sdkSend(), 'X-Sdk-Date', () => ''))).toEqual(['sdk-date-format', 'sdk-date-window'])
  })

  test('another path, and a body that cannot be read', () => {
    const body = CHECK_IDS.slice(CHECK_IDS.indexOf('from'), CHECK_IDS.indexOf('app-status'))
    const nowhere = ['method', 'content-type', 'body-parse', 'duplicate-fields', ...body]
    expect(unreached(wsse({ target: '/nowhere' }))).toEqual(nowhere)
    const broken = { ...wsse({ body: JSON_BODY }), body: bytes('{') }
    expect(unreached(broken)).toEqual(['duplicate-fields', 'sms-content', 'content-size', ...body])
    const empty = unreached({ ...wsse({ body: JSON_BODY }), body: bytes('{"from":"1","smsContent":[]}') })
    const inContents = [
      'to',
      'to-count',
      'to-format',
      'template-id',
      'template-paras',
      'template-paras-characters',
    ]
    expect(empty).toEqual([...inContents, 'signature-name'])
  })
})

describe('where a paste has headers only, the family is told', () => {
  const headersOnly = (request: HttpRequest) =>
    judged({
      method: '',
      target: '',
      headers: request.headers.filter(([name]) => name !== 'Host'),
      body: bytes(''),
    })

  test.each<[string, HttpRequest, string]>([
    ['by the key of an IAM pair', sdk(MANAGEMENT, IAM), 'management'],
    ['by no key of an IAM pair', sdkSend(), 'send'],
    ['by the token', managementWith(['X-Auth-Token', 'MIIF']), 'management'],
    ['by X-WSSE', wsse(), 'send'],
  ])('%s', (_, request, family) => {
    const judgement = headersOnly(request)
    expect(judgement.family).toBe(family)
    expect(checkOf(judgement, 'host')).toMatchObject({
      outcome: 'cannot-tell',
      detail: { reason: 'missing' },
    })
  })

  test('the length of a path that is not there', () => {
    expect(checkOf(headersOnly(sdk(MANAGEMENT, IAM)), 'url-length').outcome).toBe('cannot-tell')
  })
})

test('headers of two schemes', () => {
  const signed = sdkSend()
  const mixed = { ...signed, headers: [...signed.headers, ['X-WSSE', xWsse()] as const] }
  expect(checkOf(judged(mixed), 'single-scheme').outcome).toBe('cannot-tell')
  expect(judged(mixed)).toMatchObject({ scheme: 'sdk-hmac', decision: 'accepted' })
})

test('a place points into the request', () => {
  const request = wsse({}, xWsse({ secret: 'x' }))
  const { place } = checkOf(judged(request), 'wsse-digest')
  if (place?.from !== 'header') throw new Error('the digest stands in a header')
  const value = request.headers[place.index]?.[1] ?? ''
  expect(value.slice(place.start, place.end)).toMatch(/^[\w+/]{43}=$/)
})

test('no request makes it throw', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Authorization', 'X-WSSE', 'X-Sdk-Date', 'Host', 'Content-Type', 'application/json'),
    fc.constantFrom(
      '/sms/batchSendSms/v1',
      '/sms/batchSendDiffSms/v1',
      MANAGEMENT.target,
      xWsse(),
      'WSSE realm="SDP"',
    ),
  )
  const json = fc.json().map(bytes)
  const smsContent = fc.json().map((value) => bytes(`{"from":1,"smsContent":${value}}`))
  const request = fc.record({
    method: text,
    target: text,
    headers: fc.array(fc.tuple(text, text)),
    body: fc.oneof(fc.uint8Array(), json, smsContent, text.map(bytes)),
  })
  const known = new Set([...Object.keys(ANSWERS), ''])
  fc.assert(fc.property(request, (any) => known.has(judged(any).code)))
})
