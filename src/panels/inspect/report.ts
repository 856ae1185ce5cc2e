/** The case as Markdown for a ticket. Secrets are never in it: what holds the secret is left out or masked. */

import type { MistakeId } from '../../diagnosis/mistakes.ts'
import type { Diagnosis } from '../../diagnosis/types.ts'
import { sentenceOf } from './sentences.ts'
import type { Verdict, VerdictInput } from './verdict.ts'

const MASK = '••••••••'

/** Verdict, proof, failed checks and the request, ready to paste. */
export function reportOf(verdict: Verdict, { found, diagnosed, words }: VerdictInput): string {
  const checks = diagnosed?.judgement.checks.filter(({ outcome }) => outcome === 'failed') ?? []
  const lines = [
    `## ${verdict.code ? `${verdict.code}: ` : ''}${verdict.title}`,
    '',
    ...verdict.about,
    '',
    ...verdict.proof.map(
      ({ label, value, same }) => `- ${label}: \`${value}\`${same ? ` (${words.verdict.same})` : ''}`,
    ),
    ...checks.map((check) => `- ✗ ${sentenceOf(check, words.checkList)} (${check.codes.join(', ')})`),
    ...mistakesOf(diagnosed?.diagnosis).map((id) => `- → ${words.mistakes[id].fix}`),
    '',
    '```http',
    found.typed.text.trimEnd(),
    '```',
  ]
  return masked(lines.join('\n'), found.typed.secret)
}

function mistakesOf(diagnosis: Diagnosis | undefined): MistakeId[] {
  const replayed = diagnosis?.explanations[0]?.parameters.map(({ id }) => id)
  return [...new Set(replayed ?? diagnosis?.findings.map(({ code }) => code) ?? [])]
}

/** Someone may have pasted the secret into the request. */
function masked(text: string, secret: string): string {
  return secret.trim() === '' ? text : text.replaceAll(secret.trim(), MASK)
}
