/** What the platform would answer to a request, as far as the request and the credentials given can tell. */

import type { HttpRequest } from '../message/types.ts'
import { ANSWERS, type Answer } from './answers.ts'
import type { CheckRow } from './checks/row.ts'
import { checksInOrder } from './checks/table.ts'
import { type Context, contextOf } from './context.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'
import type { Check, Credential, Judgement } from './types.ts'

/**
 * Runs every check that is about this request, in the order of the table.
 *
 * The platform stops at the first fault; here each check has its own outcome wherever what it looks at is
 * there, so that all faults are seen at once, and the answer is that of the first failed one. `now` is the
 * platform's clock; `settings` replace assumptions about what the reference does not print. Never throws.
 */
export function judge(
  request: HttpRequest,
  credentials: readonly Credential[],
  now: Date,
  settings: Partial<Settings> = {},
): Judgement {
  const context = contextOf(request, credentials, now, { ...DEFAULT_SETTINGS, ...settings })
  const rows = checksInOrder(context.settings).filter((row) => row.applies(context))
  const checks = rows.map((row) => checkOf(row, context))
  const open = rows.some((row, index) => row.decisive && checks[index]?.outcome !== 'passed')
  const { scheme, family, api } = context
  return { ...answerOf(checks, open, context), scheme, family, ...(api && { api: api.id }), checks }
}

function checkOf(row: CheckRow, context: Context): Check {
  const { assumption = row.assumption, codes = row.codes[context.family] ?? [], ...result } = row.run(context)
  return { id: row.id, group: row.group, ...result, codes, ...(assumption && { assumption }) }
}

type Verdict = Pick<Judgement, 'status' | 'code' | 'description' | 'decision'>

function answerOf(checks: readonly Check[], open: boolean, { family, api }: Context): Verdict {
  const fault = checks.find(({ outcome }) => outcome === 'failed')
  if (fault) return { ...answer(fault.codes[0] ?? ''), decision: 'refused' }
  if (open) return { status: 0, code: '', description: '', decision: 'undecided' }
  if (family === 'send') return { ...answer('000000'), decision: 'accepted' }
  return { ...answer(api?.id === 'AuthTokens' ? '201' : '200'), decision: 'accepted' }
}

const ANSWER_OF: ReadonlyMap<string, Answer> = new Map(Object.entries(ANSWERS))

function answer(code: string): Pick<Judgement, 'status' | 'code' | 'description'> {
  const { status = 0, description = '' } = ANSWER_OF.get(code) ?? {}
  return { status, code, description }
}
