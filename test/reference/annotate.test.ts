/** Finding codes in whatever people paste. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate, annotateInSteps } from '../../src/reference/annotate.ts'
import { rows } from '../../src/reference/table.ts'

const codesOf = (text: string) => annotate(text).hits.map((hit) => hit.code)

/** A text and the codes a person sees in it. */
const texts: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ['smsMsgId=a_1&status=DELIVRD&to=%2B8613800138000', ['DELIVRD']],
  ['a=1&status=MK%3A0036&b=24', ['MK:0036']],
  ['%7B%22status%22%3A%22mk%3A0036%22%7D', ['MK:0036']],
  ['{"statusReportList":[{"status":"MK:0036","total":1},{"status":24}]}', ['MK:0036', '24']],
  ['{\\"status\\":\\"SGIP:130\\"}', ['SGIP:130']],
  ['<status>24</status>', ['24']],
  ['a=1&status%3D24%26total%3D10', ['24']],
  [
    'id:0123 sub:001 dlvrd:001 submit date:2001010101 done date:2001010101 stat:UNDELIV err:000 text:hi',
    ['UNDELIV'],
  ],
  ['2026-02-01 12:30:45.123 13012345678 MK:0036', ['MK:0036']],
  ['[MK:0036],(E000105)；CB:0001。失败：“LT:0001”', ['MK:0036', 'E000105', 'CB:0001', 'LT:0001']],
  ['status=-106&x=1', ['-106']],
  ['status=-24&x=1', []],
  ['状态码：24，错误码 "10"', ['24', '10']],
  ['ｍｋ：００３６', ['MK:0036']],
  [
    'CL26:-15 UNDELIV*614 MC:0055:006 ERR-209 QM_FAIL W-BLACK',
    ['CL26:-15', 'UNDELIV*614', 'MC:0055:006', 'ERR-209', 'QM_FAIL', 'W-BLACK'],
  ],
  ['HTTP/1.1 401 Unauthorized', ['401']],
  ['{"code":"E000045","description":"Authorization verify failed."}', ['E000045']],
  ['{"error_code":"MSGSMS.0049","error_msg":"Invalid token"}', ['MSGSMS.0049']],
  ['send failed, delivrd not seen, mk:0001', ['DELIVRD', 'MK:0001']],
  ['1\n24\nMK:0036\n10', ['1', '24', 'MK:0036', '10']],
  ['手机号,状态码,条数\n13800138000,24,1\n13800138001,"MK:0036",2', ['24', 'MK:0036']],
  ['phone\tstatus\ttotal\n13800138000\t10\t24', ['10']],
]

test.each(texts)('%s', (text, codes) => {
  expect(codesOf(text)).toEqual(codes)
})

/** Words, numbers and names that are no codes. */
const innocent = [
  'SELECT code, name FROM t WHERE x = 10 LIMIT 10',
  'Content-Type: text; timeout=3; the content was unknown; request rejected, black switch, deleted 24 rows',
  'the CONTENT was UNKNOWN to us',
  'GET /a/24/1?b=10 HTTP/1.1',
  'uuid a1b2c3d4-f123-4444-8888-0123456789ab, f123-aa',
  'country code: 86, area code: 10, verification code: 24',
  '10.0.0.1:8080 2:12 12:24 port 24, 1 of 100',
  'db:3306 id:0076 s:11 ma:2024 err:011',
  '13800138000 您的验证码是 1024，10 分钟内有效',
  'custom microsoft MCI curl cu12',
]

test.each(innocent)('no code in: %s', (text) => {
  expect(codesOf(text)).toEqual([])
})

test('a hit says where it stands, as written', () => {
  const text = 'first\r\n  status=mk%3A0036;'
  const [hit] = annotate(text).hits
  expect(hit).toMatchObject({ line: 2, start: 9, end: 18, written: 'mk%3A0036', code: 'MK:0036' })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...rows.map((row) => ` ${row.code};`), 'status=', '"', '\n', '：', 'x ')),
      (parts) => {
        const lines = parts.join('').split('\n')
        for (const { line, start, end, written } of annotate(lines.join('\n')).hits) {
          expect(lines[line - 1]?.slice(start, end)).toBe(written)
        }
      },
    ),
  )
})

test('every code of the tables is found as the value of a status', () => {
  // A range is not a status, and two classes are described in words: MC、MI and CU开头的.
  const printed = rows.filter((row) => row.kind !== 'range' && /^[\x20-\x7e]+$/.test(row.code))
  const codes = [...new Set(printed.map((row) => row.code))]
  expect(codes.length).toBeGreaterThan(1380)
  expect(codesOf(codes.map((code) => `status=${code}&to=1`).join('\n'))).toEqual(codes)
})

test('a member of a class is explained by the class', () => {
  const [hit] = annotate('status=SGIP:130').hits
  expect(hit).toMatchObject({ code: 'SGIP:130', match: { code: 'SGIP:125-SGIP:255', kind: 'range' } })
})

test('the number in the same line orders the readings', () => {
  const [unicom, mobile, mixed] = annotate(
    ['13012345678 status=10', '13800138000 status=10', '13012345678 13800138000 status=10'].join('\n'),
  ).hits
  expect(unicom).toMatchObject({ carrier: '联通', match: { readings: [{ source: '联通' }, {}] } })
  expect(mobile?.carrier).toBe('移动')
  expect(mixed?.carrier).toBeUndefined()
})

test('counts are by code, category and actor, highest first', () => {
  const { codes, categories, actors, hits, lines } = annotate('DELIVRD\nMK:0036\nDELIVRD\nE000105\nDELIVRD')
  expect(lines).toBe(5)
  expect(hits).toHaveLength(5)
  expect(codes.map(({ code, count }) => [code, count])).toEqual([
    ['DELIVRD', 3],
    ['MK:0036', 1],
    ['E000105', 1],
  ])
  expect(categories[0]).toEqual({ id: 'success', count: 3 })
  expect(actors[0]).toEqual({ id: 'nobody', count: 3 })
  expect(categories.reduce((sum, { count }) => sum + count, 0)).toBe(5)
})

test('what looks like a code and is none is listed with its nearest ones', () => {
  const { unknown, hits } = annotate('a\nstatus=MK:0O36X y\nE200099 MK:0O36X GMT+08:00 UTF-8 status=success')
  expect(hits).toEqual([])
  expect(unknown.map((it) => it.written)).toEqual(['MK:0O36X', 'E200099'])
  expect(unknown[0]).toMatchObject({ count: 2, line: 2 })
  expect(unknown[0]?.nearest).toContain('MK:0036')
  expect(annotate('status=MK0036').unknown[0]?.nearest[0]).toBe('MK:0036')
})

test('in steps it gives way, can be left, and comes to the same', () => {
  const text = Array.from({ length: 25 }, (_, line) => `status=${rows[line * 40]?.code}`).join('\n')
  const steps = annotateInSteps(text, 10)
  const progress: number[] = []
  let step = steps.next()
  for (; !step.done; step = steps.next()) progress.push(step.value.lines)
  expect(progress).toEqual([10, 20, 25])
  expect(step.value).toEqual(annotate(text))
})

test('hostile texts are read like any other', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => annotate(text).lines >= 1))
  const long = annotate(`status=${'A'.repeat(10_000)}\n${'MK:'.repeat(10_000)}\n${'%3A'.repeat(10_000)}`)
  expect(long.lines).toBe(3)
  expect(annotate('<img src=x onerror=alert(1)> status=MK:0036').hits[0]?.written).toBe('MK:0036')
  expect(annotate('').hits).toEqual([])
})
