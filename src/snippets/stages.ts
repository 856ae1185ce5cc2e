/**
 * The text form in which a program prints the stages of its own signature, and the reader of it.
 *
 * A block begins with the line `signbench-stages 1 sdk-hmac` (or `wsse`); each further line is `name: value`, the value
 * being the Base64 of the stage's UTF-8 bytes, so that line feeds and invisible characters survive any console. The
 * secret is never among them, only its length in bytes and the first 8 hex digits of its SHA-256.
 */

import { decodeText } from '../message/bytes.ts'
import { placeOf } from '../message/locate.ts'
import type { Problem, Severity, Span } from '../message/types.ts'

export const STAGES_WORD = 'signbench-stages'
export const STAGES_VERSION = '1'

/** The stages of each scheme, in the order they are computed and printed. */
export const STAGE_NAMES = {
  'sdk-hmac': [
    'payloadHash',
    'canonicalRequest',
    'stringToSign',
    'signature',
    'secretLength',
    'secretFingerprint',
  ],
  wsse: ['nonceAndCreated', 'sha256', 'passwordDigest', 'secretLength', 'secretFingerprint'],
} as const satisfies Record<string, readonly string[]>

export type StageScheme = keyof typeof STAGE_NAMES
export type StageName = (typeof STAGE_NAMES)[StageScheme][number]

const severities = {
  'stages-version-unknown': 'error',
  'stages-scheme-unknown': 'error',
  'stage-not-base64': 'error',
  'stage-not-utf8': 'warning',
  'stage-unknown': 'warning',
  'stage-repeated': 'warning',
  'stage-missing': 'warning',
  'line-not-read': 'note',
  'second-block': 'warning',
} as const satisfies Record<string, Severity>

export type StagesProblemCode = keyof typeof severities
export type StagesProblem = Problem<StagesProblemCode>

export type StagesReading = {
  /** Absent where the first line names a version or a scheme that is not known; there are no stages then. */
  readonly scheme?: StageScheme
  readonly stages: Readonly<Partial<Record<StageName, string>>>
  readonly problems: readonly StagesProblem[]
}

/** How `decodeText` writes a byte that is no UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u
const HEADER = new RegExp(`${STAGES_WORD}(?:[ \\t]+(\\S+))?(?:[ \\t]+(\\S+))?`)

/**
 * Reads the first block of stages in a text; what a log writes before it, or before each line, does no harm.
 *
 * @returns the stages as text, with the problems of the block, or undefined where the text has no block
 */
export function readStages(text: string): StagesReading | undefined {
  const header = HEADER.exec(text)
  if (!header) return undefined
  const [line, version = '', scheme = ''] = header
  const span = { start: header.index, end: header.index + line.length }
  if (version !== STAGES_VERSION) {
    return unreadable(text, span, 'stages-version-unknown', STAGES_VERSION, version)
  }
  if (!isScheme(scheme)) {
    return unreadable(text, span, 'stages-scheme-unknown', Object.keys(STAGE_NAMES).join(' '), scheme)
  }
  return { scheme, ...readBlock(text, span, STAGE_NAMES[scheme]) }
}

function isScheme(scheme: string): scheme is StageScheme {
  return Object.hasOwn(STAGE_NAMES, scheme)
}

/** A problem before its line and column are known. */
type Note = Span & { readonly code: StagesProblemCode; readonly expected?: string; readonly found?: string }

function unreadable(
  text: string,
  header: Span,
  code: StagesProblemCode,
  expected: string,
  found: string,
): StagesReading {
  return { stages: {}, problems: toProblems(text, [{ ...header, code, expected, found }]) }
}

type Block = {
  readonly stages: Partial<Record<StageName, string>>
  /** Names not met so far: the block ends with the last of them, so that the log after it is left alone. */
  readonly awaited: Set<StageName>
  readonly names: readonly StageName[]
}

function readBlock(text: string, header: Span, names: readonly StageName[]): Omit<StagesReading, 'scheme'> {
  const block: Block = { stages: {}, awaited: new Set(names), names }
  const notes: Note[] = []
  let { end } = header
  for (const line of linesAfter(text, header.end)) {
    if (block.awaited.size === 0) break
    const note = readLine(text, line, block)
    if (note) notes.push({ ...line, ...note })
    end = line.end
  }
  for (const name of block.awaited) notes.push({ ...header, code: 'stage-missing', expected: name })
  const second = text.indexOf(STAGES_WORD, end)
  if (second >= 0) notes.push({ start: second, end: second + STAGES_WORD.length, code: 'second-block' })
  return { stages: block.stages, problems: toProblems(text, notes) }
}

/** The lines that follow the one `start` is in, without blank ones, up to the next block. */
function* linesAfter(text: string, start: number): Generator<Span> {
  const next = text.indexOf(STAGES_WORD, start)
  const last = next < 0 ? text.length : next
  for (let feed = text.indexOf('\n', start); feed >= 0 && feed < last; ) {
    const following = text.indexOf('\n', feed + 1)
    const end = following < 0 ? last : Math.min(following, last)
    if (text.slice(feed + 1, end).trim() !== '') yield { start: feed + 1, end }
    feed = following
  }
}

/** Puts the stage of one line into the block; says what is wrong with the line if something is. */
function readLine(text: string, { start, end }: Span, block: Block): Omit<Note, keyof Span> | undefined {
  const line = text.slice(start, end)
  // Base64 has no colon, so the last one ends the name, whatever a log wrote before.
  const colon = line.lastIndexOf(':')
  if (colon < 0) return { code: 'line-not-read' }
  const written = lastWord(line.slice(0, colon))
  const name = block.names.find((known) => known === written)
  if (name === undefined) return { code: 'stage-unknown', found: written }
  if (!block.awaited.delete(name)) return { code: 'stage-repeated', found: name }
  const bytes = base64Bytes(line.slice(colon + 1).trim())
  if (bytes === undefined) return { code: 'stage-not-base64', expected: name }
  const stage = decodeText(bytes)
  block.stages[name] = stage
  return LONE_SURROGATE.test(stage) ? { code: 'stage-not-utf8', expected: name } : undefined
}

function lastWord(text: string): string {
  return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\t')) + 1)
}

/** Padded standard Base64 on one line → bytes; undefined for anything else. */
function base64Bytes(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || /\s/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** One problem for each code (and expected stage), at its first place, with how often it occurs. */
function toProblems(text: string, notes: readonly Note[]): StagesProblem[] {
  const problems = new Map<string, StagesProblem>()
  for (const { start, end, ...said } of notes) {
    const key = `${said.code} ${said.expected}`
    const known = problems.get(key)
    const problem: StagesProblem = known
      ? { ...known, count: (known.count ?? 1) + 1 }
      : { ...said, severity: severities[said.code], place: placeOf(text, { start, end }) }
    problems.set(key, problem)
  }
  return [...problems.values()]
}
