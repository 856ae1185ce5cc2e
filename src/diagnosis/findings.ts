/** What reading a message shows, by the rows of the table. */

import { MISTAKES } from './mistakes.ts'
import { checked, type Message } from './reading/message.ts'
import type { Finding } from './types.ts'

/** Errors first, each in the order of the table. */
export function readFindings(message: Message): Finding[] {
  const withChecks = checked(message)
  const findings = MISTAKES.flatMap(({ id, schemes, stage, platformCodes, find }): Finding[] => {
    const seen = schemes.includes(message.scheme) ? find?.(withChecks) : undefined
    return seen ? [{ code: id, stage, platformCodes, severity: 'error', ...seen }] : []
  })
  return findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}
