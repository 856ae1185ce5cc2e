/** The rows themselves: all there, whole, and saying what the reference says. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { edition, rows } from '../../src/reference/table.ts'
import texts from '../../src/reference/texts.json'

const linesOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)

type Facts = readonly [table: string, source: string | null, line: number, code: string, facts: string]
const facts = linesOf('facts.jsonl')
  .slice(1)
  .map((line): Facts => JSON.parse(line))

/** Counts of the extraction report, not of our own file. */
const perTable = {
  'send-sms': 33,
  'send-diff-sms': 38,
  '4-1': 39,
  '4-2': 7,
  '4.2.2': 77,
  '4.2.3': 1580,
  '3-103': 63,
  'http-status': 6,
}
const perSource = { 供应商平台: 9, 华为平台: 36, 供应商: 676, 移动: 435, 联通: 234, 电信: 190 }
const perKind = { exact: 1793, wildcard: 43, prefix: 2, range: 5 }

function countsBy(keyOf: (row: (typeof rows)[number]) => string | undefined): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== undefined) counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

test('there are as many rows by table, source and kind as in the reference', () => {
  expect(rows).toHaveLength(1843)
  expect(countsBy((row) => row.table)).toEqual(perTable)
  expect(countsBy((row) => row.source)).toEqual(perSource)
  expect(countsBy((row) => row.kind)).toEqual(perKind)
})

test('every row stands where the reference has it, once', () => {
  const place = (...parts: readonly unknown[]) => parts.join(' ')
  const ours = rows.map((row) => place(row.table, row.source ?? null, row.line, row.code))
  expect(ours).toEqual(facts.map(([table, source, line, code]) => place(table, source, line, code)))
  expect(new Set(rows.map((row) => place(row.table, row.source, row.line))).size).toBe(rows.length)
})

test('the edition is named and every line is one of it', () => {
  expect(edition).toEqual({ document: '消息&短信 API 参考', date: '2026-02-06' })
  expect(rows.filter((row) => !Number.isInteger(row.line) || row.line < 2669 || row.line > 5306)).toEqual([])
})

test('no text is empty, no text carries markup or ends in a full stop', () => {
  const all = Object.values(texts).flat(2)
  expect(all.length).toBeGreaterThan(2000)
  expect(all.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([])
  expect(all.filter((text) => /<\/?[a-z]+[\s>]|&(amp|lt|gt|nbsp|quot);|\u00a0|\ufffd/i.test(text))).toEqual(
    [],
  )
  expect(all.filter((text) => /[。.]$/.test(text))).toEqual([])
})

test('each text is there once, in its own language', () => {
  for (const list of Object.values(texts)) {
    expect(new Set(list.map((pair) => pair.join('\t'))).size).toBe(list.length)
  }
  const pairs = Object.values(texts).flat()
  const chineseInEnglish = /[\u4e00-\u9fff]/
  const withoutQuotes = pairs.map(([, en = '']) => en.replace(/["“][^"”]*["”]|[(【][^)】]*[)】]/g, ''))
  expect(withoutQuotes.filter((en) => chineseInEnglish.test(en))).toEqual([])
})

test('both languages of a text hold the same numbers', () => {
  const numbers = (text: string) => [...new Set(text.match(/\d+(?:\.\d+)*/g))].toSorted()
  const differing = Object.values(texts)
    .flat()
    .filter(([zh = '', en = '']) => numbers(zh).some((number) => !en.includes(number)))
  expect(differing).toEqual([])
})

test('a row has no text only where the reference has none', () => {
  const without = (field: 'cause' | 'advice') => countsBy((row) => (row[field] ? undefined : row.table))
  // The reference prints causes in 4.2.3 alone and a dash for 6 of them; 3-103 and the HTTP table have no advice.
  expect(without('cause')).toEqual({ ...perTable, '4.2.3': 6 })
  expect(without('advice')).toEqual({ '4.2.3': 10, '3-103': 63, 'http-status': 6 })
})

test('what the API itself answers is kept to the letter', () => {
  const messageOf = (code: string, table: string) =>
    rows.find((row) => row.code === code && row.table === table)?.message
  expect(messageOf('E000045', 'send-sms')).toBe('Authorization verify failed.')
  expect(messageOf('E000105', 'send-diff-sms')).toBe('Invalid digest.')
  expect(messageOf('MSGSMS.0049', '4.2.2')).toBe('Invalid token')
  expect(countsBy((row) => (row.message === undefined ? undefined : row.table))).toEqual({
    'send-sms': 33,
    'send-diff-sms': 38,
    '4.2.2': 77,
    'http-status': 6,
  })
  expect(countsBy((row) => row.httpStatus?.toString())).toEqual({
    200: 2,
    201: 1,
    400: 44,
    401: 21,
    403: 7,
    404: 1,
    500: 1,
  })
})

test('a pattern covers what its code describes, and nothing beyond', () => {
  const covers = (code: string, other: string) => rows.find((row) => row.code === code)?.pattern?.test(other)
  expect(rows.filter((row) => (row.kind === 'exact') !== (row.pattern === undefined))).toEqual([])
  expect([covers('MK:xxxx', 'MK:0036'), covers('MK:xxxx', 'MK:36'), covers('MK:xxxx', 'MKA:0036')]).toEqual([
    true,
    false,
    false,
  ])
  const range = 'SGIP:125-SGIP:255'
  expect([124, 125, 199, 255, 256].map((n) => covers(range, `SGIP:${n}`))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
  expect([12, 13, 19, 20].map((n) => covers('SMGPERR:13-19', `SMGPERR:${n}`))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect([covers('SMGPERR:12××××', 'SMGPERR:120042'), covers('SMGPERR:12××××', 'SMGPERR:12')]).toEqual([
    true,
    false,
  ])
})

/** Looked at one by one: in both the "term" is the end of one word and the beginning of the next. */
const noTerms: ReadonlySet<string> = new Set([
  // 超时间范围: beyond the range of times, not a timeout.
  '4528 超时',
  // 下行业务: a downlink service, not a trade.
  '4964 行业',
])

test('every row keeps the terms and numbers of the original', () => {
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase()
  const missing = facts.flatMap(([, , line, , its], index) => {
    const { description, cause, advice } = rows[index] ?? {}
    const text = plain([description, cause, advice].map((part) => part?.zh ?? '').join('\n'))
    return its.split('|').flatMap((fact) => (text.includes(plain(fact)) ? [] : [`${line} ${fact}`]))
  })
  const total = facts.flatMap(([, , , , its]) => its.split('|').filter(Boolean)).length
  console.log(`facts kept: ${total - missing.length} of ${total}, ${missing.length} exceptions`)
  expect(total).toBeGreaterThan(3500)
  expect(missing.filter((fact) => !noTerms.has(fact))).toEqual([])
  expect(missing).toHaveLength(noTerms.size)
})
