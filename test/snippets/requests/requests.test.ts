/** The table of forms: shape, secrets, cautions, comments, and the test vector. */

import { spawnSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { snippets as en } from '../../../src/language/en/snippets.ts'
import { snippets as zh } from '../../../src/language/zh/snippets.ts'
import type { HttpRequest } from '../../../src/message/types.ts'
import { signSdkHmac } from '../../../src/signing/sdk-hmac.ts'
import { signWsse } from '../../../src/signing/wsse.ts'
import {
  CAUTIONS,
  type Caution,
  REQUEST_LANGUAGES,
  type RequestComments,
  type RequestLanguage,
  testVector,
} from '../../../src/snippets/requests.ts'
import { encoder, KEYS, options, rowOf, written } from './programs.ts'

const request: HttpRequest = {
  method: 'POST',
  target: '/sms/batchSendSms/v1',
  headers: [
    ['Host', 'smsapi.cn-north-4.myhuaweicloud.com:443'],
    ['Content-Type', 'application/x-www-form-urlencoded'],
  ],
  body: encoder.encode('from=csms100000001&to=%2B8613800000001&templateParas=%5B%22%E5%BC%A0%E4%B8%89%22%5D'),
}
const https = options('SMSAPI.cn-north-4.myhuaweicloud.com:443', { protocol: 'https' })
const programs = REQUEST_LANGUAGES.filter(({ kind }) => kind === 'program')
const schemes = ['wsse', 'sdk-hmac', 'token', 'none'] as const

test('the forms are in the order of their tabs', () => {
  expect(REQUEST_LANGUAGES.map(({ id }) => id)).toEqual([
    ...['curl-bash', 'curl-cmd', 'curl-powershell', 'http-file'],
    ...['java', 'php', 'python', 'csharp', 'nodejs', 'go'],
  ])
})

test.each(programs)('$label: short, narrow, readable, and without the secret', ({ write }) => {
  for (const scheme of schemes) {
    const program = write(request, { ...https, scheme })
    const lines = program.split('\n')
    expect(lines.length, program).toBeLessThanOrEqual(110)
    for (const line of lines) expect(line.replaceAll('\t', '    ').length, line).toBeLessThanOrEqual(115)
    expect(program).toContain('张三')
    expect(program).not.toContain(':443')
    expect(program).toContain('smsapi.cn-north-4.myhuaweicloud.com')
    expect(program).not.toMatch(/[ \t]$/m)
    expect(program).not.toContain(KEYS.secret)
    expect(program).not.toContain(KEYS.key)
  }
})

test.each(programs)('$label: the variables go by the kind of key', ({ write }) => {
  const names = (given: Partial<typeof https>) => [
    ...new Set(write(request, { ...https, ...given }).match(/\b(?:SMS|HUAWEI)_[A-Z_]+/g)),
  ]
  expect(names({ scheme: 'wsse', credential: KEYS })).toEqual(['SMS_APP_KEY', 'SMS_APP_SECRET'])
  expect(names({ credential: { kind: 'app', ...KEYS } })).toEqual(['SMS_APP_KEY', 'SMS_APP_SECRET'])
  expect(names({ credential: { kind: 'iam', ...KEYS } })).toEqual(['HUAWEI_AK', 'HUAWEI_SK'])
  expect(names({ scheme: 'token' })).toEqual(['HUAWEI_TOKEN'])
  expect(names({ scheme: 'none' })).toEqual([])
})

test.each(programs)('$label: comments in the language asked for, each on one line', ({ id, write }) => {
  const both: readonly RequestComments[] = [zh.comments, en.comments]
  const [chinese = '', english = ''] = both.map((comments) => write(request, { ...https, comments }))
  expect(chinese).toContain(zh.comments.finalSlash)
  expect(english).toContain(en.comments.finalSlash)
  expect(english.split('\n').length, id).toBe(chinese.split('\n').length)
  // In PHP these end a comment before its line does.
  expect(JSON.stringify(both)).not.toMatch(/\\[nr]|\?>/)
})

test('go fmt has nothing to change', ({ skip }) => {
  skip(spawnSync('which', ['gofmt']).status !== 0, 'gofmt is not on this machine')
  for (const scheme of schemes) {
    const { write } = rowOf('go')
    for (const method of ['GET', 'POST']) {
      const target = '/v2/p/msgsms/apps?limit=1&offset=0'
      const body = method === 'GET' ? new Uint8Array() : request.body
      const program = write({ ...request, method, target, body }, { ...https, scheme })
      expect(spawnSync('gofmt', [], { input: program, encoding: 'utf8' }).stdout).toBe(program)
    }
  }
})

const withBody = (body: string | Uint8Array): HttpRequest => ({
  ...request,
  body: typeof body === 'string' ? encoder.encode(body) : body,
})
const bytes = Uint8Array.from([0xe4, 0x00])

test.each<[RequestLanguage, string, HttpRequest, Caution[]]>([
  ['curl-bash', 'bytes', withBody(bytes), []],
  ['curl-cmd', 'a form', request, []],
  ['curl-cmd', 'Chinese', withBody('张'), ['code-page']],
  ['curl-cmd', 'a carriage return', withBody('a\r\nb'), ['body-not-text']],
  ['curl-cmd', 'bytes', withBody(bytes), ['body-not-text', 'code-page']],
  ['curl-cmd', 'too much', withBody('a'.repeat(8192)), ['too-long']],
  ['curl-powershell', 'Chinese', withBody('张'), ['code-page']],
  ['curl-powershell', 'a form', request, []],
  ['http-file', 'a form', request, []],
  ['http-file', 'bytes', withBody(bytes), ['body-not-text']],
  ['http-file', 'a variable', withBody('{{x}}'), ['own-syntax']],
  ['http-file', 'a separator', withBody('a\n### b'), ['own-syntax', 'line-ends']],
  ['java', 'bytes', withBody(bytes), []],
])('%s cautions about %s', (id, _, subject, expected) => {
  expect(rowOf(id).cautions(subject, https)).toEqual(expected)
})

test('what HTTP cannot carry is left out of every form, and told', () => {
  const split: HttpRequest = {
    ...request,
    method: 'POST /x HTTP/1.1\r\nX-Method: b\r\n',
    target: '/x HTTP/1.1\r\nX-Target: b\r\n',
    headers: [...request.headers, ['X-Split', 'a\r\nX-Injected: b'], ['X Name', 'c']],
  }
  for (const { id, write, cautions } of REQUEST_LANGUAGES) {
    expect(write(split, https), id).not.toMatch(/X-Injected|X Name|(?:\n|\\n|`n)X-/)
    expect(cautions(split, https), id).toContain('header-left-out')
    expect(cautions(request, https), id).not.toContain('header-left-out')
  }
})

test('there are words for every caution', () => {
  const words: readonly Record<Caution, string>[] = [zh.cautions, en.cautions]
  for (const each of words) expect(Object.keys(each).toSorted()).toEqual(CAUTIONS.toSorted())
})

test('a test vector lets somebody else check every step, and holds no secret', () => {
  const signed = signSdkHmac(
    request,
    { accessKey: KEYS.key, secretKey: KEYS.secret },
    { date: '20260206T075900Z' },
  )
  const text = testVector(request, signed)
  const vector = JSON.parse(text)
  expect(vector.request).toEqual({ ...request, body: Buffer.from(request.body).toString() })
  const sha256 = (data: string) => createHash('sha256').update(data).digest('hex')
  expect(vector.payloadHash).toBe(sha256(vector.request.body))
  expect(vector.stringToSign).toBe(`SDK-HMAC-SHA256\n20260206T075900Z\n${sha256(vector.canonicalRequest)}`)
  const signature = createHmac('sha256', KEYS.secret).update(vector.stringToSign).digest('hex')
  expect(vector.authorization).toBe(
    `SDK-HMAC-SHA256 Access=${KEYS.key}, SignedHeaders=content-type;host;x-sdk-date, Signature=${signature}`,
  )
  expect(text).not.toContain(KEYS.secret)
})

test('a test vector of WSSE holds what is hashed but for the secret', () => {
  const given = { nonce: 'c59aa540', created: '2026-02-06T07:59:00Z' }
  const signed = signWsse({ ...given, appKey: KEYS.key, appSecret: KEYS.secret, digestOf: 'hex' })
  const text = testVector(withBody(bytes), signed)
  const vector = JSON.parse(text)
  const hex = createHash('sha256').update(`${vector.nonce}${vector.created}${KEYS.secret}`).digest('hex')
  expect(vector).toMatchObject({
    ...given,
    scheme: 'wsse',
    passwordDigest: Buffer.from(hex).toString('base64'),
    request: { bodyBase64: '5AA=' },
  })
  expect(text).not.toContain(KEYS.secret)
})

test('a form that other hands encoded is sent as it is', () => {
  for (const body of ['a=b+c', 'a=%e4%b8%ad', 'a=1&a=2', '=1', 'a', 'a=%ff', '__proto__=x', '1=x']) {
    expect(written('python', withBody(body), https)).toContain(`body = "${body}".encode()`)
  }
})
