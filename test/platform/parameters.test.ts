/**
 * The documented parameters of the send APIs: each limit from both sides, each form that is known to be
 * refused.
 */

import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../src/platform/check-ids.ts'
import type { Settings } from '../../src/platform/settings.ts'
import type { Outcome } from '../../src/platform/types.ts'
import { bytes, checkOf, judged, sdkSend, wsse } from './requests.ts'

const VALID = { from: 'csms100000001', to: '+8613800000001', templateId: '8ff55eac', templateParas: '["3"]' }

/** A form with some fields changed; undefined takes one out. */
function form(changes: Readonly<Record<string, string | undefined>>): string {
  const fields = Object.entries({ ...VALID, ...changes })
  const pairs = fields.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  return new URLSearchParams(pairs).toString()
}

const CONTENT = { to: ['+8613800000001'], templateId: '8ff55eac', templateParas: ['3'] }

function json(content: object, changes: object = {}): string {
  return JSON.stringify({ from: VALID.from, smsContent: [{ ...CONTENT, ...content }], ...changes })
}

function checked(body: string, id: CheckId, settings: Partial<Settings> = {}) {
  return checkOf(judged(wsse({ body }), settings), id)
}

const numbers = (count: number) =>
  Array.from({ length: count }, (_, i) => `+86138${String(i).padStart(8, '0')}`)
const long = (length: number) => 'x'.repeat(length)

