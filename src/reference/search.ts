/**
 * Search as one types, over codes and texts in both languages.
 *
 * No index: a scan of some 3,000 short texts takes less than a keystroke may, finds every substring (two Chinese
 * characters included), ranks an exact code on top, and has nothing to build or to keep in step.
 */
import { classesTyped, rowsOf } from './code-list.ts'
import { entryOf, withReadingsBy } from './entries.ts'
import { eachHit, type Haystack, stack } from './haystack.ts'
import { foldCode, looseCode } from './spelling.ts'
import { rows } from './table.ts'
import type { Category, CodeMatch, Row, Source, Table, Text } from './types.ts'

export type CodeFilter = {
  readonly source?: Source | undefined
  readonly table?: Table | undefined
  readonly category?: Category | undefined
  /** How many entries at most; all of them by default. */
  readonly limit?: number | undefined
}

/** What a hit is worth: the lower the better. */
const rank = {
  asTyped: 0,
  sameCode: 1,
  sameWithoutSeparators: 2,
  coveringClass: 3,
  codeBegins: 4,
  codeContains: 5,
  meaning: 6,
  message: 7,
  advice: 8,
  none: 9,
} as const

/** Within a rank the shorter text is the more specific hit. */
const longestText = 4095
const worth = (ofRank: number, length: number): number =>
  ofRank * (longestText + 1) + Math.min(length, longestText)
const miss = worth(rank.none, 0)

/** One word of several is at best a part of a code. */
const partOfCode = worth(rank.codeBegins, 0)

/** For each row what it is worth, `miss` where it does not match. */
type Worths = Int32Array

const foldText = (text: string): string => text.normalize('NFKC').toLowerCase()

/** A space between Chinese and Latin is the typesetter's: `24小时` has to find `24 小时`. */
const foldBoth = ({ zh, en }: Text): string =>
  `${foldText(zh).replace(/\s+/g, '')}\t${foldText(en).replace(/\s+/g, ' ')}`

const codes = [...rowsOf.keys()]
const looseCodes = codes.map(looseCode)
const codeStack = stack(looseCodes)

/** Positions of the rows that have each of the given things, in the things' order. */
function positionsBy<T>(things: readonly T[], thingOf: (row: Row) => T | undefined): readonly number[][] {
  const positions = new Map(things.map((thing): [T, number[]] => [thing, []]))
  rows.forEach((row, position) => {
    const thing = thingOf(row)
    if (thing !== undefined) positions.get(thing)?.push(position)
  })
  return [...positions.values()]
}

const rowsOfCode = positionsBy(codes, (row) => row.code)

/** A part of the rows that is searched, each of its distinct texts once. */
type Part = {
  readonly haystack: Haystack
  readonly worths: readonly number[]
  readonly rowsOfText: readonly number[][]
}

function toPart<T>(
  ofRank: number,
  textOf: (row: Row) => T | undefined,
  fold: (text: T) => string,
  lengthOf: (text: T) => number,
): Part {
  const texts = [...new Set(rows.flatMap((row) => textOf(row) ?? []))]
  return {
    haystack: stack(texts.map(fold)),
    worths: texts.map((text) => worth(ofRank, lengthOf(text))),
    rowsOfText: positionsBy(texts, textOf),
  }
}

const textPart = (ofRank: number, textOf: (row: Row) => Text | undefined): Part =>
  toPart(ofRank, textOf, foldBoth, (text) => text.zh.length)

const parts: readonly Part[] = [
  textPart(rank.meaning, (row) => row.description),
  textPart(rank.meaning, (row) => row.cause),
  toPart(
    rank.message,
    (row) => row.message,
    foldText,
    (message) => message.length,
  ),
  textPart(rank.advice, (row) => row.advice),
]

function improve(worths: Worths, positions: readonly number[] | undefined, value: number): void {
  for (const position of positions ?? []) {
    if (value < (worths[position] ?? miss)) worths[position] = value
  }
}

/** What `written` is worth as a code, for one that holds it at `offset`. */
function worthAsCode(index: number, offset: number, written: string, loose: string): number {
  const code = codes[index] ?? ''
  const length = looseCodes[index]?.length ?? 0
  if (offset > 0) return worth(rank.codeContains, length)
  if (length > loose.length) return worth(rank.codeBegins, length)
  if (code === written) return worth(rank.asTyped, 0)
  return worth(foldCode(code) === foldCode(written) ? rank.sameCode : rank.sameWithoutSeparators, 0)
}

function improveByCode(worths: Worths, written: string): void {
  const loose = looseCode(written)
  if (loose === '') return
  eachHit(codeStack, loose, (index, offset) => {
    improve(worths, rowsOfCode[index], worthAsCode(index, offset, written, loose))
  })
}

