/** What another edition of the reference would change. */

import { expect, test } from 'vitest'
import { compareEditions, type EditionRow, fingerprint, kept } from './compare-edition.js'

const row = (code: string, line: number, description: string): EditionRow => ({
  table: '4.2.3',
  source: '移动',
  code,
  line,
  description,
})

const before = [row('MK:0001', 1, 'one'), row('MK:0001', 2, 'two'), row('MK:0002', 3, 'three')]

test('the same edition differs in nothing', () => {
  expect(compareEditions(kept(before), kept(before))).toEqual({ added: [], gone: [], changed: [] })
})

test('rows that moved, and texts that were only wrapped anew, are no difference', () => {
  const after = [row('MK:0002', 7, 'thr ee'), row('MK:0001', 8, 'two'), row('MK:0001', 9, 'o\nne')]
  expect(compareEditions(kept(before), kept(after))).toEqual({ added: [], gone: [], changed: [] })
})

test('new, gone and changed rows are told apart, also where a code stands twice', () => {
  const after = [row('MK:0001', 1, 'one'), row('MK:0001', 2, 'TWO'), row('MK:0003', 4, 'three')]
  const { added, gone, changed } = compareEditions(kept(before), kept(after))
  expect(added.map(([, , code]) => code)).toEqual(['MK:0003'])
  expect(gone.map(([, , code]) => code)).toEqual(['MK:0002'])
  expect(changed.map(([was, is]) => [was[3], is[3]])).toEqual([[2, 2]])
})

test('every text of a row counts', () => {
  const plain = row('MK:0001', 1, 'one')
  const variants = [
    { ...plain, cause: 'x' },
    { ...plain, advice: 'x' },
    { ...plain, messageEn: 'x' },
    { ...plain, httpStatus: 400 },
  ]
  expect(new Set([plain, ...variants].map(fingerprint)).size).toBe(5)
})
