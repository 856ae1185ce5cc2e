/** The user's own intermediate value held against ours: which stage it is, and where the two part. */

import { type Difference, firstDifference } from '../../signing/difference.ts'
import type { Part, Piece } from '../../signing/pieces.ts'
import { ALGORITHM } from '../../signing/sdk-hmac.ts'

/** The values of a case by the names under which a program prints them; a digest has three right values. */
export type OwnValues = Readonly<Record<string, readonly string[]>>

/** One printed value beside ours. */
export type Step = {
  readonly name: string
  readonly theirs: string
  readonly ours: string
  readonly isSame: boolean
}

/** What a program printed, step by step in the order it computes them; names we do not know are left out. */
export function compareSteps(printed: Readonly<Record<string, string | undefined>>, own: OwnValues): Step[] {
  return Object.entries(own).flatMap(([name, [ours = '', ...others]]) => {
    const theirs = printed[name]
    return theirs === undefined ? [] : [{ name, theirs, ours, isSame: [ours, ...others].includes(theirs) }]
  })
}

/** A stage to compare with: its text, and the pieces it is made of where it has parts. */
export type OwnStage = {
  readonly id: 'canonicalRequest' | 'stringToSign' | 'hashInput' | Part | 'signature' | 'sha256' | 'digest'
  readonly text: string
  readonly pieces?: readonly Piece[]
}

export type Comparison =
  | { readonly outcome: 'none' }
  | { readonly outcome: 'same'; readonly stage: OwnStage; readonly rewritten: Rewritten }
  | {
      readonly outcome: 'differs'
      readonly stage: OwnStage
      /** Their text as it was compared. */
      readonly theirs: string
      readonly difference: Difference
      /** The part of ours in which the difference lies. */
      readonly part?: Part
      readonly rewritten: Rewritten
    }

/** What stood in place of line feeds. */
export type Rewritten = 'none' | 'pipes' | 'escapes'

/** Their text → which of our stages it is meant to be, and the first difference. */
export function compareTheirs(text: string, stages: readonly OwnStage[]): Comparison {
  const { theirs, rewritten } = withLineFeeds(text)
  const same = stages.find((stage) => stage.text === theirs || stage.text === theirs.trim())
  if (same) return { outcome: 'same', stage: same, rewritten }
  const stage = stages.find(({ id }) => id === meantStage(theirs))
  return stage ? stageComparison(stage, theirs, rewritten) : { outcome: 'none' }
}

/** A text held against one of our stages. */
export function stageComparison(stage: OwnStage, theirs: string, rewritten: Rewritten = 'none'): Comparison {
  const difference = firstDifference(theirs, stage.text)
  if (!difference) return { outcome: 'same', stage, rewritten }
  const part = stage.pieces && partAt(stage.pieces, difference.at)
  return { outcome: 'differs', stage, theirs, difference, rewritten, ...(part && { part }) }
}

/** Logs and gateways print a canonical request on one line; a text box drops the CR of CR LF. */
function withLineFeeds(text: string): { theirs: string; rewritten: Rewritten } {
  const plain = text.replace(/\r\n?/g, '\n')
  if (plain.trim().includes('\n')) return { theirs: plain, rewritten: 'none' }
  if (plain.includes('\\n')) return { theirs: plain.trim().replaceAll('\\n', '\n'), rewritten: 'escapes' }
  if (plain.includes('|')) return { theirs: plain.trim().replaceAll('|', '\n'), rewritten: 'pipes' }
  return { theirs: plain.trim(), rewritten: 'none' }
}

function meantStage(theirs: string): OwnStage['id'] | undefined {
  if (theirs.startsWith(ALGORITHM) || /^[A-Z0-9]+-HMAC-SHA256\n/.test(theirs)) return 'stringToSign'
  return /^[A-Za-z]+\n/.test(theirs) ? 'canonicalRequest' : undefined
}

/** The part that holds the character at this offset; at the very end, the last one. */
function partAt(pieces: readonly Piece[], at: number): Part | undefined {
  let end = 0
  for (const piece of pieces) {
    end += piece.text.length
    if (at < end) return piece.part
  }
  return pieces.at(-1)?.part
}

/** The line of a text that holds an offset, its line feed with it, and where in the line that is. */
export function lineAt(text: string, at: number): { line: string; column: number } {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { line: text.slice(start, end < 0 ? text.length : end + 1), column: at - start }
}
