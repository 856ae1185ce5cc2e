/**
 * Which runs of a line are codes.
 *
 * A code that could as well be a word, a number or a field (`LIMIT`, `24`, `id:0076`) counts only where its
 * surroundings say that it is a status.
 */
import { classesOf, printedCode, rowsOf } from './code-list.ts'
import { type Atom, atomsOf, candidatesAt, isStatusValue, joins } from './log-line.ts'
import { foldCode } from './spelling.ts'

/** `known`: the tables or a class explain it; otherwise it only looks like a code. `certain`: a status for sure. */
export type Found = {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly code: string
  readonly known: boolean
  readonly certain: boolean
}

/** `isStatusAt`: whether the whole text says that what stands at this column is a status. */
type Line = {
  readonly text: string
  readonly atoms: readonly Atom[]
  readonly isStatusAt: (start: number) => boolean
}

/** The atoms `first` to `last` of a line, read as a code. */
type Candidate = { readonly text: string; readonly first: number; readonly last: number }

const everydayWords = new Set(
  'ACCEPTED BEYOND BLACK CONTENT DELETED Deliver DISTURB EXPIRED FAILURE KEYWORD LIMIT MI MK REFUSED REJECT REJECTED SWITCH TIMEOUT UNKNOWN'.split(
    ' ',
  ),
)

/** Heads that are names of fields as well, when in lower case: `id:0076`, `db:0108`. */
const isFieldLike = (written: string): boolean => /^(?:id|db|s|m|r|z|ap|me|un|ut|gg|e|err)[:.]/.test(written)

const isNumeric = (code: string): boolean => /^-?\d+(?::\d+)?$/.test(code)

/** The first run of every code and class, folded: what a code has to begin with. */
const heads = new Set([...rowsOf.keys()].map((code) => /[a-z0-9_]+/.exec(foldCode(code))?.[0] ?? ''))

/** A member of the classes MC、MI and CU that has no colon. */
const isPrefixMember = (folded: string): boolean => /^(?:mc|mi|cu)\d{2,6}$/.test(folded)

/** What looks like a code whether known or not: `XY:0123`, `APIGW.0301`, `E200099`. */
const codeShaped = /^(?:[A-Z][A-Z0-9]{0,9}[:*]-?\d[0-9A-Z]{0,4}|[A-Z]{2,8}\.\d{4}|E\d{6})$/

/** What a field of a status may hold that is no code of anybody's. */
const plainValue = /^(?:0+|ok|null|none|true|false|undefined|success|failed|error|[a-z]+)$/

const startOf = ({ atoms }: Line, { first }: Candidate): number => atoms[first]?.start ?? 0
const endOf = ({ atoms }: Line, { last }: Candidate): number => atoms[last]?.end ?? 0

function saysStatus(line: Line, candidate: Candidate): boolean {
  const start = startOf(line, candidate)
  const versionBefore = /HTTP\/\d(?:\.\d)? $/.test(line.text.slice(Math.max(0, start - 9), start))
  return versionBefore || isStatusValue(line.atoms, candidate.first) || line.isStatusAt(start)
}

/** Between words of a sentence a word is a word, and `LIMIT 10` is SQL. */
function isInProse({ atoms }: Line, { first, last }: Candidate): boolean {
  const before = atoms[first]?.gap === ' ' ? (atoms[first - 1]?.text ?? '') : ''
  const after = atoms[last + 1]?.gap === ' ' ? (atoms[last + 1]?.text ?? '') : ''
  const afterNumberColumn = /^\d{5,}$/.test(before)
  return (
    /[A-Za-z]$/.test(before) || /^[A-Za-z]/.test(after) || (/^\d{1,4}$/.test(after) && !afterNumberColumn)
  )
}

/** `MK:0O36` is not the code MK, nor `24.5` the code 24. */
function isCutOff({ atoms }: Line, { last }: Candidate, code: string): boolean {
  const next = atoms[last + 1]
  return next !== undefined && joins(next.gap) && (isNumeric(code) || everydayWords.has(code))
}

