/** The diagnosis: which mistake, replayed, gives exactly the value that was sent, and what reading shows besides. */

import type { HttpRequest, Reading } from '../message/types.ts'
import type { Credential } from '../platform/types.ts'
import { attributeOf } from '../signing/authorization.ts'
import { trimValue } from '../signing/sdk-hmac.ts'
import type { Computation } from './computations.ts'
import { explain } from './explain.ts'
import { readFindings } from './findings.ts'
import { gatewayOf } from './gateway.ts'
import { sentValue } from './replay/sdk-hmac.ts'
import { type Subject, subjectOf } from './subject.ts'
import type { Diagnosis, Expected, Explanation, Gateway, Options, Progress, Verdict } from './types.ts'
import { whatIsLeft } from './unexplained.ts'

export type { Diagnosis, Options } from './types.ts'

/**
 * Diagnoses a request, or a callback where a credential of kind `push` is given. Never throws.
 *
 * `now` is the clock that the times of the message are held against. With the default depth every mistake is tried alone
 * and every two of them together.
 */
export function diagnose(
  input: Reading | HttpRequest,
  credentials: readonly Credential[],
  now: Date,
  options: Options = {},
): Diagnosis {
  const steps = diagnosing(input, credentials, now, options)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const NOTHING: Diagnosis = {
  verdict: 'unexplained',
  explanations: [],
  findings: [],
  replayed: 0,
  stages: [],
  ruledOut: [],
  cannotBeFound: [],
  askFor: ['request-line'],
}

/** The same in steps, for a worker: every step tells how far the search is; dropping the generator ends it. */
export function* diagnosing(
  input: Reading | HttpRequest,
  credentials: readonly Credential[],
  now: Date,
  options: Options = {},
): Generator<Progress, Diagnosis> {
  const subject = subjectOf(input, credentials, options)
  if (!subject) return NOTHING
  const tried = yield* tryAll(subject, credentials, options.depth ?? 2)
  if (tried.matches && subject.sent?.kind === 'computed') {
    const { computed: _, ...others } = options
    return yield* diagnosing(input, credentials, now, others)
  }
  return conclude(subject, tried, credentials, now)
}

/** What came out of the search with the credential that fits best. */
type Tried = {
  readonly credential?: number
  /** The value is the right one. */
  readonly matches: boolean
  readonly explanation?: Explanation
  readonly replayed: number
}

/** One credential after the other, those first whose key the message names; a deep search for the first only. */
function* tryAll(
  subject: Subject,
  credentials: readonly Credential[],
  depth: 1 | 2 | 3,
): Generator<Progress, Tried> {
  const order = usable(subject, credentials)
  const [first] = order
  if (first === undefined) return { matches: false, replayed: 0 }
  let replayed = 0
  for (const deep of depth === 1 ? [1 as const] : [1 as const, depth]) {
    for (const credential of deep === 1 ? order : [first]) {
      const secret = credentials[credential]?.secret ?? ''
      const tried = yield* tryOne(subject, subject.computation(secret), deep)
      replayed += tried.replayed
      if (tried.matches || tried.explanation) return { ...tried, credential, replayed }
    }
  }
  return { credential: first, matches: false, replayed }
}

function* tryOne(
  { sent }: Subject,
  computation: Computation,
  depth: 1 | 2 | 3,
): Generator<Progress, Omit<Tried, 'credential'>> {
  if (!sent) return { matches: false, replayed: 0 }
  const { hits, replayed } = yield* computation.search(sent.value, depth)
  if (hits.some((tags) => tags.length === 0)) return { matches: true, replayed }
  const explanation = explain(hits, computation, sent.value)
  return { matches: false, replayed, ...(explanation && { explanation }) }
}

/** Indices of the credentials that can have made the value, the likeliest first. */
function usable({ scheme, key }: Subject, credentials: readonly Credential[]): number[] {
  const fits = ({ kind, secret }: Credential) =>
    secret !== '' && (kind === 'push') === (scheme === 'callback')
  const rank = (credential: Credential | undefined) =>
    credential?.key === key ? 0 : credential?.key === '' ? 1 : 2
  return credentials
    .flatMap((credential, index) => (fits(credential) ? [index] : []))
    .sort((a, b) => rank(credentials[a]) - rank(credentials[b]))
}

/** A credential that cannot be meant, with whose secret the value would be right all the same. */
function otherKind(subject: Subject, credentials: readonly Credential[]): Credential | undefined {
  const { sent, computation } = subject
  const meant = usable(subject, credentials)
  return credentials.find(
    ({ secret }, index) =>
      secret !== '' &&
      !meant.includes(index) &&
      computation(secret)
        .replay([])
        .texts.includes(sent?.value ?? ''),
  )
}

function conclude(subject: Subject, tried: Tried, credentials: readonly Credential[], now: Date): Diagnosis {
  const { explanation, matches, replayed } = tried
  const credential = credentials[tried.credential ?? -1]
  const mistaken = matches ? undefined : otherKind(subject, credentials)
  const given = { ...(credential && { credential }), ...(mistaken && { mistaken }) }
  const findings = readFindings({ ...subject, credentials, now, matches, ...given })
  const verdict = verdictOf(
    tried,
    findings.some(({ severity }) => severity === 'error'),
  )
  const ours = credential && subject.reference(credential.secret).replay([])
  const gateway = ours && credential && gatewayFor(subject, ours.stages, credential.secret)
  return {
    verdict,
    explanations: explanation ? [explanation] : [],
    findings,
    replayed,
    scheme: subject.scheme,
    ...(subject.sent && { sent: subject.sent }),
    ...(ours && { expected: expectedOf(subject, ours.texts) }),
    stages: ours?.stages ?? [],
    ...(tried.credential !== undefined && { credential: tried.credential }),
    ...whatIsLeft(verdict, subject, credential && subject.computation(credential.secret)),
    ...(gateway && { gateway }),
  }
}

function verdictOf({ matches, explanation }: Tried, faulty: boolean): Verdict {
  if (explanation) return 'explained'
  if (faulty) return 'inspect'
  return matches ? 'valid' : 'unexplained'
}

function expectedOf({ scheme }: Subject, texts: readonly string[]): Expected {
  const [value = '', hex = '', upperHex = ''] = texts
  return scheme === 'wsse' ? { value, digests: { bytes: value, hex, 'upper-hex': upperHex } } : { value }
}

function gatewayFor(
  { request, response, authorization, scheme }: Subject,
  stages: Diagnosis['stages'],
  secret: string,
): Gateway | undefined {
  const ours = stages.find(({ stage }) => stage === 'canonicalRequest')?.text
  if (ours === undefined || scheme === 'callback') return undefined
  const signature = authorization ? (attributeOf(authorization, 'Signature')?.value ?? '') : ''
  return gatewayOf(response, ours, {
    date: trimValue(sentValue(request, 'x-sdk-date') ?? ''),
    secret,
    signature,
  })
}
