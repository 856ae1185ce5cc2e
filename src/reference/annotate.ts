/**
 * Every code in a log, a CSV, a callback or a column of codes, with what it means and how often it occurs.
 */
import { carrierOfNumber } from './carriers.ts'
import { printedCode } from './code-list.ts'
import { explainCode } from './explain.ts'
import { isInStatusColumn, statusColumnsOf } from './log-line.ts'
import { nearestCodes } from './nearest.ts'
import { codesIn, type Found } from './recognise.ts'
import type { Actor, Carrier, Category, CodeMatch } from './types.ts'

export type Hit = {
  /** From 1. */
  readonly line: number
  /** UTF-16 columns of the line from 0, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly written: string
  /** As the tables print it; for a member of a class the member, `SGIP:130`. */
  readonly code: string
  /** The entry that explains it, ordered for the carrier of the line's number. */
  readonly match: CodeMatch
  /** Told from the mobile number in the same line, or from several that agree. */
  readonly carrier?: Carrier
}

export type Count<Id extends string> = { readonly id: Id; readonly count: number }
export type CodeCount = { readonly code: string; readonly count: number; readonly match: CodeMatch }
export type UnknownCode = {
  readonly written: string
  readonly count: number
  /** The first line that has it, from 1. */
  readonly line: number
  readonly nearest: readonly string[]
}

/** All counts highest first. */
export type Annotation = {
  readonly lines: number
  readonly hits: readonly Hit[]
  readonly codes: readonly CodeCount[]
  readonly categories: readonly Count<Category>[]
  readonly actors: readonly Count<Actor>[]
  readonly unknown: readonly UnknownCode[]
}

export type Progress = { readonly lines: number; readonly total: number }

/** Whether the column of a line holds a status, by what the whole text looks like. */
type Layout = (line: string, start: number) => boolean

/** How many lines tell what a text is. */
const sampleLines = 200

/** Looking for the nearest known codes is for the unknown ones a person can read through. */
const mostNearest = 200

const isLoneValue = (line: string): boolean => /^["']?-?[^\s,;|=]{1,24}["']?$/.test(line.trim())

const loneValue = (line: string): string => line.trim().replace(/^["']|["']$/g, '')

/** A text of which most lines are one known code each is a column of codes; a CSV says it in its first line. */
function layoutOf(lines: readonly string[]): Layout {
  const sample = lines.slice(0, sampleLines).filter((line) => line.trim() !== '')
  const lone = sample.filter((line) => isLoneValue(line) && printedCode(loneValue(line)) !== undefined)
  if (sample.length > 0 && lone.length * 2 >= sample.length) return isLoneValue
  const columns = statusColumnsOf(sample[0] ?? '')
  return columns ? (line, start) => isInStatusColumn(line, start, columns) : () => false
}

const mobileNumber = /(?<!\d)(?:86)?1[3-9]\d{9}(?!\d)/g

/** The carrier of a line's mobile numbers, if they have one and the same. */
function carrierIn(line: string): Carrier | undefined {
  const found = new Set(
    Array.from(line.matchAll(mobileNumber), ([number]) => carrierOfNumber(number).carrier),
  )
  const [carrier] = found
  return found.size === 1 && carrier !== '广电' ? carrier : undefined
}

/** What has been found so far. */
type Tally = {
  readonly hits: Hit[]
  readonly counts: Map<string, number>
  readonly unknown: Map<string, { count: number; line: number; certain: boolean }>
  readonly matches: Map<string, CodeMatch | undefined>
}

function explained(tally: Tally, code: string, carrier: Carrier | undefined): CodeMatch | undefined {
  const key = `${code}\t${carrier ?? ''}`
  if (!tally.matches.has(key)) tally.matches.set(key, explainCode(code, { carrier })[0])
  return tally.matches.get(key)
}

function countUnknown({ unknown }: Tally, { written, certain }: Found, line: number): void {
  const known = unknown.get(written) ?? { count: 0, line, certain: false }
  unknown.set(written, { count: known.count + 1, line: known.line, certain: known.certain || certain })
}

function readLine(tally: Tally, text: string, line: number, layout: Layout): void {
  const found = codesIn(text, (start) => layout(text, start))
  const carrier = found.length > 0 ? carrierIn(text) : undefined
  for (const it of found) {
    const match = it.known ? explained(tally, it.code, carrier) : undefined
    if (!match) {
      countUnknown(tally, it, line)
      continue
    }
    const { start, end, written, code } = it
    tally.hits.push({ line, start, end, written, code, match, ...(carrier && { carrier }) })
    tally.counts.set(code, (tally.counts.get(code) ?? 0) + 1)
  }
}

function countsBy<Id extends string>(hits: readonly Hit[], idOf: (match: CodeMatch) => Id): Count<Id>[] {
  const counts = new Map<Id, number>()
  for (const { match } of hits) counts.set(idOf(match), (counts.get(idOf(match)) ?? 0) + 1)
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count)
}

/** Something that merely looks like a code is listed when a known one is near. */
function unknownOf({ unknown }: Tally): UnknownCode[] {
  return [...unknown]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([written, { count, line, certain }], index) => ({
      certain,
      code: { written, count, line, nearest: index < mostNearest ? nearestCodes(written) : [] },
    }))
    .flatMap(({ certain, code }) => (certain || code.nearest.length > 0 ? [code] : []))
}

function summed(tally: Tally, lines: number): Annotation {
  const codes = [...tally.counts]
    .flatMap(([code, count]) => {
      const match = explained(tally, code, undefined)
      return match ? [{ code, count, match }] : []
    })
    .toSorted((a, b) => b.count - a.count)
  return {
    lines,
    hits: tally.hits,
    codes,
    categories: countsBy(tally.hits, (match) => match.category),
    actors: countsBy(tally.hits, (match) => match.actor),
    unknown: unknownOf(tally),
  }
}

/**
 * As `annotate`, giving way after every `linesPerStep` lines: for a long text that shows progress and can be
 * cancelled by not asking for more.
 */
export function* annotateInSteps(text: string, linesPerStep = 2000): Generator<Progress, Annotation> {
  const lines = text.split(/\r\n|\r|\n/)
  const layout = layoutOf(lines)
  const tally: Tally = { hits: [], counts: new Map(), unknown: new Map(), matches: new Map() }
  for (let at = 0; at < lines.length; at += linesPerStep) {
    lines.slice(at, at + linesPerStep).forEach((line, index) => {
      readLine(tally, line, at + index + 1, layout)
    })
    yield { lines: Math.min(at + linesPerStep, lines.length), total: lines.length }
  }
  return summed(tally, lines.length)
}

/**
 * Finds every code of a text.
 *
 * Lines may be anything: a log, JSON, CSV, URL-encoded callbacks, a column of codes; codes may be in lower case,
 * full-width, percent-encoded, glued to punctuation.
 *
 * @returns the hits in order, the counts, and what looks like a code and is none of the tables
 */
export function annotate(text: string): Annotation {
  const steps = annotateInSteps(text, Number.POSITIVE_INFINITY)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}