/** A class that covers what is typed stands above the codes that merely begin with it. */
function improveByClass(worths: Worths, query: string): void {
  for (const { code } of classesTyped(query)) {
    improve(worths, rowsOfCode[codes.indexOf(code)], worth(rank.coveringClass, 0))
  }
}

function improveByTexts(worths: Worths, word: string): void {
  for (const part of parts) {
    eachHit(part.haystack, word, (index) => {
      improve(worths, part.rowsOfText[index], part.worths[index] ?? miss)
    })
  }
}

/** What one word is worth for each row: as part of the code, or of a text. */
function worthOfWord(written: string): Worths {
  const worths = new Int32Array(rows.length).fill(miss)
  improveByCode(worths, written)
  improveByTexts(worths, foldText(written))
  return worths
}

/** Where every word matches, what the weakest of them is worth. */
function worthOfWords([first = '', ...others]: readonly string[]): Worths {
  const worths = worthOfWord(first)
  if (others.length === 0) return worths
  for (const other of others) {
    const its = worthOfWord(other)
    for (let row = 0; row < worths.length; row++) {
      worths[row] = Math.max(worths[row] ?? miss, its[row] ?? miss, partOfCode)
    }
  }
  return worths
}

/** What the query is worth for each row: as its words, or as one code with spaces in it. */
function worthOfQuery(query: string): Worths {
  const words = query.split(' ')
  const worths = worthOfWords(words)
  if (words.length > 1) improveByCode(worths, query)
  improveByClass(worths, query)
  return worths
}

/** The rows that pass the filter, or undefined when all do. The category of a row is that of its reading. */
function passing({ source, table, category }: CodeFilter): ReadonlySet<Row> | undefined {
  if (source === undefined && table === undefined && category === undefined) return undefined
  const passed = rows.filter(
    (row) =>
      (source === undefined || row.source === source) &&
      (table === undefined || row.table === table) &&
      (category === undefined || categoryOf(row) === category),
  )
  return new Set(passed)
}

function categoryOf(row: Row): Category | undefined {
  return entryOf(row.code)?.readings.find((reading) => reading.line === row.line)?.category
}

/** The position of the row that matches best, or -1. */
function bestOf(positions: readonly number[], worths: Worths, passed: ReadonlySet<Row> | undefined): number {
  let best = -1
  let value = miss
  for (const position of positions) {
    const its = worths[position] ?? miss
    const row = rows[position]
    if (its >= value || !row || (passed && !passed.has(row))) continue
    best = position
    value = its
  }
  return best
}

/** The best row of each code, best first, codes of equal worth in the reference's order. */
function bestRows(worths: Worths, passed: ReadonlySet<Row> | undefined): Row[] {
  const best = rowsOfCode.map((positions) => bestOf(positions, worths, passed))
  // Sorted as plain numbers, which is several times faster: worth first, then the code's place.
  const keys: number[] = []
  best.forEach((position, code) => {
    if (position >= 0) keys.push((worths[position] ?? miss) * codes.length + code)
  })
  return Array.from(Float64Array.from(keys).sort()).flatMap(
    (key) => rows[best[key % codes.length] ?? -1] ?? [],
  )
}

/** The entry of a row's code with that row's reading first, after it the others that pass the filter. */
function shownBy(row: Row, passed: ReadonlySet<Row> | undefined): CodeMatch | undefined {
  const entry = entryOf(row.code)
  const own = rowsOf.get(row.code) ?? []
  if (!entry || (own[0] === row && !passed)) return entry
  const order = own.map((its) => (its === row ? 0 : passed?.has(its) ? 1 : 2))
  return withReadingsBy(entry, (_, index) => order[index] ?? 0)
}

/**
 * The entries that match what has been typed so far.
 *
 * Letter case, width and inner spaces do not matter, nor do the separators of a code (`ｍｋ：0001`, `SPMSE RR:137`,
 * `e000105`). Of several words every one has to match, in the code or in any text. Ranking: the code as typed; the
 * same code in other case or width; without its separators; a class that covers it; codes that begin with it; that
 * contain it; then texts: description and cause, the API's message, the advice; a shorter text before a longer one;
 * last the reference's order.
 *
 * @param query an empty one finds everything that passes the filter, or nothing when there is no filter
 * @param filter an entry stays when one of its rows passes
 * @returns one entry for each code, best first; the reading that matched best is its first
 */
export function findCodes(query: string, filter: CodeFilter = {}): CodeMatch[] {
  const passed = passing(filter)
  const typed = query.trim().replace(/\s+/g, ' ')
  if (typed === '' && !passed) return []
  const worths = typed === '' ? new Int32Array(rows.length) : worthOfQuery(typed)
  return bestRows(worths, passed)
    .slice(0, filter.limit)
    .flatMap((row) => shownBy(row, passed) ?? [])
}
