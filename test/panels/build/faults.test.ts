import { describe, expect, test } from 'vitest'
import { buildRequest } from '../../../src/panels/build/build-request.ts'
import { faultsAt, faultsOf, itemOf } from '../../../src/panels/build/faults.ts'
import { OPERATIONS, operationNamed } from '../../../src/panels/build/operations.ts'
import type { Typed } from '../../../src/panels/build/typed.ts'
import type { ApiField } from '../../../src/reference/apis.ts'
import { exampleTyped, MOMENT, NOW, operationOf, typedFor } from './typed-for.ts'

function faults(id: string, bad: Readonly<Record<string, unknown>>, part: Partial<Typed> = {}) {
  const operation = operationOf(id)
  const typed = { ...typedFor(operation, { ...operation.example, ...bad }), ...part }
  return faultsOf(buildRequest(typed, operation, typed.frozen ?? MOMENT), typed, operation, NOW)
}

const number = '+8615500005678'
const content = { to: [number], templateId: 't' }

/** Limits and lines as the reference prints them (tables 3-88, 3-95, 3-96 and the cases of E000503). */
test.each([
  ['batchSendSms', { from: 'x'.repeat(22) }, 'from', 'error', 2604],
  ['batchSendSms', { to: Array.from({ length: 501 }, () => number) }, 'to', 'error', 2607],
  ['batchSendSms', { to: [number, '+86 155'] }, 'to[1]', 'error', 2607],
  ['batchSendSms', { to: ['1'.repeat(22)] }, 'to[0]', 'error', 2607],
  ['batchSendSms', { templateId: 'x'.repeat(33) }, 'templateId', 'error', 2608],
  ['batchSendSms', { templateParas: ['a', '3.5'] }, 'templateParas[1]', 'warning', 2609],
  ['batchSendSms', { statusCallback: `https://${'x'.repeat(1017)}` }, 'statusCallback', 'error', 2612],
  ['batchSendSms', { statusCallback: 'sms.example.com' }, 'statusCallback', 'warning', 2612],
  ['batchSendSms', { extend: 'a{b}' }, 'extend', 'error', 2613],
  ['batchSendSms', { extend: '字'.repeat(43) }, 'extend', 'error', 2613],
  ['batchSendSms', { signature: 'x'.repeat(33) }, 'signature', 'error', 2614],
  ['batchSendSms', { templateParas: { kept: 1 } }, 'templateParas', 'error', 2609],
  [
    'batchSendDiffSms',
    { smsContent: [content, { to: [number] }] },
    'smsContent[1].templateId',
    'error',
    2766,
  ],
  [
    'batchSendDiffSms',
    { smsContent: [{ ...content, templateParas: ['x'.repeat(65_536)] }] },
    'smsContent',
    'error',
    2759,
  ],
  ['batchSendDiffSms', { colour: 'red' }, 'colour', 'warning', 2709],
  ['CreateApp', { region: 'hk' }, 'region', 'error', 507],
] as const)('%s %j: told at %s', (id, bad, at, severity, line) => {
  expect(faults(id, bad)).toContainEqual(expect.objectContaining({ at, severity, line }))
})

const frozen = (part: Partial<typeof MOMENT>): Partial<Typed> => ({ frozen: { ...MOMENT, ...part } })
const wsse = { send: 'wsse', management: 'token', iam: 'none' } as const

test.each([
  ['a nonce with a blank', { schemes: wsse, ...frozen({ nonce: 'a b' }) }, 'nonce'],
  [
    'Created with milliseconds',
    { schemes: wsse, ...frozen({ created: '2026-11-23T06:42:10.123Z' }) },
    'created',
  ],
  ['Created of two days ago', { schemes: wsse, ...frozen({ created: '2026-11-21T06:42:10Z' }) }, 'created'],
  ['X-Sdk-Date of another form', frozen({ date: '2026-11-23T06:42:10Z' }), 'date'],
  ['X-Sdk-Date 16 minutes away', frozen({ date: '20261123T062610Z' }), 'date'],
  ['no keys', { keys: { app: { key: '', secret: '' }, iam: { key: '', secret: '' } } }, 'key'],
  ['no secret', { keys: { app: { key: 'k', secret: '' }, iam: { key: '', secret: '' } } }, 'secret'],
] as const)('%s is told at its field', (_, part, at) => {
  expect(faults('batchSendSms', {}, part).map((fault) => fault.at)).toContain(at)
})

test('a host of the other family is told at the host, a missing token at the token', () => {
  const endpoint = { protocol: 'https', host: 'msgsms.cn-north-4.myhuaweicloud.com' } as const
  const endpoints = { send: endpoint, management: endpoint, iam: endpoint }
  expect(faults('batchSendSms', {}, { endpoints }).map(({ at }) => at)).toEqual(['host'])
  expect(faults('ShowApp', {}, { schemes: wsse, token: '' }).map(({ at }) => at)).toEqual(['token'])
})

test('an empty form misses what is required, and nothing else is told', () => {
  const operation = operationOf('CreateTemplate')
  const typed = { ...exampleTyped(operation), entries: {}, projectId: '' }
  const told = faultsOf(buildRequest(typed, operation, MOMENT), typed, operation, NOW)
  expect(told.map(({ at }) => at)).toEqual(
    operation.fields.filter(({ required }) => required).map(({ name }) => name),
  )
})

describe('the lengths of the send APIs are those the platform checks', () => {
  const ranged = OPERATIONS.filter(({ family }) => family === 'send').flatMap((operation) =>
    operation.fields
      .filter(({ length }) => length)
      .map((field) => [operation.id, field.name, field] as const),
  )

  /** https:// is counted with the rest of the address. */
  const ofLength = ({ name }: ApiField, length: number) =>
    name === 'statusCallback' ? `https://${'x'.repeat(length - 8)}` : 'x'.repeat(length)

  test.each(ranged)('%s %s', (id, name, field) => {
    const most = field.length?.[1] ?? 0
    const at = (value: string) => faultsAt(faults(id, { [name]: value }), name)
    expect(at(ofLength(field, most))).toEqual([])
    expect(at(ofLength(field, most + 1))).toHaveLength(1)
  })

  test('500 numbers of 21 characters', () => {
    const to = operationNamed('batchSendSms')?.fields.find(({ name }) => name === 'to')
    expect([to?.items?.[1], to?.itemLength?.[1]]).toEqual([500, 21])
    const numbers = Array.from({ length: 500 }, () => '1'.repeat(21))
    expect(faults('batchSendSms', { to: numbers })).toEqual([])
  })
})

test('a fault of an item is told with its list, of a record’s field with that field', () => {
  const [told] = faultsAt(faults('batchSendSms', { to: [number, 'x'] }), 'to')
  expect(told && itemOf(told)).toBe(2)
  const within = faults('batchSendDiffSms', { smsContent: [{ ...content, to: ['x'] }] })
  expect(faultsAt(within, 'smsContent')).toEqual([])
  expect(faultsAt(within, 'smsContent[0].to')).toHaveLength(1)
})
