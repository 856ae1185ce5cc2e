/** Looking a code up: its own rows, the classes that cover it, the carrier's word first. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allCodes } from '../../src/reference/entries.ts'
import { explainCode } from '../../src/reference/explain.ts'
import { rows } from '../../src/reference/table.ts'

const codesOf = (code: string, options = {}) => explainCode(code, options).map((match) => match.code)
const linesOf = (code: string, options = {}) => explainCode(code, options)[0]?.readings.map((it) => it.line)

test('every row is a reading of the one entry of its code', () => {
  for (const row of rows) {
    const [first] = explainCode(row.code)
    expect(first?.code).toBe(row.code)
    expect(first?.readings.map((it) => it.line)).toContain(row.line)
  }
  const readings = allCodes().flatMap((match) => match.readings)
  expect(readings.map((it) => it.line).toSorted()).toEqual(rows.map((row) => row.line).toSorted())
  expect(new Set(allCodes().map((match) => match.code)).size).toBe(allCodes().length)
})

test('a code of several tables and sources is one entry with several readings', () => {
  expect(linesOf('MK:0036')).toEqual([3620, 3775, 4180, 4735])
  expect(linesOf('E000105')).toEqual([2697, 2875, 3339])
})

test('exact rows come first, then ranges, wildcards, prefixes', () => {
  expect(explainCode('MI:0036').map((match) => match.kind)).toEqual([
    'exact',
    'wildcard',
    'wildcard',
    'prefix',
  ])
  expect(codesOf('SGIP:130')).toEqual(['SGIP:125-SGIP:255'])
  expect(codesOf('SGIP:182')).toEqual(['SGIP:182', 'SGIP:125-SGIP:255'])
  expect(codesOf('SMGPERR:134')).toEqual(['SMGPERR:134', 'SMGPERR:117-255'])
  expect(codesOf('SMGPERR:15')).toEqual(['SMGPERR:13-19'])
  expect(codesOf('SMGPERR:120042')).toEqual(['SMGPERR:12××××'])
  expect(codesOf('MK:9999').toSorted()).toEqual(['MK:XXXX', 'MK:xxxx', 'MK:zzzz'])
  expect(codesOf('CU:0012')).toEqual(['CU开头的'])
  expect(codesOf('MC99999')).toEqual(['MC、MI'])
})

test('a word that begins like a prefix and has rows of its own is no member of it', () => {
  expect(codesOf('MILIMIT')).toEqual(['MILIMIT'])
})

test('width, case and inner spaces of the input do not matter', () => {
  for (const written of ['mk:0036', 'ＭＫ：００３６', ' MK:0036 ', 'MK : 0036', 'm k:0036']) {
    expect(linesOf(written)).toEqual(linesOf('MK:0036'))
  }
})

test('codes that differ are never one, however alike', () => {
  expect(codesOf('Deliver')[0]).toBe('Deliver')
  expect(codesOf('DELIVRD')[0]).toBe('DELIVRD')
  expect(codesOf('deliver')[0]).toBe('Deliver')
  expect(linesOf('MI00029')).not.toEqual(linesOf('MI:0029'))
  expect(linesOf('ACCEPTD')).not.toEqual(linesOf('ACCEPTED'))
  expect(codesOf('MK:xxxx')[0]).toBe('MK:xxxx')
  expect(codesOf('MK:XXXX')[0]).toBe('MK:XXXX')
  expect(codesOf('MK0036')).toEqual([])
})

test('near twins are offered beside', () => {
  const offered = (code: string) => explainCode(code)[0]?.seeAlso ?? []
  expect(offered('ACCEPTD')).toContainEqual({ code: 'ACCEPTED', why: 'spelling' })
  expect(offered('REJECTED')).toContainEqual({ code: 'REJECTD', why: 'spelling' })
  expect(offered('BEYOND')).toContainEqual({ code: 'BEYONDN', why: 'spelling' })
  expect(offered('UNDELIVE')).toContainEqual({ code: 'UNDELIV', why: 'spelling' })
  expect(offered('DELIVRD')).toContainEqual({ code: 'Deliver', why: 'spelling' })
  expect(offered('SMGPERR:134')).toContainEqual({ code: 'SPMSERR:134', why: 'spelling' })
  expect(offered('MI00029')).toContainEqual({ code: 'MI:0029', why: 'separator' })
  expect(offered('CJ:007')).toContainEqual({ code: 'CJ:0007', why: 'separator' })
  expect(offered('UNDELIV*614')).toContainEqual({ code: 'UNDELIV:614', why: 'separator' })
  expect(offered('UNDELIV:680')).toContainEqual({ code: 'UNDELIV', why: 'family' })
  expect(offered('MK:0036')).toContainEqual({ code: 'MK:xxxx', why: 'class' })
})

test('what is offered exists, is another code, and is offered once', () => {
  const known = new Set(rows.map((row) => row.code))
  for (const { code, seeAlso } of allCodes()) {
    const others = seeAlso.map((it) => it.code)
    expect(others.filter((other) => other === code || !known.has(other))).toEqual([])
    expect(new Set(others).size).toBe(others.length)
  }
})

test('the carrier orders the readings and decides what the entry says first', () => {
  const first = (carrier: '移动' | '联通' | '电信') => explainCode('10', { carrier })[0]?.readings[0]
  expect(first('联通')).toMatchObject({ source: '联通', line: 4828 })
  expect(first('移动')).toMatchObject({ source: '供应商', line: 4197 })
  expect(codesOf('MK:9999', { carrier: '移动' })[0]).toBe('MK:XXXX')
  for (const { code } of allCodes()) {
    const [match] = explainCode(code, { carrier: '电信' })
    expect(match?.category).toBe(match?.readings[0]?.category)
    expect(match?.readings).toHaveLength(explainCode(code)[0]?.readings.length ?? 0)
  }
})

test('anything at all may be asked', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (code) => Array.isArray(explainCode(code))))
  expect(explainCode('')).toEqual([])
  expect(explainCode('constructor')).toEqual([])
  expect(explainCode('x'.repeat(10_000))).toEqual([])
})
