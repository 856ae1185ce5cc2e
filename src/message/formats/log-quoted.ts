/** A dump as one quoted string: Go's `%q` of httputil.DumpRequest, or a JSON string. */

import type { Draft } from '../draft.ts'
import { type Piece, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { dialects, readLiteral } from '../strings.ts'
import { merged } from './log.ts'
import { readRaw } from './raw.ts'

const quotedDump = /"(?=[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,40} [^"\n]{1,8000}? HTTP\/\d(?:\.\d)?\\r\\n)/

export function detectQuoted(text: string): boolean {
  return quotedDump.test(text)
}

export function readQuoted(paste: Piece): Draft {
  const start = quotedDump.exec(paste.text)?.index ?? 0
  const literal = readLiteral(paste, start + 1, '"', dialects.go)
  const flaws: Flaw[] = literal.closed
    ? []
    : [{ code: 'paste-truncated-quote', at: spanOf(paste, start, start + 1), found: '"' }]
  const before = paste.text.slice(0, start).trim()
  if (before) flaws.push({ code: 'text-ignored', at: spanOf(paste, 0, start), found: before.slice(0, 80) })
  return merged(readRaw(literal.piece), { flaws })
}
