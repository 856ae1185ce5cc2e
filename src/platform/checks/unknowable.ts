/** What the platform also checks and no request shows: these can never be told, and are never passed. */

import type { AnswerCode } from '../answers.ts'
import type { CheckId } from '../check-ids.ts'
import { cannotTell } from '../outcome.ts'
import type { Family } from '../types.ts'
import type { CheckRow } from './row.ts'

function row(id: CheckId, family: Family, codes: readonly AnswerCode[]): CheckRow {
  return {
    id,
    group: 'unknowable',
    applies: (context) => context.family === family,
    run: () => cannotTell({ reason: 'not-in-request' }),
    codes: { [family]: codes },
  }
}

export const UNKNOWABLE_CHECKS: readonly CheckRow[] = [
  row('app-status', 'send', ['E000103']),
  row('app-permission', 'send', ['E000106']),
  row('account', 'send', ['E000109', 'E000111', 'E000112']),
  row('ip-whitelist', 'send', ['E000620']),
  row('quota', 'send', ['E000623', 'E000630']),
  row('message-outcome', 'send', ['E000510']),
  row('token-scope', 'management', ['MSGSMS.0049', 'MSGSMS.0068']),
  row('access-rights', 'management', ['MSGSMS.0003', 'APIGW.0302']),
]
