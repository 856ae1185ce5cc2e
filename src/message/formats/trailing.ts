/** What follows a command in a paste: its output, another command, or something that is not read. */

import type { Draft } from '../draft.ts'
import { type Piece, slice, spanOf } from '../piece.ts'
import { detectCurlVerbose, readCurlVerbose } from './log-curl.ts'
import { detectBareBody, detectResponse, readBareBody, readResponse } from './response.ts'

type After = Pick<Draft, 'response' | 'rest' | 'flaws'>

/**
 * An answer becomes the response of the reading; of everything else, such as another `command`, the rest
 * tells where.
 */
export function afterCommand(tail: Piece, command: RegExp): After {
  const blank = tail.text.search(/\S/)
  if (blank < 0) return { flaws: [] }
  const text = slice(tail, blank)
  const answer = answers.find(({ detect }) => detect(text.text))
  const response = answer?.read(text).response
  if (response) return { response, flaws: [] }
  const rest = spanOf(text)
  const found = text.text.slice(0, 80).split(/\r?\n/, 1)[0] ?? ''
  return {
    rest,
    flaws: [{ code: command.test(text.text) ? 'second-request' : 'text-ignored', at: rest, found }],
  }
}

const answers: readonly { detect: (text: string) => boolean; read: (paste: Piece) => Draft }[] = [
  { detect: detectResponse, read: readResponse },
  { detect: detectBareBody, read: readBareBody },
  { detect: detectCurlVerbose, read: readCurlVerbose },
]
