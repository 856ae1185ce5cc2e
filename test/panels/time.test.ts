import { expect, test } from 'vitest'
import { beijingTime, clockTime, compactTime, isoTime, momentOf, spanParts } from '../../src/panels/time.ts'

const MOMENT = new Date(Date.UTC(2026, 10, 23, 18, 42, 10, 987))

test('a moment in the forms of the two schemes, and as people read it', () => {
  expect(isoTime(MOMENT)).toBe('2026-11-23T18:42:10Z')
  expect(compactTime(MOMENT)).toBe('20261123T184210Z')
  expect(clockTime(MOMENT)).toBe('18:42:10')
  expect(beijingTime(MOMENT)).toBe('2026-11-24 02:42:10')
})

test.each(['2026-11-23T18:42:10Z', '20261123T184210Z', ' 2026-11-23 18:42:10 ', '2026-11-23T18:42:10.987Z'])(
  'is read: %s',
  (text) => expect(momentOf(text)?.getTime()).toBe(Math.floor(MOMENT.getTime() / 1000) * 1000),
)

test.each(['', 'now', '2026-13-01T00:00:00Z', '2026-11-23', '2026-11-23T25:00:00Z'])(
  'is no moment: %s',
  (text) => {
    expect(momentOf(text)).toBeUndefined()
  },
)

test('a span in days, hours, minutes and seconds, whichever way it goes', () => {
  expect(spanParts(-((24 + 8) * 3600 + 62) * 1000)).toEqual([1, 8, 1, 2])
  expect(spanParts(72_400)).toEqual([0, 0, 1, 12])
})
