import type { Draft } from '../draft.ts'
import { type Line, linesOf } from '../lines.ts'
import { join, type Piece, slice, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { withoutPrefix } from '../wrapping.ts'
import { answerOf, bodyMissing, merged } from './log.ts'
import { readRaw } from './raw.ts'

const curlVerbose = /^([^\n]{0,120}?)> [A-Za-z]+ [^\n]* HTTP\/\d(?:\.\d)?\r?$/m
const curlNoise = /^(?:\* |[{}] \[\d+ bytes data\]|\s+% Total|\s+Dload|\s*\d+\s+\d+[\s\d:k.-]*$)/

export function detectCurlVerbose(text: string): boolean {
  return curlVerbose.test(text)
}

/**
 * Lines with `>` are the request, lines with `<` the answer, `*` is talk; what comes after the answer's
 * head is its body.
 */
export function readCurlVerbose(paste: Piece): Draft {
  const { piece, flaws } = withoutPrefix(paste, curlVerbose.exec(paste.text)?.[1] ?? '')
  const sent: Piece[] = []
  const received: Piece[] = []
  const told: Flaw[] = [...flaws]
  let isSent = false
  for (const line of linesOf(piece.text)) {
    const sign = piece.text[line.start]
    const content = contentOf(piece, line, sign === '>' || sign === '<')
    if (sign === '>') {
      if (isSent) {
        told.push({ code: 'second-request', at: spanOf(content), found: content.text.trim().slice(0, 80) })
        break
      }
      sent.push(content)
    } else if (sign === '<') received.push(content)
    else if (received.length > 0 && !curlNoise.test(content.text.slice(0, 200))) received.push(content)
    isSent ||= received.length > 0
  }
  const draft = readRaw(join(sent))
  return merged(draft, answerOf(join(received)), { flaws: [...told, ...bodyMissing(draft.request)] })
}

/** The line with its end, without its sign and the blank behind that. */
function contentOf(source: Piece, line: Line, isMarked: boolean): Piece {
  if (!isMarked) return slice(source, line.start, line.next)
  const at = source.text[line.start + 1] === ' ' ? line.start + 2 : line.start + 1
  return slice(source, Math.min(at, line.end), line.next)
}
