import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../src/message/types.ts'
import type { CheckId } from '../../src/platform/check-ids.ts'
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../../src/platform/settings.ts'
import { checkOf, edit, judged, NONCE, NOW, sdkSend, wsse, xWsse } from './requests.ts'

describe('settings', () => {
  test('each has the value it assumes among those allowed, and lines of the reference', () => {
    expect(SETTINGS.map(({ id }) => id)).toEqual(Object.keys(DEFAULT_SETTINGS))
    for (const { value, allowed, lines } of SETTINGS) {
      if ('from' in allowed) expect(allowed.from <= Number(value) && Number(value) <= allowed.to).toBe(true)
      else expect(allowed).toContain(value)
      expect(lines.length).toBeGreaterThan(0)
    }
  })

  const unquoted = edit(wsse(), 'Authorization', (value) => value.replaceAll('"', ''))
  const lowerNames = edit(wsse(), 'X-WSSE', (value) => value.replace('Username=', 'username='))
  const charset = edit(wsse(), 'Content-Type', (value) => `${value};charset=UTF-8`)
  const oddNonce = wsse({}, xWsse({ nonce: 'a-b' }))
  const upper = upperDigest()
  test.each<[keyof Settings, HttpRequest, string, Partial<Settings>, string]>([
    ['unquotedAttribute', unquoted, 'E000002', { unquotedAttribute: 'read' }, '000000'],
    ['attributeNameCase', lowerNames, '000000', { attributeNameCase: 'exact' }, 'E000021'],
    [
      'attributeValueCase',
      edit(wsse(), 'Authorization', (value) => value.replace('Appkey', 'appKey')),
      'E000006',
      { attributeValueCase: 'ignored' },
      '000000',
    ],
    [
      'emptyAttribute',
      edit(wsse(), 'Authorization', (value) => value.replace('SDP', '')),
      'E000002',
      { emptyAttribute: 'present' },
      'E000004',
    ],
    ['contentTypeParameters', charset, '000000', { contentTypeParameters: 'refused' }, 'E000040'],
    ['nonceRule', oddNonce, '000000', { nonceRule: 'enforced' }, 'E000101'],
    ['digestForms', upper, '000000', { digestForms: 'hex' }, 'E000105'],
    ['digestForms', wsse(), '000000', { digestForms: 'bytes' }, '000000'],
    ['createdToleranceHours', aged(-9 * 3600), '000000', { createdToleranceHours: 8 }, 'E000110'],
    [
      'sdkDateToleranceMinutes',
      sdkSend({}, '20260206T074000Z'),
      'E000044',
      { sdkDateToleranceMinutes: 20 },
      '000000',
    ],
  ])('%s', (_, request, assumed, settings, otherwise) => {
    expect(judged(request).code).toBe(assumed)
    expect(judged(request, settings).code).toBe(otherwise)
  })

  test.each<[CheckId, (value: string) => string, string | undefined]>([
    ['wsse-realm', (value) => value.replace('"SDP"', 'SDP'), 'unquotedAttribute'],
    ['wsse-realm', (value) => value.replace('SDP', ''), 'emptyAttribute'],
    ['wsse-realm', (value) => value.replace('realm', 'Realm'), 'attributeNameCase'],
    ['wsse-realm', (value) => value.replace('realm="SDP",', ''), undefined],
    ['wsse-realm', (value) => value, undefined],
  ])('%s rests on the setting that decided %#', (id, change, assumption) => {
    expect(checkOf(judged(edit(wsse(), 'Authorization', change)), id).assumption).toBe(assumption)
  })

  test('the order of SignedHeaders', () => {
    const turned = edit(sdkSend(), 'Authorization', (value) =>
      value.replace('host;x-sdk-date', 'x-sdk-date;host'),
    )
    expect(judged(turned)).toMatchObject({ code: 'E000045' })
    expect(checkOf(judged(turned), 'sdk-headers-sorted')).toMatchObject({
      outcome: 'failed',
      assumption: 'signedHeadersOrder',
      detail: { expected: 'host;x-sdk-date' },
    })
    expect(judged(turned, { signedHeadersOrder: 'any' }).code).toBe('000000')
  })
})

function aged(seconds: number): HttpRequest {
  const created = new Date(NOW.getTime() + seconds * 1000).toISOString().replace('.000', '')
  return wsse({}, xWsse({ created }))
}

function upperDigest(): HttpRequest {
  const upper = (hex: string) =>
    Buffer.from(Buffer.from(hex, 'base64').toString().toUpperCase()).toString('base64')
  return edit(wsse({}, xWsse({ hex: true })), 'X-WSSE', (value) =>
    value.replace(/PasswordDigest="([^"]*)"/, (_, digest: string) => `PasswordDigest="${upper(digest)}"`),
  )
}

describe('bounds of time', () => {
  test.each([
    [-86_399, '000000'],
    [-86_400, 'E000110'],
    [86_399, '000000'],
    [86_400, 'E000110'],
  ])('Created %i seconds away: %s', (seconds, code) => {
    expect(judged(aged(seconds)).code).toBe(code)
  })

  test.each([
    ['20260206T074500Z', '000000'],
    ['20260206T074459Z', 'E000044'],
    ['20260206T081500Z', '000000'],
    ['20260206T081501Z', 'E000044'],
  ])('X-Sdk-Date %s: %s', (date, code) => {
    expect(judged(sdkSend({}, date)).code).toBe(code)
  })

  test.each([
    [NONCE, 'passed'],
    ['x'.repeat(128), 'passed'],
    ['x'.repeat(129), 'cannot-tell'],
    ['66c9-2b11', 'cannot-tell'],
  ])('nonce %s: %s', (nonce, outcome) => {
    expect(checkOf(judged(wsse({}, xWsse({ nonce }))), 'wsse-nonce-rule').outcome).toBe(outcome)
  })
})

test('why a nonce is outside the rule, where the rule is enforced', () => {
  const reason = (nonce: string) =>
    checkOf(judged(wsse({}, xWsse({ nonce })), { nonceRule: 'enforced' }), 'wsse-nonce-rule').detail.reason
  expect(reason('x'.repeat(129))).toBe('too-long')
  expect(reason('-'.repeat(128))).toBe('characters')
})
