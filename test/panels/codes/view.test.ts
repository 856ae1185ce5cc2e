import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, readView, type View } from '../../../src/panels/codes/view.ts'
import { readRoute } from '../../../src/shell/route.ts'

const read = (hash: string): View => readView(readRoute(hash))

describe('the address of the Codes panel', () => {
  test.each([
    ['#/codes', { code: '', query: '' }],
    ['#/codes/E000105', { code: 'E000105', query: '' }],
    ['#/codes/MK%3A0036?q=mk', { code: 'MK:0036', query: 'mk' }],
    ['#/codes?q=%E9%BB%91%E5%90%8D%E5%8D%95&source=%E8%81%94%E9%80%9A', { query: '黑名单', source: '联通' }],
    [
      '#/codes?table=4-1&category=authentication&carrier=%E7%A7%BB%E5%8A%A8',
      { table: '4-1', carrier: '移动' },
    ],
  ])('%s is read', (hash, expected) => {
    expect(read(hash)).toMatchObject(expected)
  })

  test('a filter that does not exist is none', () => {
    const { table, source, category, carrier } = read(
      '#/codes?table=5-1&source=x&category=__proto__&carrier=广电',
    )
    expect([table, source, category, carrier]).toEqual([undefined, undefined, undefined, undefined])
  })

  test('what is written is read again', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((some) => some.trim())
    const source = fc.constantFrom(undefined, '联通' as const, '供应商' as const)
    fc.assert(
      fc.property(text, text, source, (code, query, from) => {
        const view = { code, query, source: from }
        expect(read(hashOf(view))).toMatchObject(view)
      }),
    )
  })

  test('any text has an address, and a short one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        expect(hashOf({ code: text, query: text }).length).toBeLessThan(4000)
      }),
    )
    expect(hashOf({ code: 'MK:\ud83d', query: '' })).toBe('#/codes/MK%3A%EF%BF%BD')
  })
})
