/** What is said where nothing was found: what was tried, what no replay can find, and what would settle it. */

import type { Computation } from './computations.ts'
import type { Subject } from './subject.ts'
import type { AskFor, CannotBeFound, Diagnosis, RuledOut, Scheme, Stage, Verdict } from './types.ts'

const CANNOT_BE_FOUND: Readonly<Record<Scheme, readonly CannotBeFound[]>> = {
  wsse: ['other-secret', 'nonce-regenerated'],
  'sdk-hmac': ['other-secret', 'header-changed-in-transit', 'body-sent-differs', 'body-gzip'],
  callback: ['other-secret', 'header-changed-in-transit', 'receiver-saw-other-bytes'],
}

const ASK_FOR: Readonly<Record<Scheme, readonly AskFor[]>> = {
  wsse: ['secret-fingerprint', 'hash-input', 'second-request'],
  'sdk-hmac': ['secret-fingerprint', 'canonical-request', 'string-to-sign', 'original-headers'],
  callback: ['secret-fingerprint', 'computed', 'canonical-request', 'original-headers'],
}

type Left = Pick<Diagnosis, 'ruledOut' | 'cannotBeFound' | 'askFor'>

/** Empty lists where the value was explained, or needs no explanation. */
export function whatIsLeft(verdict: Verdict, subject: Subject, computation: Computation | undefined): Left {
  if (verdict === 'valid' || verdict === 'explained') return { ruledOut: [], cannotBeFound: [], askFor: [] }
  if (!subject.sent) return { ruledOut: [], cannotBeFound: [], askFor: asked(subject, computation) }
  return {
    ruledOut: computation ? ruledOutBy(computation) : [],
    cannotBeFound: CANNOT_BE_FOUND[subject.scheme],
    askFor: asked(subject, computation),
  }
}

function asked({ scheme, request, response, sent }: Subject, computation: Computation | undefined): AskFor[] {
  const asks: AskFor[] = []
  if (!computation) asks.push('secret')
  if (!sent) return asks
  if (scheme !== 'wsse' && request.target === '') asks.push('request-line')
  if (computation) asks.push(...ASK_FOR[scheme])
  if (scheme !== 'callback' && response === '') asks.push('response')
  return asks.filter((ask) => ask !== 'computed' || sent.kind !== 'computed')
}

/** How many mistakes of each stage were tried alone. */
function ruledOutBy({ tags }: Computation): RuledOut[] {
  const tried = new Map<Stage, number>()
  for (const tag of tags)
    if ('mistake' in tag) tried.set(tag.mistake.stage, (tried.get(tag.mistake.stage) ?? 0) + 1)
  return [...tried].map(([stage, count]) => ({ stage, tried: count }))
}