/** `a1b2-f123-…` is part of an identifier, `CONTENT-TYPE` of a name. */
const touchesHyphen = (line: Line, candidate: Candidate): boolean =>
  line.text[startOf(line, candidate) - 1] === '-' || line.text[endOf(line, candidate)] === '-'

/** Whether a code of the tables, written so at this place, is one without a field that says so. */
function standsAlone(line: Line, candidate: Candidate, code: string): boolean {
  if (isNumeric(code)) return false
  const asPrinted = candidate.text === code
  if (everydayWords.has(code))
    return asPrinted && !isInProse(line, candidate) && !touchesHyphen(line, candidate)
  if (!asPrinted && isFieldLike(candidate.text)) return false
  return /[:.*-]/.test(code) || !touchesHyphen(line, candidate)
}

/** Whether a member of a class is one without a field that says so: in capitals, with a number. */
const memberStandsAlone = (text: string): boolean => /^[A-Z]+:?\d{1,6}$/.test(text)

/** A minus before a number is its sign: where a number counts at all, it is the value of a field. */
function withSign(line: Line, candidate: Candidate): string {
  const signed = line.text[startOf(line, candidate) - 1] === '-' && /^\d+$/.test(candidate.text)
  return signed ? `-${candidate.text}` : candidate.text
}

function found(line: Line, candidate: Candidate, code: string, known: boolean, certain: boolean): Found {
  const end = endOf(line, candidate)
  const start = startOf(line, candidate) - (code.startsWith('-') ? 1 : 0)
  return { start, end, written: line.text.slice(start, end), code, known, certain }
}

/** The code of the tables that a candidate is, if it is one here. */
function asPrintedCode(line: Line, candidate: Candidate): Found | undefined {
  const code = printedCode(withSign(line, candidate))
  if (code === undefined || /[^\x20-\x7e]/.test(code) || isCutOff(line, candidate, code)) return undefined
  const certain = saysStatus(line, candidate)
  return certain || standsAlone(line, candidate, code)
    ? found(line, candidate, code, true, certain)
    : undefined
}

/** The member of a class that a candidate is, if it is one here. */
function asMember(line: Line, candidate: Candidate): Found | undefined {
  if (!/^\D.*\d/.test(candidate.text) || classesOf(candidate.text).length === 0) return undefined
  const code = foldCode(candidate.text).toUpperCase()
  const certain = saysStatus(line, candidate)
  return certain || memberStandsAlone(candidate.text)
    ? found(line, candidate, code, true, certain)
    : undefined
}

/** Something that looks like a code and is none of the tables. */
function asUnknown(line: Line, candidate: Candidate): Found | undefined {
  const certain = isStatusValue(line.atoms, candidate.first)
  const likely = certain
    ? !plainValue.test(candidate.text) && candidate.text.length <= 20
    : codeShaped.test(candidate.text)
  return likely ? found(line, candidate, candidate.text, false, certain) : undefined
}

/** What begins with the atom at `first`, and how many atoms it takes. */
function codeAt(line: Line, first: number): { readonly found: Found; readonly atoms: number } | undefined {
  const text = line.atoms[first]?.text ?? ''
  const head = foldCode(text)
  const mayBeKnown = heads.has(head) || isPrefixMember(head)
  if (!mayBeKnown && !/^[A-Z]/.test(text) && !isStatusValue(line.atoms, first)) return undefined
  const candidates = candidatesAt(line.atoms, first)
  const readings = mayBeKnown ? [asPrintedCode, asMember, asUnknown] : [asUnknown]
  for (const read of readings) {
    for (const candidate of candidates) {
      const it = read(line, { text: candidate.text, first, last: first + candidate.atoms - 1 })
      if (it) return { found: it, atoms: candidate.atoms }
    }
  }
  return undefined
}

/**
 * The codes of a line, from left to right, none overlapping.
 *
 * @param isStatusAt what the rest of the text says about a column of this line
 */
export function codesIn(text: string, isStatusAt: (start: number) => boolean): readonly Found[] {
  const line = { text, atoms: atomsOf(text), isStatusAt }
  const codes: Found[] = []
  for (let first = 0; first < line.atoms.length; ) {
    const it = codeAt(line, first)
    if (it) codes.push(it.found)
    first += it?.atoms ?? 1
  }
  return codes
}
