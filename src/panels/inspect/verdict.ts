/** What the banner says: one sentence first, then the values that prove it. */

import type { Diagnosis, Explanation } from '../../diagnosis/types.ts'
import type { Case } from './case.ts'
import type { LateWords } from './late-words.ts'
import { titleOf } from './sentences.ts'
import type { Diagnosed } from './use-diagnosis.ts'

export type Tone = 'good' | 'bad' | 'warn' | 'plain'

/** A value of the proof; `same` marks the one that equals the value sent. */
export type ProofValue = { readonly label: string; readonly value: string; readonly same?: true }

export type Verdict = {
  readonly tone: Tone
  readonly title: string
  readonly about: readonly string[]
  /** The code that the platform would answer. */
  readonly code?: string
  readonly proof: readonly ProofValue[]
}

export type VerdictInput = {
  readonly found: Case
  readonly diagnosed: Diagnosed | undefined
  readonly words: LateWords
}

/** The verdict on a case; undefined while there is nothing to say. */
export function verdictOf(input: VerdictInput): Verdict | undefined {
  const { found, diagnosed, words } = input
  const says = words.verdict
  const { reading, request, typed } = found
  if (typed.text.trim() === '') return undefined
  if (!request) return withoutRequest(input)
  if (!isSigned(found)) return plain('plain', says.unsigned, says.unsignedAbout)
  if (!diagnosed) return undefined
  if (reading.form === 'headers' && request.method === '')
    return plain('warn', says.incomplete, words.verdict.incompleteAbout)
  return judged(input, diagnosed)
}

function withoutRequest({ found: { reading }, words }: VerdictInput): Verdict {
  const says = words.verdict
  if (reading.codes) return plain('plain', says.codesOnly(reading.codes.length), says.codesAbout)
  if (reading.response) return plain('plain', says.responseOnly, says.responseAbout)
  return plain('warn', says.unknown, says.unknownAbout)
}

/** Any sign of authentication counts: a spoiled Authorization is a fault, its absence is not. */
export function isSigned({ request }: Case): boolean {
  const names = ['authorization', 'x-wsse', 'x_wsse', 'x-auth-token']
  return request?.headers.some(([name]) => names.includes(name.toLowerCase())) ?? false
}

function plain(tone: Tone, title: string, ...about: string[]): Verdict {
  return { tone, title, about, proof: [] }
}

function judged(input: VerdictInput, { diagnosis, judgement, progress }: Diagnosed): Verdict {
  const says = input.words.verdict
  const refused = judgement.decision === 'refused'
  const refusal = refused ? [says.refused(judgement.status, judgement.description)] : []
  const code = refused ? { code: judgement.code } : {}
  const proof = proofOf(diagnosis, input)
  const explanation = diagnosis.explanations[0]
  if (explanation) {
    return {
      tone: 'bad',
      title: explained(explanation, input),
      about: [...refusal, says.proved],
      ...code,
      proof,
    }
  }
  const fault = diagnosis.findings.find(({ severity }) => severity === 'error')
  if (diagnosis.verdict === 'inspect' && fault) {
    return { tone: 'bad', title: titleOf(fault.code, input.words), about: refusal, ...code, proof }
  }
  if (input.found.typed.secret === '') return plain('plain', says.noSecret, says.noSecretAbout, ...refusal)
  if (diagnosis.verdict === 'valid')
    return { ...valid(input, refused), ...code, proof, about: [says.validAbout, ...refusal] }
  if (progress) return plain('plain', says.searching(progress.replayed.toLocaleString('en')), ...refusal)
  const tried = says.unexplainedAbout(diagnosis.replayed.toLocaleString('en'))
  return { tone: 'bad', title: says.unexplained, about: [tried, ...refusal], ...code, proof }
}

function valid({ found, words }: VerdictInput, refused: boolean): Pick<Verdict, 'tone' | 'title'> {
  const says = words.verdict
  if (found.kind === 'push') return { tone: 'good', title: says.callbackValid }
  return refused ? { tone: 'warn', title: says.validButRefused } : { tone: 'good', title: says.valid }
}

/** The sentence of every mistake, in the order of the computation; or the official signer that computes this. */
function explained({ parameters, dialects }: Explanation, input: VerdictInput): string {
  const says = input.words.verdict
  const sentences = parameters.map(({ id, parameter }) => titleOf(id, input.words, parameter))
  const [dialect] = dialects ?? []
  if (dialect) sentences.push(says.dialect(input.words.dialects[dialect]))
  return sentences.join(says.and)
}

function proofOf({ sent, expected, explanations }: Diagnosis, { words }: VerdictInput): ProofValue[] {
  const says = words.verdict
  const values: ProofValue[] = []
  if (sent) values.push({ label: sent.kind === 'computed' ? says.computed : says.sent, value: sent.value })
  const replayed = explanations[0]?.value
  if (replayed !== undefined) values.push({ label: says.replayed, value: replayed, same: true })
  if (expected && expected.value !== sent?.value) values.push({ label: says.correct, value: expected.value })
  return values
}
