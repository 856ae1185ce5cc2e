import { expect, test } from 'vitest'
import { contentOf, NEW_DRAFT } from '../../../src/panels/callback/made.ts'
import { countStatuses, notesOnUplink, timeOf, viewReport } from '../../../src/panels/callback/reports.ts'
import { readCallbackContent } from '../../../src/platform/callback-content.ts'
import { explainCode } from '../../../src/reference/explain.ts'
import { bodyOf } from '../../../src/snippets/delivery.ts'

function viewOf(body: string) {
  const request = { method: 'POST', target: '/', headers: [], body: new TextEncoder().encode(body) }
  const content = readCallbackContent(request)
  const [report] = content && content.kind !== 'uplink' ? content.reports : []
  if (!report) throw new Error(`expected a report, found ${body}`)
  return viewReport(report, explainCode)
}

const notesOf = (body: string) => viewOf(body).notes.map(({ id }) => id)

test('the documented example: escaped time, no number, the old orgCode', () => {
  const body =
    'sequence=1&total=1&orgCode=000&updateTime=2018-04-13T06%3A31%3A46Z&source=2&smsMsgId=b9d9b4fe_6&status=DELIVRD'
  const { time, match } = viewOf(body)
  expect(time?.moment).toEqual(new Date('2018-04-13T06:31:46Z'))
  expect(match?.category).toBe('success')
  expect(notesOf(body)).toEqual(['noNumber', 'orgCode'])
})

test('the number decides whose reading of a status comes first', () => {
  const reading = (status: string, to: string) => {
    const view = viewOf(`status=${status}&updateTime=x&extend=1&to=${to}`)
    return [view.carrier, view.match?.readings[0]?.source]
  }
  expect(reading('UNKNOWN', '%2B8613800000005')).toEqual(['移动', '移动'])
  expect(reading('EXPIRED', '%2B8613300000005')).toEqual(['电信', '电信'])
  expect(reading('EXPIRED', '%2B8618600000005')).toEqual(['联通', '供应商'])
})

test.each([
  ['status=EXPIRED&extend=a+b&to=1', ['madeUp']],
  ['status=DELIVRD&updateTime=2018-04-13T06%253A31%253A46Z&to=1', ['twiceEscaped']],
  ['status=DELIVRD&updateTime=yesterday&to=1', ['badTime']],
  ['status=DELIVRD&updateTime=2018-04-13T06%3a31%3a46Z&to=1&extend=&surprise=1&%E6%96%B0=2', ['extra']],
])('%s: %j', (body, notes) => {
  expect(notesOf(body)).toEqual(notes)
})

test('unknown fields are named, a status the table does not know is said to be unknown', () => {
  const view = viewOf('status=NOSUCH%3A99&updateTime=x&to=1&surprise=1&other=2')
  expect(view.notes.find(({ id }) => id === 'extra')?.names).toEqual(['surprise', 'other'])
  expect(view.match).toBeUndefined()
  expect(view.isLookedUp).toBe(true)
})

test('counts, the most frequent first', () => {
  const report = (status?: string) => ({ ...(status !== undefined && { status }), extra: {} })
  expect(countStatuses([report('A'), report('B'), report('B'), report()])).toEqual([
    { status: 'B', count: 2 },
    { status: 'A', count: 1 },
    { status: '', count: 1 },
  ])
})

test('times: as sent where they cannot be read', () => {
  expect(timeOf('2018-04-13T06:31:46Z')).toEqual({
    text: '2018-04-13T06:31:46Z',
    moment: new Date('2018-04-13T06:31:46Z'),
  })
  expect(timeOf('2018-02-30T06:31:46Z')).toEqual({ text: '2018-02-30T06:31:46Z' })
  expect(timeOf('')).toBeUndefined()
  expect(notesOnUplink({ extra: {}, createTime: '8:00' })).toEqual([{ id: 'badTime' }])
})

const NOW = new Date('2026-02-06T04:00:00Z')
const formOf = (draft: Parameters<typeof contentOf>[0]) =>
  Object.fromEntries(new URLSearchParams(bodyOf(contentOf(draft, NOW)).text))

test('a report that is made says what was typed; without extend no number, made up no time', () => {
  const whole = formOf({ ...NEW_DRAFT, status: ' MK:0001 ', extend: 'a&b=c' })
  expect(whole).toMatchObject({
    status: 'MK:0001',
    extend: 'a&b=c',
    to: '+8613800138000',
    updateTime: '2026-02-06T04:00:00Z',
  })
  const bare = formOf({ ...NEW_DRAFT, extend: '', isMadeUp: true })
  expect(bare).not.toHaveProperty('to')
  expect(bare).not.toHaveProperty('updateTime')
  expect(bare.source).toBe('1')
})

test('a batch has a report for each status, 50 at most', () => {
  const statuses = Array.from({ length: 60 }, (_, i) => `S:${i}`).join('\n')
  const content = contentOf({ ...NEW_DRAFT, kind: 'batch-status-report', statuses: `\n${statuses}\n` }, NOW)
  expect(content.kind === 'batch-status-report' && content.reports.map(({ status }) => status)).toEqual(
    Array.from({ length: 50 }, (_, i) => `S:${i}`),
  )
})

test('an uplink message is made with its text, whatever it holds', () => {
  const draft = { ...NEW_DRAFT, kind: 'uplink', body: '退订 1+1=2 & 👍%20' } as const
  expect(formOf(draft)).toMatchObject({ body: '退订 1+1=2 & 👍%20', from: '+8613800138000' })
})
