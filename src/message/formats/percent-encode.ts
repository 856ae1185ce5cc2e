/**
 * Percent-encoding of text that a client encodes on its way out, every escape tied to the character it
 * came from.
 */

import { encodeText } from '../bytes.ts'
import { type Piece, pieceBuilder } from '../piece.ts'

/** How a client writes what it encodes: the hex digits, and a space by its own sign where it has one. */
export type Spelling = { readonly digits: 'upper' | 'lower'; readonly space?: string }

/** Encodes, as UTF-8, every character that the sticky pattern does not match. */
export function percentEncode(piece: Piece, kept: RegExp, spelling: Spelling): Piece {
  const builder = pieceBuilder(piece, 0)
  const known = new Map<string, string>()
  for (let at = 0; at < piece.text.length; ) {
    kept.lastIndex = at
    const plain = kept.exec(piece.text)?.[0].length ?? 0
    builder.copy(at, at + plain)
    at += plain
    const point = piece.text.codePointAt(at)
    if (point === undefined) break
    const end = at + (point > 0xffff ? 2 : 1)
    const character = piece.text.slice(at, end)
    const written = known.get(character) ?? escaped(character, spelling)
    known.set(character, written)
    builder.put(written, at, end)
    at = end
  }
  return builder.piece()
}

function escaped(character: string, { digits, space }: Spelling): string {
  if (character === ' ' && space !== undefined) return space
  const hex = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`
  const text = Array.from(encodeText(character), hex).join('')
  return digits === 'upper' ? text.toUpperCase() : text
}
