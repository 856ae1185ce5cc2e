/** Pieces → the rows of a traced text: one for each part, each piece with words about where it came from. */

import { placeOf } from '../../message/locate.ts'
import type { Difference } from '../../signing/difference.ts'
import type { Piece } from '../../signing/pieces.ts'
import { characterName } from '../../widgets/invisible.tsx'
import type { TextPart, TextRow } from '../../widgets/traced-text.tsx'
import type { Case } from './case.ts'
import type { LateWords } from './late-words.ts'
import { headerOf, spansOf } from './origins.ts'
import type { StageId, Trace } from './trace.ts'

export type RowWords = Pick<LateWords, 'parts' | 'theirs' | 'origins' | 'line'> & {
  readonly bytes: (count: number) => string
}

type RowsOptions = {
  readonly stage: StageId
  readonly pieces: readonly Piece[]
  readonly found: Case
  readonly trace: Trace
  readonly words: RowWords
  /** Where theirs parts from this text. */
  readonly fault?: Difference | undefined
}

/** Pieces → the rows of a traced text, one for each part, with words about where every piece came from. */
export function rowsOf({ stage, pieces, found, trace, words, fault }: RowsOptions): TextRow[] {
  const rows = new Map<Piece['part'], TextPart[]>()
  pieces.forEach((piece, index) => {
    const parts = rows.get(piece.part) ?? []
    rows.set(piece.part, parts)
    parts.push({
      text: piece.text,
      tone: piece.part,
      about: aboutOrigin(piece, found, words),
      traced: isTraced(stage, index, piece, found, trace),
    })
  })
  const faulty = fault && rowAt(pieces, fault.at)
  return [...rows].map(([part, parts]) => ({
    name: words.parts[part],
    tone: part,
    parts,
    ...(fault &&
      faulty?.part === part && { point: fault.at - faulty.start, note: noteOn(fault, part, words) }),
  }))
}

/** The part that holds an offset of the text, and where that part begins; past the end, the last one. */
function rowAt(pieces: readonly Piece[], at: number): { part: Piece['part']; start: number } | undefined {
  let offset = 0
  let row: { part: Piece['part']; start: number } | undefined
  for (const piece of pieces) {
    if (row?.part !== piece.part) row = { part: piece.part, start: offset }
    offset += piece.text.length
    if (at < offset) return row
  }
  return row
}

/** The characters of a secret are not spelled out. */
function noteOn({ byte, ours, theirs }: Difference, part: Piece['part'], words: RowWords): string {
  const where = words.theirs.first(byte + 1, words.parts[part])
  const { end } = words.theirs
  return part === 'secret'
    ? where
    : `${where}${words.theirs.joint}${words.theirs.characters(characterName(ours, end), characterName(theirs, end))}`
}

function isTraced(stage: StageId, index: number, piece: Piece, found: Case, { pointed }: Trace): boolean {
  if (pointed?.by === 'piece') return pointed.stage === stage && pointed.index === index
  if (pointed === undefined || piece.origin.from === 'rule') return false
  return spansOf(piece, found).some(({ start, end }) => start <= pointed.offset && pointed.offset < end)
}

function aboutOrigin(piece: Piece, found: Case, words: RowWords): string {
  const { origins, line } = words
  const { origin } = piece
  if (origin.from === 'rule') return origins.rules[origin.rule]
  if (origin.from === 'method') return origins.method
  if (origin.from === 'body') return origins.body(words.bytes(found.request?.body.length ?? 0))
  if (origin.from === 'stage') return origins.canonicalRequest
  const span = spansOf(piece, found)[0]
  const place = span && placeOf(found.typed.text, span)
  const where = place ? line(place.line, place.column) : origins.notInPaste
  const header = headerOf(piece, found)
  if (header !== undefined) return origins.header(header, where)
  if (origin.from === 'target') return origins.target(where)
  return origin.from === 'input' && origin.name === 'secret' ? origins.secret : origins.given
}
