import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes as words } from '../../../src/language/en/codes.ts'
import { csvField, csvInSteps, type Export, jsonInSteps } from '../../../src/panels/codes/export.ts'
import { annotation, hits, match, reading } from './records.ts'

/** Runs an export to its end. */
function written(steps: Generator<number, string[]>): string {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.join('')
}

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') records.push([])
  }
  return records.slice(0, -1)
}

const contentOf = (lines: readonly string[]): Export => {
  const found = lines.flatMap((line, index) =>
    hits(1, match('MK:0036', reading({ advice: { zh: '核实', en: 'Check, then "send"' } }))).map((hit) => ({
      ...hit,
      line: index + 1,
      start: line.indexOf('MK:0036'),
      end: line.indexOf('MK:0036') + 7,
    })),
  )
  return { annotation: annotation(found), hits: found, lines, words, language: 'en' }
}

describe('CSV', () => {
  test('begins with a BOM and the names of the columns', () => {
    const text = written(csvInSteps(contentOf(['a,MK:0036'])))
    expect(text.startsWith('\ufeff"line","written","code",')).toBe(true)
    expect(readCsv(text.slice(1))[1]).toEqual([
      '1',
      'MK:0036',
      'MK:0036',
      'Number',
      'Owner of the phone',
      'After the cause is fixed',
      'Not delivered',
      'Check, then "send"',
      'a,MK:0036',
    ])
  })

  test('has a record for every hit, over the steps too', () => {
    const lines = Array.from({ length: 450 }, (_, index) => `${index} MK:0036`)
    const records = readCsv(written(csvInSteps(contentOf(lines))).slice(1))
    expect(records.slice(1).map((record) => record.at(-1))).toEqual(lines)
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])('%j is kept a text', (text) => {
    expect(csvField(text)).toBe(`"'${text}"`)
  })

  test('any field is read again as it was, and none begins a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [field = ''] = readCsv(`${csvField(text)}\r\n`)[0] ?? []
        expect([text, `'${text}`]).toContain(field)
        expect(field).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe('JSON', () => {
  test.each([0, 1, 200, 201])('of %i hits is read again', (count) => {
    const lines = Array.from({ length: count }, (_, index) => `${index} MK:0036`)
    const content = contentOf(lines)
    const parsed = JSON.parse(written(jsonInSteps(content)))
    expect(parsed.lines).toBe(count)
    expect(parsed.hits.map((hit: { text: string }) => hit.text)).toEqual(lines)
  })
})
