/** The small pure parts: excerpts of long lines, shortened texts, merged readings, work in slices. */

import { describe, expect, test } from 'vitest'
import { carrierInForce } from '../../../src/panels/codes/carrier.ts'
import { excerptOf } from '../../../src/panels/codes/excerpt.ts'
import { commonOutcome, isMixed, mergedReadings } from '../../../src/panels/codes/merged.ts'
import { readFile } from '../../../src/panels/codes/read-file.ts'
import { shortened } from '../../../src/panels/codes/shortened.ts'
import { runInSlices } from '../../../src/panels/codes/slices.ts'
import { linesOf } from '../../../src/panels/codes/use-annotation.ts'
import { annotate } from '../../../src/reference/annotate.ts'
import { reading } from './records.ts'

describe('an excerpt', () => {
  test('of a short line is the line', () => {
    expect(excerptOf('a MK:1 b', { start: 2, end: 6 }, 80)).toEqual({
      before: 'a ',
      found: 'MK:1',
      after: ' b',
    })
  })
  test('of a long line shows that something is left out', () => {
    const line = `${'x'.repeat(100)}MK:1${'y'.repeat(100)}`
    expect(excerptOf(line, { start: 100, end: 104 }, 3)).toEqual({
      before: '…xxx',
      found: 'MK:1',
      after: 'yyy…',
    })
  })
})

test('a text of 10,000 characters is named by its beginning, never through a character', () => {
  expect(shortened('MK:0036')).toBe('MK:0036')
  expect(shortened('0'.repeat(10_000))).toBe(`${'0'.repeat(48)}…`)
  expect(shortened('😀'.repeat(100))).toBe(`${'😀'.repeat(48)}…`)
})

test('a number tells its carrier before the one that was chosen; one without codes of its own does not', () => {
  expect(carrierInForce('186 0000 0000', '移动')).toBe('联通')
  expect(carrierInForce('', '移动')).toBe('移动')
  expect(carrierInForce('192 0000 0000', '电信')).toBe('电信')
})

test.each(['', 'a', 'a\nb', 'a\r\nb\rc\n', '\n\n'])('%j is cut into the lines that are counted', (text) => {
  expect([...linesOf(text)]).toHaveLength(annotate(text).lines)
  expect([...linesOf(text)].join('')).toBe(text.replace(/[\r\n]/g, ''))
})

describe('readings', () => {
  const same = [reading({ line: 1 }), reading({ line: 2, table: '4-1' })]
  test('that say the same are one, with both places', () => {
    expect(mergedReadings([...same, reading({ line: 3, category: 'network' })])).toEqual([
      { reading: same[0], places: same },
      {
        reading: reading({ line: 3, category: 'network' }),
        places: [reading({ line: 3, category: 'network' })],
      },
    ])
  })
  test('differ by what they see, not by how much they say', () => {
    const cause = { zh: '空号', en: 'Unassigned' }
    expect(isMixed([reading({ cause }), reading({ cause, category: 'network' })])).toBe(true)
    expect(isMixed([reading({ cause }), reading({ category: 'network' })])).toBe(false)
  })
  test('have a common outcome only beside causes of their own', () => {
    const cause = { zh: '空号', en: 'Unassigned' }
    expect(commonOutcome([reading({ cause }), reading({ cause })])?.en).toBe('Not delivered')
    expect(commonOutcome([reading({ cause }), reading()])).toBeUndefined()
  })
})

describe('work in slices', () => {
  function* counting(to: number): Generator<number, string> {
    for (let at = 0; at < to; at++) yield at
    return 'done'
  }
  test('gives what the generator gives', async () => {
    expect(await runInSlices(counting(1000), { signal: new AbortController().signal })).toBe('done')
  })
  test('stops when told, and then gives nothing', async () => {
    const controller = new AbortController()
    let last = 0
    const endless = counting(Number.POSITIVE_INFINITY)
    const result = runInSlices(endless, {
      signal: controller.signal,
      onPause: (at) => {
        last = at
        controller.abort()
      },
    })
    expect(await result).toBeUndefined()
    expect(last).toBeGreaterThan(0)
  })
})

describe('a file', () => {
  const { signal } = new AbortController()
  const read = (bytes: BlobPart) => readFile(new Blob([bytes]), signal)

  test('in UTF-8, with or without BOM', async () => {
    expect(await read('状态:DELIVRD')).toEqual({ text: '状态:DELIVRD' })
    expect(await read('\ufeff状态:DELIVRD')).toEqual({ text: '状态:DELIVRD' })
  })
  test('in GBK, even where its first Chinese character stands far down', async () => {
    const gbk = Buffer.from('d7b4ccacb1a8b8e6', 'hex')
    expect(await read(gbk)).toEqual({ text: '状态报告' })
    const ascii = 'DELIVRD\n'.repeat(300_000)
    expect(await read(Buffer.concat([Buffer.from(ascii), gbk]))).toEqual({ text: `${ascii}状态报告` })
  })
  test('in UTF-16 of either order', async () => {
    const little = Buffer.from('\ufeff状态', 'utf16le')
    expect(await read(little)).toEqual({ text: '状态' })
    expect(await read(Buffer.from(little).swap16())).toEqual({ text: '状态' })
  })
  test('that is no text is refused', async () => {
    expect(await read(Buffer.from('PK\u0003\u0004'))).toEqual({ refusal: 'zip' })
    expect(await read(Buffer.from([0x89, 0x50, 0, 0xff]))).toEqual({ refusal: 'binary' })
  })
  test('cut in the middle of a character at a step’s end keeps it', async () => {
    const text = `${'a'.repeat((1 << 20) - 1)}状态`
    expect(await read(text)).toEqual({ text })
  })
  test('that has gone is said to be unreadable', async () => {
    const gone = { arrayBuffer: () => Promise.reject(new Error('gone')) }
    expect(await readFile(gone as unknown as Blob, signal)).toEqual({ refusal: 'unreadable' })
  })
})
