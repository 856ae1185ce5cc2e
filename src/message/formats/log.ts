/** What the readers of client logs share. */

import { contentLength } from '../body.ts'
import type { Draft, RequestDraft } from '../draft.ts'
import { headerValue } from '../draft.ts'
import { type Piece, spanOf } from '../piece.ts'
import type { Flaw } from '../problems.ts'
import { readResponseText } from './response.ts'

/** The answer, where the log shows one. */
export function answerOf(text: Piece): Pick<Draft, 'response' | 'flaws'> {
  return /^HTTP\//.test(text.text) ? readResponseText(text) : { flaws: [] }
}

export function merged(draft: Draft, ...others: readonly Pick<Draft, 'response' | 'flaws'>[]): Draft {
  const flaws = [draft, ...others].flatMap((one) => one.flaws)
  return Object.assign({}, draft, ...others, { flaws })
}

/** A log that leaves the body out says so here, where the request must have one. */
export function bodyMissing(request: RequestDraft | undefined): Flaw[] {
  if (request === undefined || request.body.text !== '') return []
  const length = headerValue(request.headers, 'content-length')
  const isSent = length ? contentLength(length.text) !== 0 : /^(?:POST|PUT|PATCH)$/.test(request.method.text)
  return isSent ? [{ code: 'body-not-in-paste', at: spanOf(length ?? request.method) }] : []
}
