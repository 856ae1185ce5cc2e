/** How alike codes are. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestCodes } from '../../src/reference/nearest.ts'
import { editDistance, foldCode, looseCode } from '../../src/reference/spelling.ts'

test('folding is for width, case and spaces; loosening for separators too', () => {
  expect(foldCode(' ＭＫ：００３６ ')).toBe('mk:0036')
  expect(foldCode('SPMSE RR:137')).toBe('spmserr:137')
  expect(looseCode('MK:0036')).toBe(looseCode('mk 0036'))
  expect(foldCode('MK:0036')).not.toBe(foldCode('MK0036'))
})

/** Distances counted by hand. */
test.each([
  ['mk0036', 'mk0036', 0],
  ['mk0036', 'mk0063', 1],
  ['mk0o36', 'mk0036', 1],
  ['mk036', 'mk0036', 1],
  ['delivrd', 'deliver', 2],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('from %s to %s: %i', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance)
  expect(editDistance(b, a, 5)).toBe(distance)
  expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2))
})

test('a distance is none only between equals, and never more than the longer text', () => {
  const short = fc.string({ maxLength: 8 })
  fc.assert(
    fc.property(short, short, (a, b) => {
      const distance = editDistance(a, b, 8)
      expect(distance === 0).toBe(a === b)
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('the nearest codes come first, and a bare number has none', () => {
  expect(nearestCodes('MK0036')[0]).toBe('MK:0036')
  expect(nearestCodes('DELIVERD')).toContain('DELIVRD')
  expect(nearestCodes('E000I05')[0]).toBe('E000105')
  expect(nearestCodes('MK:0036', 2)).toHaveLength(2)
  expect(nearestCodes('12345')).toEqual([])
  expect(nearestCodes('')).toEqual([])
  expect(nearestCodes('x'.repeat(10_000))).toEqual([])
})
