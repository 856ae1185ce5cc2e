/** What a diagnosis takes and gives. Everything is data: the sentences are made from it in `language/`. */

import type { Difference } from '../signing/difference.ts'
import type { DigestOf } from '../signing/wsse.ts'
import type { Departure, DialectId } from './dialects.ts'
import type { MistakeId } from './mistakes.ts'

/** A callback is signed as SDK-HMAC is, but by the platform, and verified by the user. */
export type Scheme = 'wsse' | 'sdk-hmac' | 'callback'

/** Where in the computation, or in the message, a mistake is at home. */
export type Stage =
  | 'secret'
  | 'nonce'
  | 'created'
  | 'concatenation'
  | 'hash'
  | 'digest-encoding'
  | 'method'
  | 'canonical-uri'
  | 'canonical-query'
  | 'canonical-headers'
  | 'signed-headers'
  | 'payload'
  | 'canonical-request'
  | 'string-to-sign'
  | 'signing-key'
  | 'signature-encoding'
  | 'time'
  | 'header-syntax'
  | 'credential-kind'
  | 'transport'

export type Verdict = 'valid' | 'explained' | 'inspect' | 'unexplained'

export type Options = {
  /** The most mistakes at once that are tried; 2 without it. Three at once are tried among the likely ones. */
  readonly depth?: 1 | 2 | 3
  /** The text of the answer: JSON of the SMS API or of the gateway, with or without a status line and headers. */
  readonly response?: string
  /** For a paste without a request line. `url` is absolute or a target. */
  readonly target?: { readonly method: string; readonly url: string }
  /** Header values that are known to have been sent, by name in any letter case. */
  readonly original?: Readonly<Record<string, string>>
  /** What the receiver of a callback computed: explained instead of the signature in the request. */
  readonly computed?: string
}

/** The value to be explained: one of the request's own, or what a receiver computed. */
export type Sent = { readonly kind: 'PasswordDigest' | 'Signature' | 'computed'; readonly value: string }

/** The right value; WSSE has three official readings of its formula, and `signature` is then the first of them. */
export type Expected = {
  readonly value: string
  readonly digests?: Readonly<Record<DigestOf, string>>
}

/** The texts of a computation that can be laid beside each other, in order. */
export type StageName =
  | 'nonce'
  | 'created'
  | 'hashInput'
  | 'digest'
  | 'passwordDigest'
  | 'canonicalUri'
  | 'canonicalQuery'
  | 'canonicalHeaders'
  | 'signedHeaders'
  | 'payloadHash'
  | 'canonicalRequest'
  | 'canonicalRequestHash'
  | 'stringToSign'
  | 'signature'
export type StageText = { readonly stage: StageName; readonly text: string }

/** One mistake of an explanation. */
export type Replayed = {
  readonly id: MistakeId
  /** The id with its parameter, `created-off-by-plus3s`; the same as `id` where it has none. */
  readonly instance: string
  readonly stage: Stage
  /** The parameter: `+3s`, `+08:00`, `506`. */
  readonly parameter?: string
  /** Where the parameter is a shift in time. */
  readonly seconds?: number
}

/** What computes the same value as well, for this message. */
export type Alternative = { readonly mistakes: readonly string[]; readonly dialects?: readonly DialectId[] }

export type Explanation = {
  /** Instance ids, sorted; empty where the departures of a dialect explain everything. */
  readonly mistakes: readonly string[]
  /** Official signers that compute this value for this request, where the reference computes another. */
  readonly dialects?: readonly DialectId[]
  /** The departures of the first of these signers without which it would compute another value. */
  readonly departures?: readonly Departure[]
  readonly parameters: readonly Replayed[]
  /** Of the first mistake in the order of the computation. */
  readonly stage: Stage
  /** The replayed value: always the one that was sent, byte for byte. */
  readonly value: string
  /** Every stage as the mistaken client computed it. */
  readonly stages: readonly StageText[]
  /** The first stage whose text differs from ours. */
  readonly differsAt: StageName
  readonly equivalent: readonly Alternative[]
  /** Official signers disagree here: a matter of compatibility, not a proven fault. */
  readonly contested?: true
}

export type Severity = 'error' | 'warning'

/** A fault that reading the message shows. `code` is an id of the table of mistakes. */
export type Finding = {
  readonly code: MistakeId
  readonly severity: Severity
  readonly stage: Stage
  readonly platformCodes: readonly string[]
  /** The header it is about, as an index into the request's headers. */
  readonly header?: number
  readonly name?: string
  readonly expected?: string
  readonly found?: string
  /** The message's time minus now: positive lies ahead. */
  readonly seconds?: number
}

/** What no replay can find; named only where nothing was found. */
export type CannotBeFound =
  | 'other-secret'
  | 'nonce-regenerated'
  | 'header-changed-in-transit'
  | 'body-sent-differs'
  | 'body-gzip'
  | 'receiver-saw-other-bytes'

/** What would settle it. */
export type AskFor =
  | 'secret'
  | 'secret-fingerprint'
  | 'request-line'
  | 'body'
  | 'hash-input'
  | 'canonical-request'
  | 'string-to-sign'
  | 'response'
  | 'original-headers'
  | 'second-request'
  | 'computed'

/** How the gateway's canonical request was written into its answer. */
export type Mangling = 'bars' | 'escaped' | 'lost' | 'none'

/** The canonical request that an answer carries, beside ours. */
export type Gateway = {
  readonly canonicalRequest: string
  readonly mangling: Mangling
  /** Absent where theirs is ours. `theirs` is the gateway's. Of a text without line feeds it counts without ours. */
  readonly difference?: Difference
  /** Whether the sent signature is the signature of the gateway's text under the given secret. */
  readonly signed: boolean
}

export type RuledOut = { readonly stage: Stage; readonly tried: number }

export type Diagnosis = {
  readonly verdict: Verdict
  /** Of the fewest mistakes that explain; at most one, since whatever gives the same value is its equivalent. */
  readonly explanations: readonly Explanation[]
  readonly findings: readonly Finding[]
  /** How many values were computed and compared. */
  readonly replayed: number
  readonly scheme?: Scheme
  readonly sent?: Sent
  readonly expected?: Expected
  /** Every stage as the reference computes it. */
  readonly stages: readonly StageText[]
  /** Index of the credential that was used. */
  readonly credential?: number
  /** Mistakes tried alone, by stage, without success; empty where something was found. */
  readonly ruledOut: readonly RuledOut[]
  readonly cannotBeFound: readonly CannotBeFound[]
  readonly askFor: readonly AskFor[]
  readonly gateway?: Gateway
}

export type Progress = { readonly depth: 0 | 1 | 2 | 3; readonly replayed: number; readonly of: number }
