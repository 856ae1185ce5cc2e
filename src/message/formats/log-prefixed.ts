/** A raw message with what a logger puts before every line. */

import type { Draft } from '../draft.ts'
import { firstLine } from '../lines.ts'
import type { Piece } from '../piece.ts'
import { withoutPrefix } from '../wrapping.ts'
import { merged } from './log.ts'
import { detectCurlVerbose } from './log-curl.ts'
import { readRaw } from './raw.ts'

const prefixedRaw =
  /^([^\n]{1,200}?[\s\]:>])(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+ HTTP\/\d(?:\.\d)?\r?(?:\n|$)/

export function detectPrefixed(text: string): boolean {
  return prefixedRaw.test(text) && !detectCurlVerbose(firstLine(text))
}

export function readPrefixed(paste: Piece): Draft {
  const { piece, flaws } = withoutPrefix(paste, prefixedRaw.exec(paste.text)?.[1] ?? '')
  return merged(readRaw(piece), { flaws })
}
