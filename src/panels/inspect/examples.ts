/** The three examples: made when they are asked for, so that their times are now; one of them is signed wrongly. */

import { printRequest } from '../../message/print.ts'
import type { Header, HttpRequest } from '../../message/types.ts'
import { hmacSha256Hex, sha256Hex } from '../../signing/digests.ts'
import { ALGORITHM, authorizationOf, signSdkHmac } from '../../signing/sdk-hmac.ts'
import { signWsse } from '../../signing/wsse.ts'
import { compactTime, isoTime } from '../time.ts'
import type { Typed } from './case.ts'

export type ExampleId = 'wsse' | 'sms' | 'management'

type Made = Pick<Typed, 'text' | 'secret'> & Partial<Typed>
type Example = { readonly id: ExampleId; readonly make: (now: Date, nonce: string) => Made }

/** Keys of the documentation's shape that open nothing. */
const APP = { key: 'c8RWg3ggEcyd4D3p94bf3Y7x1Ile', secret: 'q4Ii87BhST9vcs8wvrzN80SfD7Al' }
const IAM = { key: 'QTWAOYTTINDUT2QVKYUC', secret: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }
const SMS_HOST = 'smsapi.cn-north-4.myhuaweicloud.com:443'

export const EXAMPLES: readonly Example[] = [
  { id: 'wsse', make: wsseSend },
  { id: 'sms', make: sdkHmacSend },
  { id: 'management', make: managementList },
]

function sendBody(values: readonly string[]): Uint8Array {
  const fields = [
    ['from', '8820032023657'],
    ['to', '+8613612345678'],
    ['templateId', '8ff55eac1d0b478ab3c06c3c6a492300'],
    ['templateParas', JSON.stringify(values)],
    ['statusCallback', 'https://sms.example.com/report'],
  ]
  return new TextEncoder().encode(
    fields.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&'),
  )
}

function wsseSend(now: Date, nonce: string): Made {
  const { authorization, xWsse } = signWsse({
    appKey: APP.key,
    appSecret: APP.secret,
    nonce,
    created: isoTime(now),
    digestOf: 'bytes',
  })
  const headers: Header[] = [
    ['Host', SMS_HOST],
    ['Content-Type', 'application/x-www-form-urlencoded'],
    ['Authorization', authorization],
    ['X-WSSE', xWsse],
  ]
  const body = sendBody(['369751'])
  return {
    text: printRequest({ method: 'POST', target: '/sms/batchSendSms/v1', headers, body }),
    secret: APP.secret,
  }
}

function sdkHmacSend(now: Date): Made {
  const request: HttpRequest = {
    method: 'POST',
    target: '/sms/batchSendSms/v1',
    headers: [
      ['Host', SMS_HOST],
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['X-Sdk-Date', compactTime(now)],
    ],
    body: sendBody(['3', '人民公园正门']),
  }
  const signed = signSdkHmac(
    request,
    { accessKey: APP.key, secretKey: APP.secret },
    { date: compactTime(now) },
  )
  return { text: printRequest(withAuthorization(request, signed.authorization)), secret: APP.secret }
}

/** Its signature leaves out the slash at the end of the canonical URI, the mistake met most. */
function managementList(now: Date): Made {
  const query = 'limit=10&template_name=%E9%AA%8C%E8%AF%81%E7%A0%81%20%2B1&sort_dir=desc&flow_status'
  const request: HttpRequest = {
    method: 'GET',
    target: `/v2/77b6a44cba5143ab91d13ab9a8ff44fd/msgsms/templates?${query}`,
    headers: [
      ['Host', 'msgsms.cn-north-4.myhuaweicloud.com'],
      ['Content-Type', 'application/json'],
      ['X-Sdk-Date', compactTime(now)],
    ],
    body: new Uint8Array(),
  }
  const keys = { accessKey: IAM.key, secretKey: IAM.secret }
  const right = signSdkHmac(request, keys, { date: compactTime(now) })
  const theirs = right.canonicalRequest.replace(right.canonicalUri, right.canonicalUri.slice(0, -1))
  const signature = hmacSha256Hex(IAM.secret, `${ALGORITHM}\n${compactTime(now)}\n${sha256Hex(theirs)}`)
  const authorization = authorizationOf(IAM.key, right.signedHeaders, signature)
  return { text: printRequest(withAuthorization(request, authorization)), secret: IAM.secret, theirs }
}

function withAuthorization(request: HttpRequest, authorization: string): HttpRequest {
  return { ...request, headers: [...request.headers, ['Authorization', authorization]] }
}
