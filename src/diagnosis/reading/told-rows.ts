/**
 * Rows that neither a replay nor one message alone can find: what two requests together would show, and what looks like
 * a fault but is none. They stand in the table for their words.
 */

import { type Mistake, SIGNED, WSSE_ONLY } from '../mistakes/row.ts'
import type { Scheme, Stage } from '../types.ts'

function accepted<const Id extends string>(id: Id, stage: Stage, schemes: readonly Scheme[]) {
  return { id, stage, schemes, likelihood: 5, evidence: 'S2', platformCodes: [], accepted: true } as const
}

export const TOLD_ROWS = [
  {
    id: 'nonce-static',
    schemes: WSSE_ONLY,
    stage: 'nonce',
    likelihood: 2,
    evidence: 'S2',
    platformCodes: [],
  },
  {
    id: 'nonce-regenerated',
    schemes: WSSE_ONLY,
    stage: 'nonce',
    likelihood: 2,
    evidence: 'W1',
    platformCodes: ['E000105'],
  },
  {
    id: 'created-reused-across-retries',
    schemes: WSSE_ONLY,
    stage: 'time',
    likelihood: 1,
    evidence: 'P',
    platformCodes: [],
  },
  accepted('accepted-digest-base64-raw', 'digest-encoding', WSSE_ONLY),
  accepted('accepted-digest-base64-hex', 'digest-encoding', WSSE_ONLY),
  accepted('accepted-digest-base64-upper-hex', 'digest-encoding', WSSE_ONLY),
  accepted('accepted-path-without-final-slash', 'canonical-uri', SIGNED),
  accepted('accepted-query-wire-order', 'canonical-query', SIGNED),
  accepted('accepted-extra-signed-headers', 'signed-headers', SIGNED),
  accepted('accepted-x-sdk-content-sha256', 'payload', ['sdk-hmac']),
] as const satisfies readonly Mistake[]