describe('in a form', () => {
  test.each<[CheckId, Readonly<Record<string, string | undefined>>, Outcome]>([
    ['from', { from: undefined }, 'failed'],
    ['from', { from: '' }, 'failed'],
    ['from', { from: '1' }, 'passed'],
    ['from', { from: long(21) }, 'passed'],
    ['from', { from: long(22) }, 'failed'],
    ['to', { to: undefined }, 'failed'],
    ['to', { to: '' }, 'failed'],
    ['to-count', { to: numbers(500).join(',') }, 'passed'],
    ['to-count', { to: numbers(501).join(',') }, 'failed'],
    ['to-format', { to: '13800000001' }, 'passed'],
    ['to-format', { to: `+${'1'.repeat(20)}` }, 'passed'],
    ['to-format', { to: `+${'1'.repeat(21)}` }, 'failed'],
    ['to-format', { to: '1'.repeat(21) }, 'passed'],
    ['to-format', { to: '1'.repeat(22) }, 'failed'],
    ['to-format', { to: '+86138****5678' }, 'failed'],
    ['to-format', { to: '+86 13800000001' }, 'failed'],
    ['to-format', { to: '+8613800000001，+8613800000002' }, 'failed'],
    ['to-format', { to: '+8613800000001,' }, 'failed'],
    ['template-id', { templateId: long(32) }, 'passed'],
    ['template-id', { templateId: long(33) }, 'failed'],
    ['template-paras', { templateParas: undefined }, 'passed'],
    ['template-paras', { templateParas: '' }, 'passed'],
    ['template-paras', { templateParas: '["3","东门"]' }, 'passed'],
    ['template-paras', { templateParas: '"3","东门"' }, 'failed'],
    ['template-paras', { templateParas: '{"1":"3"}' }, 'failed'],
    ['template-paras', { templateParas: '[3]' }, 'failed'],
    ['template-paras-characters', { templateParas: '["3","东门"]' }, 'passed'],
    ['template-paras-characters', { templateParas: '["10.0.0.1"]' }, 'cannot-tell'],
    ['template-paras-characters', { templateParas: '["3","。"]' }, 'cannot-tell'],
    ['template-paras-characters', { templateParas: '[' }, 'not-reached'],
    ['status-callback', { statusCallback: 'https://cb.example.com/r' }, 'passed'],
    ['status-callback', { statusCallback: `http://${long(1017)}` }, 'passed'],
    ['status-callback', { statusCallback: `http://${long(1018)}` }, 'failed'],
    ['status-callback', { statusCallback: '' }, 'cannot-tell'],
    ['status-callback', { statusCallback: 'cb.example.com' }, 'cannot-tell'],
    ['extend', { extend: 'x' }, 'passed'],
    ['extend', { extend: '' }, 'failed'],
    ['extend', { extend: long(128) }, 'passed'],
    ['extend', { extend: long(129) }, 'failed'],
    ['extend', { extend: `${'中'.repeat(42)}xx` }, 'passed'],
    ['extend', { extend: '中'.repeat(43) }, 'failed'],
    ['extend', { extend: 'a{b' }, 'failed'],
    ['extend', { extend: 'a}b' }, 'failed'],
    ['signature-name', { signature: '' }, 'passed'],
    ['signature-name', { signature: '名'.repeat(32) }, 'passed'],
    ['signature-name', { signature: '名'.repeat(33) }, 'failed'],
  ])('%s %#: %o is %s', (id, changes, outcome) => {
    expect(checked(form(changes), id).outcome).toBe(outcome)
  })

  test('a plus that was not escaped became a blank', () => {
    const body = form({}).replace('%2B', '+')
    expect(checked(body, 'to-format')).toMatchObject({
      outcome: 'cannot-tell',
      detail: { reason: 'plus-as-space' },
    })
  })

  test('a wrong number comes before one that may be right', () => {
    const check = checked(form({ to: ' 8613800000001,x' }), 'to-format')
    expect(check).toMatchObject({ outcome: 'failed', place: { path: 'to[1]' } })
  })

  test('a limit in bytes can be one in characters', () => {
    const body = form({ extend: '中'.repeat(128) })
    expect(checked(body, 'extend', { extendUnit: 'characters' }).outcome).toBe('passed')
    expect(checked(form({ extend: '中'.repeat(129) }), 'extend', { extendUnit: 'characters' }).outcome).toBe(
      'failed',
    )
  })

  test('the code of a wrong parameter, and where it stands', () => {
    expect(judged(wsse({ body: form({ from: '' }) }))).toMatchObject({ status: 400, code: 'E000503' })
    const many = checked(form({ to: '+8613800000001,x' }), 'to-format')
    expect(many.place).toEqual({ from: 'body', path: 'to[1]' })
  })

  test.each([
    ['a%zz=1', 'percent', 'a%zz'],
    ['a=%e4%b8', 'percent', '%e4%b8'],
    ['{"from":"1"}', 'json-as-form', undefined],
  ])('%s cannot be read: %s', (body, reason, found) => {
    const target = '/sms/batchSendSms/v1'
    const judgement = judged({ ...wsse(), target, body: bytes(body) })
    expect(judgement.code).toBe('E000000')
    expect(checkOf(judgement, 'body-parse').detail).toEqual(found ? { reason, found } : { reason })
    expect(checkOf(judgement, 'from').outcome).toBe('not-reached')
  })

  test('bytes that are not UTF-8', () => {
    const gbk = Uint8Array.of(...bytes('from=1&signature='), 0xbb, 0xaa)
    expect(checkOf(judged({ ...wsse(), body: gbk }), 'body-parse').detail.reason).toBe('not-utf8')
  })

  test('a name without value, and a value without name', () => {
    const body = `${form({ from: undefined })}&from&=x`
    expect(checked(body, 'from').detail).toMatchObject({ reason: 'empty' })
    expect(checked(body, 'to').outcome).toBe('passed')
    expect(checked(`${body}&from`, 'duplicate-fields').detail.names).toEqual(['from'])
    expect(checked(`${body}&=y`, 'duplicate-fields').detail.names).toEqual([''])
  })

  test('a field twice', () => {
    const check = checked(`${form({})}&to=1`, 'duplicate-fields')
    expect(check).toMatchObject({ outcome: 'cannot-tell', detail: { names: ['to'] } })
  })

  test('a charset other than UTF-8', () => {
    const request = wsse()
    const headers = request.headers.map(([name, value]): [string, string] =>
      name === 'Content-Type' ? [name, `${value}; charset=GBK`] : [name, value],
    )
    expect(checkOf(judged({ ...request, headers }), 'content-type').outcome).toBe('cannot-tell')
  })
})

