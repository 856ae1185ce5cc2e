import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editedText, rawOffset, shownOffset, shownText } from '../../src/widgets/line-ends.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\r\n', '字') })

test('an edit keeps the line ends of everything it does not touch', () => {
  expect(editedText('a\r\nb\r\nc', 'a\nbX\nc')).toBe('a\r\nbX\r\nc')
  expect(editedText('a\r\nb\r\n', 'a\nb\n')).toBe('a\r\nb\r\n')
  expect(editedText('a\r\n\r\nbody\n', 'a\n\nbody')).toBe('a\r\n\r\nbody')
  expect(editedText('', 'typed\n')).toBe('typed\n')
})

test('whatever is edited, the box shows what was typed', () => {
  fc.assert(
    fc.property(text, text, (raw, typed) => {
      const edited = shownText(typed)
      expect(shownText(editedText(raw, edited))).toBe(edited)
    }),
  )
})

test('an offset goes to the raw text and comes back', () => {
  fc.assert(
    fc.property(text, fc.nat(40), (raw, offset) => {
      const shown = Math.min(offset, shownText(raw).length)
      expect(shownOffset(raw, rawOffset(raw, shown))).toBe(shown)
    }),
  )
})
