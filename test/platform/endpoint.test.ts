import { describe, expect, test } from 'vitest'
import { APP, checkOf, edit, IAM, judged, MANAGEMENT, managementWith, sdk, wsse, xWsse } from './requests.ts'

describe('the end point', () => {
  test.each([
    ['/sms/batchSendSms/v1', true],
    ['/sms/batchSendSms/v1/', true],
    ['/sms/batchSendSms/v1?a=b', true],
    ['/sms/BatchSendSms/v1', false],
    ['/sms/batchSendSms', false],
    ['/', false],
  ])('%s is there: %s', (target, there) => {
    expect(judged(wsse({ target })).code === '404').toBe(!there)
  })

  test('a slash at the end is an assumption, and can be refused', () => {
    const request = wsse({ target: '/sms/batchSendSms/v1/' })
    expect(checkOf(judged(request), 'uri').assumption).toBe('trailingSlash')
    expect(judged(request, { trailingSlash: 'refused' }).code).toBe('404')
  })

  test('another method', () => {
    expect(judged(wsse({ method: 'GET' }))).toMatchObject({ status: 404, code: '404' })
    expect(judged(wsse({ method: 'GET' }), { wrongMethodStatus: 405 })).toMatchObject({
      status: 405,
      code: '405',
    })
    expect(judged(wsse({ method: 'post' })).decision).toBe('accepted')
  })

  test.each([
    ['smsapi.cn-north-4.myhuaweicloud.com', 'passed'],
    ['SMSAPI.cn-north-4.myhuaweicloud.com:443', 'passed'],
    ['smsapi.cn-east-3.myhuaweicloud.com', 'cannot-tell'],
    ['ompap.inner', 'cannot-tell'],
    ['100.85.1.1:30300', 'cannot-tell'],
    ['msgsms.cn-north-4.myhuaweicloud.com', 'failed'],
  ])('host %s: %s', (host, outcome) => {
    expect(checkOf(judged(edit(wsse(), 'Host', () => host)), 'host').outcome).toBe(outcome)
  })

  test('a path of 3000 bytes and one of 3001', () => {
    const path = (length: number) => `/v2/p/msgsms/apps/${'x'.repeat(length - '/v2/p/msgsms/apps/'.length)}`
    const request = (length: number) => sdk({ ...MANAGEMENT, target: path(length) }, IAM)
    expect(checkOf(judged(request(3000)), 'url-length').outcome).toBe('passed')
    expect(judged(request(3001)).code).toBe('MSGSMS.0145')
  })
})

describe('the management API', () => {
  test('nothing to authenticate with, or the wrong scheme', () => {
    expect(judged(MANAGEMENT)).toMatchObject({ status: 401, code: 'APIGW.0301' })
    const authorized = managementWith(['Authorization', 'WSSE realm="SDP"'], ['X-WSSE', xWsse()])
    expect(judged(authorized).code).toBe('APIGW.0301')
  })

  test('a token cannot be told, an empty one is wrong', () => {
    const request = managementWith(['X-Auth-Token', 'MIIF'])
    expect(judged(request)).toMatchObject({ scheme: 'token', decision: 'undecided' })
    expect(judged(managementWith(['X-Auth-Token', ''])).code).toBe('MSGSMS.0049')
    expect(checkOf(judged(managementWith(['X-Auth-Token', 'x'.repeat(32768)])), 'token').outcome).toBe(
      'cannot-tell',
    )
    expect(judged(managementWith(['X-Auth-Token', 'x'.repeat(32769)])).code).toBe('MSGSMS.0049')
  })

  test('the faults of AK/SK are one code of the gateway', () => {
    const signed = sdk(MANAGEMENT, IAM)
    expect(judged(edit(signed, 'X-Sdk-Date', () => undefined)).code).toBe('APIGW.0301')
    expect(judged(sdk(MANAGEMENT, { ...IAM, secret: 'x' })).code).toBe('APIGW.0301')
    const stale = judged(sdk(MANAGEMENT, IAM, '20260206T000000Z'))
    expect(checkOf(stale, 'sdk-date-window')).toMatchObject({
      outcome: 'failed',
      detail: { seconds: -28800 },
    })
  })

  test('an application’s pair where an IAM pair is wanted, and the other way round', () => {
    const check = checkOf(judged(sdk(MANAGEMENT, APP)), 'sdk-key')
    expect(check).toMatchObject({ outcome: 'failed', detail: { reason: 'other-kind', name: 'app' } })
    const send = sdk({ ...wsse(), headers: wsse().headers.slice(0, 2) }, IAM)
    expect(judged(send)).toMatchObject({ code: 'E000102' })
  })
})