describe('in JSON', () => {
  test.each<[CheckId, string, Outcome]>([
    ['sms-content', json({}), 'passed'],
    ['sms-content', json({}, { smsContent: undefined }), 'failed'],
    ['sms-content', json({}, { smsContent: [] }), 'failed'],
    ['sms-content', json({}, { smsContent: CONTENT }), 'failed'],
    ['sms-content', json({}, { smsContent: [CONTENT, 'x'] }), 'failed'],
    ['from', json({}, { from: 10690000 }), 'failed'],
    ['to', json({ to: undefined }), 'failed'],
    ['to', json({ to: '+8613800000001,+8613800000002' }), 'failed'],
    ['to', json({ to: [] }), 'failed'],
    ['to-count', json({ to: numbers(500) }), 'passed'],
    ['to-count', json({ to: numbers(501) }), 'failed'],
    ['to-format', json({ to: [8613800000001] }), 'failed'],
    ['template-id', json({ templateId: long(33) }), 'failed'],
    ['template-paras', json({ templateParas: [] }), 'passed'],
    ['template-paras', json({ templateParas: '["3"]' }), 'failed'],
    ['template-paras', json({ templateParas: [3] }), 'failed'],
    ['extend', json({}, { extend: '' }), 'failed'],
    ['duplicate-fields', json({}).replace('"to"', '"templateId":"x","to"'), 'cannot-tell'],
    ['duplicate-fields', json({ templateParas: ['a', 'a', 'to', '{'] }), 'passed'],
    ['duplicate-fields', json({}, { smsContent: [CONTENT, CONTENT] }), 'passed'],
  ])('%s %#: %s is %s', (id, body, outcome) => {
    expect(checked(body, id).outcome).toBe(outcome)
  })

  test('500 numbers in the request, or in each element', () => {
    const body = json(
      {},
      {
        smsContent: [
          { ...CONTENT, to: numbers(300) },
          { ...CONTENT, to: numbers(300) },
        ],
      },
    )
    expect(checked(body, 'to-count')).toMatchObject({ outcome: 'failed', detail: { count: 600, limit: 500 } })
    expect(checked(body, 'to-count', { numberLimit: 'element' }).outcome).toBe('passed')
  })

  test('64 KB of smsContent', () => {
    const overhead = JSON.stringify([{ ...CONTENT, templateParas: [''] }]).length
    const body = (size: number) => json({ templateParas: [long(size - overhead)] })
    expect(checked(body(65_536), 'content-size').outcome).toBe('passed')
    expect(checked(body(65_537), 'content-size').outcome).toBe('failed')
  })

  test('the fault is placed in its element', () => {
    const body = json({}, { smsContent: [CONTENT, { ...CONTENT, templateId: '' }] })
    expect(checked(body, 'template-id').place).toEqual({ from: 'body', path: 'smsContent[1].templateId' })
  })

  test.each([
    ['', 'not-json'],
    ['from=1&to=2', 'form-as-json'],
    ['{"from":', 'not-json'],
    ['["from"]', 'not-an-object'],
  ])('%j cannot be read: %s', (body, reason) => {
    const judgement = judged({ ...wsse({ body: json({}) }), body: bytes(body) })
    expect(judgement.code).toBe('E000000')
    expect(checkOf(judgement, 'body-parse').detail.reason).toBe(reason)
  })
})

test('nesting that cannot be written out again', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  const body = `{"from":"1","smsContent":[{"to":["1"],"templateId":"t","templateParas":[${deep}]}]}`
  expect(checked(body, 'content-size').outcome).toBe('cannot-tell')
  expect(checked(body, 'template-paras').outcome).toBe('failed')
})

test('12 MB with AK/SK', () => {
  const limit = 12 * 1024 * 1024
  const sized = (length: number) =>
    checkOf(judged({ ...sdkSend(), body: new Uint8Array(length) }), 'body-size')
  expect(sized(limit).outcome).toBe('passed')
  expect(sized(limit + 1)).toMatchObject({ outcome: 'failed', codes: ['413'] })
})
