/** A list of platform codes, one or many. */

import type { Draft } from '../draft.ts'
import type { Piece } from '../piece.ts'

const separated = /[^\s,;，；、|]+/g

/** The shapes that codes of the reference have; whether one exists is not asked here. */
const shapes: readonly RegExp[] = [
  /^-?\d{1,6}(?::\d{1,6})?$/,
  /^[A-Za-z]{1,8}\d{1,8}[A-Za-z]{0,3}$/,
  /^[A-Z][A-Za-z]{0,9}[.*-]\d{1,6}$/,
  /^[A-Za-z]{1,10}\d{0,3}[A-Za-z]{0,6}:{1,2}-?\d[\dA-Za-z×]{0,7}(?:[:-][\dA-Za-z×:]{1,12})?$/,
  /^[A-Z]{1,3}:{1,2}[A-Za-z]{3,8}(?::\d{1,6})?$/,
  /^[A-Z]{4,10}$/,
  /^[A-Z]{1,3}[-_][A-Z]{4,8}$/,
  /^(?=(?:[a-z]*[A-Z]){2})[A-Za-z]{5,8}$/,
]

export function detectCodes(text: string): boolean {
  let count = 0
  for (const [word] of text.matchAll(separated)) {
    if (word.length > 40 || !shapes.some((shape) => shape.test(word))) return false
    count++
  }
  return count > 0
}

export function readCodes(paste: Piece): Draft {
  return { codes: [...paste.text.matchAll(separated)].map(([word]) => word), flaws: [] }
}
