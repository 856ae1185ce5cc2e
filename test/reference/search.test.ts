/** Search as one types. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCodes } from '../../src/reference/search.ts'
import { rows } from '../../src/reference/table.ts'

const codes = [...new Set(rows.map((row) => row.code))]
const codesOf = (query: string, filter = {}) => findCodes(query, filter).map((match) => match.code)
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0))

test('a code as printed is alone on top', () => {
  for (const code of codes) expect(codesOf(code)[0]).toBe(code)
})

test('a code in lower case or full-width is on top', () => {
  for (const code of codes) {
    // Three classes are printed in several cases; any of them may stand first.
    const twins = codes.filter((other) => other.toLowerCase() === code.toLowerCase())
    expect(twins).toContain(codesOf(code.toLowerCase())[0])
    expect(twins).toContain(codesOf(fullWidth(code))[0])
  }
})

test('a code without its separators or with a space in it is on top, or behind the code it then is', () => {
  const bare = (code: string) => code.replace(/[:.*\s_、-]/g, '').toLowerCase()
  const middle = (code: string) => Math.ceil(code.length / 2)
  for (const code of codes) {
    const spaced = `${code.slice(0, middle(code))} ${code.slice(middle(code))}`
    for (const written of [code.replace(/[:.*]/g, ''), code.replace(':', ': '), spaced]) {
      const found = codesOf(written)
      const itself = codes.includes(written) && written !== code ? 1 : 0
      const tied = found.filter((other) => bare(other) === bare(code)).length
      expect(found, written).toContain(code)
      expect(found.indexOf(code), written).toBeLessThan(itself + tied)
    }
  }
})

test('what the reference asks for by name', () => {
  expect(codesOf('ｍｋ：0001')[0]).toBe('MK:0001')
  expect(codesOf('SPMSE RR:137')[0]).toBe('SPMSERR:137')
  expect(codesOf('e000105')).toEqual(['E000105'])
  expect(codesOf('SGIP:130')[0]).toBe('SGIP:125-SGIP:255')
  expect(codesOf('SMGPERR 137')[0]).toBe('SMGPERR:117-255')
  expect(codesOf('10*')[0]).toBe('10')
})

/** Every two neighbouring Chinese characters of the bundled texts, and the codes they stand at. */
function pairsOfTexts(): Map<string, Set<string>> {
  const pairs = new Map<string, Set<string>>()
  for (const row of rows) {
    for (const text of [row.description.zh, row.cause?.zh ?? '', row.advice?.zh ?? '']) {
      for (const [, pair = ''] of text.matchAll(/(?=([\u4e00-\u9fff]{2}))/g)) {
        pairs.set(pair, (pairs.get(pair) ?? new Set()).add(row.code))
      }
    }
  }
  return pairs
}

test('500 two-character Chinese substrings are all found, with every code that has them', () => {
  const all = [...pairsOfTexts()]
  const step = Math.floor(all.length / 500)
  const sample = all.filter((_, index) => index % step === 0).slice(0, 500)
  expect(sample).toHaveLength(500)
  for (const [pair, its] of sample) {
    const found = new Set(codesOf(pair))
    expect(
      [...its].filter((code) => !found.has(code)),
      pair,
    ).toEqual([])
  }
})

test('both languages and the API’s own messages are searched', () => {
  expect(codesOf('黑名单')).toContain('BLACK')
  expect(codesOf('BLACKLIST')).toContain('MBBLACK')
  expect(codesOf('verify failed')).toContain('E000045')
  expect(codesOf('24小时')).toEqual(codesOf('24 小时'))
  expect(codesOf('24小时')).toContain('SC:0010')
})

test('of several words every one has to match', () => {
  const both = codesOf('MK 黑名单')
  expect(both.length).toBeGreaterThan(0)
  const all = new Set(codesOf('黑名单'))
  expect(both.filter((code) => !code.startsWith('MK') || !all.has(code))).toEqual([])
  expect(codesOf('黑名单 肯定没有这几个字')).toEqual([])
})

test('a shorter text is the better hit, and its reading comes first', () => {
  const [first] = findCodes('空号')
  const shown = `${first?.readings[0]?.description.zh}${first?.readings[0]?.cause?.zh}`
  expect(shown).toContain('空号')
  for (const match of findCodes('携号转网')) {
    const { description, cause, advice } = match.readings[0] ?? {}
    expect(`${description?.zh}${cause?.zh}${advice?.zh}`).toContain('携号转网')
  }
})

test('filters leave what passes them, that reading first', () => {
  const unicom = findCodes('', { source: '联通' })
  expect(new Set(unicom.map((match) => match.code)).size).toBe(unicom.length)
  expect(unicom.every((match) => match.readings[0]?.source === '联通')).toBe(true)
  expect(unicom.length).toBe(new Set(rows.filter((row) => row.source === '联通').map((row) => row.code)).size)
  expect(findCodes('E', { table: '4-2' }).every((match) => match.readings[0]?.table === '4-2')).toBe(true)
  const listed = findCodes('号码', { category: 'blacklist', source: '移动' })
  expect(listed.length).toBeGreaterThan(3)
  expect(listed.every((match) => match.category === 'blacklist')).toBe(true)
  expect(listed.every((match) => match.readings[0]?.source === '移动')).toBe(true)
  const supplier = findCodes('MK:0036', { source: '供应商' })[0]?.readings.map((reading) => reading.source)
  expect(supplier).toEqual(['供应商', '供应商', '供应商', '移动'])
  const last = findCodes('MI:0036', { source: '移动' })[0]?.readings.map((reading) => reading.source)
  expect(last).toEqual(['移动', '移动', '供应商'])
  expect(findCodes('黑名单', { limit: 5 })).toEqual(findCodes('黑名单').slice(0, 5))
})

test('nothing typed finds nothing', () => {
  expect(findCodes('')).toEqual([])
  expect(findCodes('   ')).toEqual([])
})

test('anything may be typed', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => Array.isArray(findCodes(query))))
  for (const query of [':', '*', '\n', '\t', '<script>', '.*', '(', '\\']) findCodes(query)
  expect(findCodes('黑'.repeat(10_000))).toEqual([])
  expect(codesOf('customer').slice(0, 5)).not.toContain('CU开头的')
})
