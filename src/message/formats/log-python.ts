/** Python's http.client with debuglevel 1, which requests and urllib3 print through. */

import type { Draft } from '../draft.ts'
import { linesOf } from '../lines.ts'
import { join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { dialects, readLiteral } from '../strings.ts'
import { withoutPrefix } from '../wrapping.ts'
import { answerOf, merged } from './log.ts'
import { readRaw } from './raw.ts'

const pythonSend = /^([^\n]{0,120}?)send: b(?=['"])/m

export function detectPython(text: string): boolean {
  return pythonSend.test(text)
}

/** `send:` lines hold bytes literals of the request, `reply:` and `header:` the answer's head. */
export function readPython(paste: Piece): Draft {
  const { piece, flaws } = withoutPrefix(paste, pythonSend.exec(paste.text)?.[1] ?? '')
  const told: Flaw[] = [...flaws]
  const sent: Piece[] = []
  const received: Piece[] = []
  for (const line of linesOf(piece.text)) {
    const opening = /^(?:send: b|reply: )(?=['"])/.exec(piece.text.slice(line.start, line.start + 12))?.[0]
    const isSend = piece.text.startsWith('send: b', line.start)
    if (isSend && received.length > 0) {
      told.push({ code: 'second-request', at: spanOf(piece, line.start, line.end) })
      break
    }
    if (opening) (isSend ? sent : received).push(literalAt(piece, line.start + opening.length, told))
    else if (piece.text.startsWith('header: ', line.start))
      received.push(slice(piece, line.start + 8, line.next))
  }
  return merged(readRaw(join(sent)), answerOf(join(received)), { flaws: told })
}

function literalAt(source: Piece, open: number, flaws: Flaw[]): Piece {
  const quote = source.text[open] === '"' ? '"' : "'"
  const literal = readLiteral(source, open + 1, quote, dialects.python)
  const at = spanOf(source, open, open + 1)
  if (!literal.closed) flaws.push({ code: 'paste-truncated-quote', at, found: quote })
  return literal.piece
}
