import { expect, test } from 'vitest'
import { firstDifference } from '../../src/signing/difference.ts'

test.each([
  { theirs: 'same', ours: 'same', expected: undefined },
  { theirs: '', ours: '', expected: undefined },
  { theirs: 'v1\n', ours: 'v1/\n', expected: { at: 2, byte: 2, theirs: '\n', ours: '/' } },
  { theirs: 'v1', ours: 'v1/', expected: { at: 2, byte: 2, theirs: '', ours: '/' } },
  { theirs: '中a', ours: '中b', expected: { at: 1, byte: 3, theirs: 'a', ours: 'b' } },
  // The two emoji share their first UTF-16 unit, but are one character each.
  { theirs: 'x😀', ours: 'x😁', expected: { at: 1, byte: 1, theirs: '😀', ours: '😁' } },
  { theirs: '😀', ours: '😀!', expected: { at: 2, byte: 4, theirs: '', ours: '!' } },
])('$theirs against $ours', ({ theirs, ours, expected }) => {
  expect(firstDifference(theirs, ours)).toEqual(expected)
})
