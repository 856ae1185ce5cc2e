/** The explained log as a file: CSV for a spreadsheet, JSON for a program. Long logs are written in steps. */

import type { Language } from '../../language/words.ts'
import type { Annotation, Hit } from '../../reference/annotate.ts'
import { excerptOf } from './excerpt.ts'
import { retryOf } from './retry.ts'
import { meaningOf } from './search.ts'
import type { CodesWords } from './words.ts'

export type Export = {
  readonly annotation: Annotation
  /** The hits to be written, of the whole annotation or of one group. */
  readonly hits: readonly Hit[]
  readonly lines: readonly string[]
  readonly words: CodesWords
  readonly language: Language
}

/** Spreadsheets take a cell that begins like this for a formula, and run it. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/

/** Lets a spreadsheet see that the file is UTF-8. */
const BOM = '\ufeff'

const HITS_PER_STEP = 200

/** Of a longer line, this much around the code is written. */
const REACH = 500

/** A field in quotes, its own quotes doubled; an apostrophe keeps what looks like a formula a text. */
export function csvField(value: string | number): string {
  if (typeof value === 'number') return String(value)
  return `"${FORMULA.test(value) ? "'" : ''}${value.replaceAll('"', '""')}"`
}

const csvLine = (fields: readonly (string | number)[]): string => `${fields.map(csvField).join(',')}\r\n`

/** Lines after RFC 4180, the first names the columns; yields how many hits are written. */
export function* csvInSteps(content: Export): Generator<number, string[]> {
  const { hits, words } = content
  const parts = [BOM + csvLine(words.lines.csvColumns)]
  for (let at = 0; at < hits.length; at += HITS_PER_STEP) {
    const some = hits.slice(at, at + HITS_PER_STEP)
    parts.push(some.map((hit) => csvLine(Object.values(toRecord(hit, content)))).join(''))
    yield at
  }
  return parts
}

/** One object: the counts, every hit, the unknown codes; yields how many hits are written. */
export function* jsonInSteps(content: Export): Generator<number, string[]> {
  const { annotation, hits } = content
  const { lines, codes, categories, actors, unknown } = annotation
  const head = {
    lines,
    codes: codes.map(({ code, count }) => ({ code, count })),
    categories,
    actors,
    unknown,
  }
  const parts = [`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "hits": [`]
  for (let at = 0; at < hits.length; at += HITS_PER_STEP) {
    const some = hits.slice(at, at + HITS_PER_STEP)
    const texts = some.map((hit) => `\n    ${JSON.stringify(toRecord(hit, content))}`)
    parts.push((at > 0 ? ',' : '') + texts.join(','))
    yield at
  }
  return [...parts, '\n  ]\n}\n']
}

/** What is written of a hit, in the order of the CSV's columns. */
function toRecord(hit: Hit, { lines, words, language }: Export) {
  const { match } = hit
  const [reading] = match.readings
  const { before, found, after } = excerptOf(lines[hit.line - 1] ?? '', hit, REACH)
  return {
    line: hit.line,
    written: hit.written,
    code: hit.code,
    category: words.categories[match.category],
    actor: words.actors[match.actor],
    retry: retryOf(match, words),
    meaning: reading ? meaningOf(reading)[language] : '',
    advice: reading?.advice?.[language] ?? '',
    text: before + found + after,
  }
}
