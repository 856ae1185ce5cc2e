/** What the banner says of a push: one sentence first, then the values that prove it. */

import type { Diagnosis } from '../../diagnosis/types.ts'
import type { HttpRequest } from '../../message/types.ts'
import { headerOf } from '../../platform/headers.ts'
import type { CallbackCheck, CallbackVerdict } from '../../platform/verify-callback.ts'
import { type Case, isSigned } from './case.ts'
import type { PanelWords } from './panel-words.ts'
import type { Changed, Restored, WayId } from './restore.ts'
import type { Diagnosed } from './use-diagnosis.ts'

export type Tone = 'good' | 'bad' | 'warn' | 'plain'

/** `isWrong`: it is not what was signed. */
export type ProofValue = { readonly label: string; readonly value: string; readonly isWrong?: boolean }

/** A cure, and where the fault usually comes from. */
export type Cure = {
  readonly title: string
  readonly fix: string
  readonly cause?: string
  /** Lines of a configuration. */
  readonly lines?: string
}

export type Verdict = {
  readonly tone: Tone
  readonly title: string
  readonly about: readonly string[]
  readonly proof: readonly ProofValue[]
  readonly cures: readonly Cure[]
}

/** The verdict on what was typed; undefined while nothing is. */
export function verdictOf(
  found: Case,
  diagnosed: Diagnosed | undefined,
  words: PanelWords,
): Verdict | undefined {
  const says = words.verdict
  const { request, content, typed } = found
  if (typed.text.trim() === '' && typed.body === '') return undefined
  if (!request || !diagnosed) return plain('warn', says.unknown, says.unknownAbout)
  if (!isSigned(request)) {
    if (request.headers.length > 0) return plain('warn', says.unsigned, says.unsignedAbout)
    return content
      ? plain('plain', says.contentOnly, says.contentOnlyAbout)
      : plain('warn', says.unknown, says.unknownAbout)
  }
  const { verdict } = diagnosed
  if (!verdict.valid) return refused(found, request, diagnosed, words)
  const about = says.usedKey(whichKey(found, verdict))
  return { tone: 'good', title: says.valid, about: [about], proof: signatures(verdict, words), cures: [] }
}

/** The pair as the user sees it: the second may stand alone. */
function whichKey({ typed, credentials }: Case, { keyUsed }: CallbackVerdict): number {
  const used = credentials[keyUsed?.index ?? 0]
  return typed.keys.findIndex(({ key, secret }) => key.trim() === used?.key && secret === used.secret) + 1
}

function plain(tone: Tone, title: string, ...about: string[]): Verdict {
  return { tone, title, about, proof: [], cures: [] }
}

function refused(found: Case, request: HttpRequest, diagnosed: Diagnosed, words: PanelWords): Verdict {
  const says = words.verdict
  const { verdict, restored, diagnosis } = diagnosed
  if (restored) return rewritten(restored, words)
  const fault = failedCheck(verdict)
  if (checkOf(verdict, 'signature')?.outcome === 'passed' && fault) {
    return plain('bad', sentenceOf(fault, words), says.holds)
  }
  const isGone = request.body.length === 0 && Number(headerOf(request, 'Content-Length')?.value ?? 0) > 0
  if (isGone) return plain('bad', says.bodyGone, says.bodyGoneAbout)
  if (found.credentials.length === 0) return plain('plain', says.noSecret, ...others(verdict, words))
  const explained = explainedBy(diagnosis, words)
  if (explained) return { ...explained, proof: signatures(verdict, words) }
  if (request.method === '') return plain('warn', says.incomplete, says.incompleteAbout)
  if (fault && fault.id !== 'signature') return plain('bad', sentenceOf(fault, words))
  if (diagnosed.isSearching) return plain('plain', says.searching)
  return {
    ...plain('bad', says.unexplained, says.unexplainedAbout),
    proof: signatures(verdict, words),
  }
}

/** Without a secret: what the checks that need none have found. */
function others(verdict: CallbackVerdict, words: PanelWords): string[] {
  const faults = verdict.checks.filter(({ id, outcome }) => outcome === 'failed' && id !== 'key-known')
  return [words.verdict.noSecretAbout, ...faults.map((fault) => sentenceOf(fault, words))]
}

function rewritten({ changes }: Restored, words: PanelWords): Verdict {
  const says = words.verdict
  return {
    tone: 'bad',
    title: changes.map((changed) => titleOf(changed, words)).join(says.and),
    about: [says.proved],
    proof: changes.flatMap(({ id, found, signed }) => [
      ...(id === 'body'
        ? []
        : [{ label: says.found(words.wayNames[id]), value: found ?? says.absent, isWrong: true }]),
      { label: says.signed(words.wayNames[id]), value: signed },
    ]),
    cures: changes.filter(isRewritten).map(({ id }) => {
      const lines = PROXY_LINES[id]
      return { ...words.ways[id], ...(lines && { lines }) }
    }),
  }
}

/** nginx, told to hand on what it received. */
const PROXY_LINES: Partial<Record<WayId, string>> = {
  host: 'proxy_set_header Host $http_host;',
  connection: 'proxy_http_version 1.1;\nproxy_set_header Connection $http_connection;',
}

/** What is not in the paste need not have been rewritten: the dump may just not show it. */
function isRewritten({ id, found }: Changed): boolean {
  return id === 'body' || found !== undefined
}

function titleOf(changed: Changed, { ways, wayNames, verdict }: PanelWords): string {
  return isRewritten(changed) ? ways[changed.id].title : verdict.lacks(wayNames[changed.id])
}

/** The sentences of a diagnosis: what a replay proved, else what reading showed; undefined where neither. */
export function explainedBy(diagnosis: Diagnosis, words: PanelWords): Verdict | undefined {
  const [explanation] = diagnosis.explanations
  const faults = diagnosis.findings.filter(({ severity }) => severity === 'error')
  const ids = explanation
    ? explanation.parameters.map(({ id, parameter }) => ({ id, parameter }))
    : faults.slice(0, 1).map(({ code }) => ({ id: code, parameter: undefined }))
  if (ids.length === 0) return undefined
  const cures = ids.map(({ id, parameter = '' }) => {
    const { title, cause, fix } = words.mistakes[id]
    return { title: title.replaceAll('{value}', parameter), cause, fix }
  })
  return {
    tone: 'bad',
    title: cures.map(({ title }) => title).join(words.verdict.and),
    about: explanation ? [words.verdict.replayed] : [],
    proof: [],
    cures,
  }
}

function signatures(verdict: CallbackVerdict, words: PanelWords): ProofValue[] {
  const { expected, found } = checkOf(verdict, 'signature')?.detail ?? {}
  if (found === undefined || expected === undefined) return []
  const sent = { label: words.verdict.sent, value: found }
  return found === expected
    ? [sent]
    : [
        { ...sent, isWrong: true },
        { label: words.verdict.ours, value: expected },
      ]
}

export function checkOf({ checks }: CallbackVerdict, id: CallbackCheck['id']): CallbackCheck | undefined {
  return checks.find((check) => check.id === id)
}

function failedCheck({ checks }: CallbackVerdict): CallbackCheck | undefined {
  return checks.find(({ outcome }) => outcome === 'failed')
}

/** What one check has to say, by its outcome. */
export function sentenceOf(check: CallbackCheck, { sentences }: PanelWords): string {
  const row = sentences[check.id]
  if (check.outcome === 'passed') return row.passed
  if (check.outcome === 'failed') return row.failed(check.detail)
  return check.outcome === 'cannot-tell' ? row.cannotTell(check.detail) : row.title
}
