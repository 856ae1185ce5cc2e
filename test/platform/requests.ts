/** Valid requests to judge, signed by Node's own crypto with the formulas written out by hand. */

import { createHash, createHmac } from 'node:crypto'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import { judge } from '../../src/platform/judge.ts'
import type { Settings } from '../../src/platform/settings.ts'
import type { Check, Credential, Judgement } from '../../src/platform/types.ts'

export const NOW = new Date('2026-02-06T08:00:00Z')
export const APP: Credential = { kind: 'app', key: 'appKey7h2', secret: 'appSecret9' }
export const IAM: Credential = { kind: 'iam', key: 'IAMACCESSKEY00000001', secret: 'iamSecret' }
export const CREATED = '2026-02-06T07:59:00Z'
export const NONCE = 'c59aa540d6af78c46a103a5aac72dd35'
export const SDK_DATE = '20260206T075900Z'

export const FORM_BODY =
  'from=csms100000001&to=%2B8613800000001&templateId=8ff55eac1d0b478ab3c06c3c6a492300&templateParas=%5B%22369751%22%5D'

export const JSON_BODY = JSON.stringify({
  from: 'csms100000001',
  smsContent: [
    { to: ['+8613800000001'], templateId: '8ff55eac1d0b478ab3c06c3c6a492300', templateParas: ['3'] },
  ],
})

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

type Parts = Partial<Pick<HttpRequest, 'method' | 'target'>> & { readonly body?: string }

function base(parts: Parts, headers: readonly Header[]): HttpRequest {
  const json = parts.body?.startsWith('{') ?? false
  return {
    method: parts.method ?? 'POST',
    target: parts.target ?? (json ? '/sms/batchSendDiffSms/v1' : '/sms/batchSendSms/v1'),
    headers: [
      ['Host', 'smsapi.cn-north-4.myhuaweicloud.com:443'],
      ['Content-Type', json ? 'application/json' : 'application/x-www-form-urlencoded'],
      ...headers,
    ],
    body: bytes(parts.body ?? FORM_BODY),
  }
}

export const WSSE_AUTHORIZATION = 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'

export function xWsse({
  created = CREATED,
  nonce = NONCE,
  key = APP.key,
  secret = APP.secret,
  hex = false,
} = {}): string {
  const hash = createHash('sha256').update(nonce + created + secret)
  const digest = hex ? Buffer.from(hash.digest('hex')).toString('base64') : hash.digest('base64')
  return `UsernameToken Username="${key}",PasswordDigest="${digest}",Nonce="${nonce}",Created="${created}"`
}

export function wsse(parts: Parts = {}, header = xWsse()): HttpRequest {
  return base(parts, [
    ['Authorization', WSSE_AUTHORIZATION],
    ['X-WSSE', header],
  ])
}

/** Signs what is given over host and x-sdk-date; path and query have to be in canonical form already. */
export function sdk(request: HttpRequest, { key, secret }: Credential, date = SDK_DATE): HttpRequest {
  const headers: Header[] = [...request.headers, ['X-Sdk-Date', date]]
  const host = headers.find(([name]) => name === 'Host')?.[1]
  const [path, query = ''] = request.target.split('?')
  const payload = createHash('sha256').update(request.body).digest('hex')
  const canonical = `${request.method}\n${path}/\n${query}\nhost:${host}\nx-sdk-date:${date}\n\nhost;x-sdk-date\n${payload}`
  const toSign = `SDK-HMAC-SHA256\n${date}\n${createHash('sha256').update(canonical).digest('hex')}`
  const signature = createHmac('sha256', secret).update(toSign).digest('hex')
  const authorization = `SDK-HMAC-SHA256 Access=${key}, SignedHeaders=host;x-sdk-date, Signature=${signature}`
  return { ...request, headers: [...headers, ['Authorization', authorization]] }
}

export function sdkSend(parts: Parts = {}, date = SDK_DATE, secret = APP.secret): HttpRequest {
  return sdk(base(parts, []), { ...APP, secret }, date)
}

export const MANAGEMENT: HttpRequest = {
  method: 'GET',
  target: '/v2/845ada5bc7444f1295cd517af0123da1/msgsms/apps?limit=10',
  headers: [
    ['Host', 'msgsms.cn-north-4.myhuaweicloud.com'],
    ['Content-Type', 'application/json'],
  ],
  body: new Uint8Array(),
}

export function managementWith(...headers: Header[]): HttpRequest {
  return { ...MANAGEMENT, headers: [...MANAGEMENT.headers, ...headers] }
}

/** The request with one header's value changed; undefined takes the header out. */
export function edit(
  request: HttpRequest,
  name: string,
  change: (value: string) => string | undefined,
): HttpRequest {
  const headers = request.headers.flatMap(([given, value]): Header[] => {
    if (given !== name) return [[given, value]]
    const changed = change(value)
    return changed === undefined ? [] : [[given, changed]]
  })
  return { ...request, headers }
}

export function judged(request: HttpRequest, settings: Partial<Settings> = {}): Judgement {
  return judge(request, [APP, IAM], NOW, settings)
}

export function checkOf(judgement: Judgement, id: Check['id']): Check {
  const check = judgement.checks.find((candidate) => candidate.id === id)
  if (!check) throw new Error(`the judgement has no check ${id}`)
  return check
}
