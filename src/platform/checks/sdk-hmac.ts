/**
 * The checks of AK/SK (SDK-HMAC-SHA256) with their codes: E000041–E000045 of the send APIs. The gateway in
 * front of the management API answers them all with APIGW.0301, which the reference only points to (line
 * 3392).
 */

import type { AnswerCode } from '../answers.ts'
import type { CheckId } from '../check-ids.ts'
import type { Context } from '../context.ts'
import { notReached, passed, type Result } from '../outcome.ts'
import {
  authorizationFormat,
  dateFormat,
  datePresent,
  dateSigned,
  dateWindow,
  headersSent,
  headersSorted,
  type SdkMessage,
  signatureEqual,
} from '../sdk-message.ts'
import type { Settings } from '../settings.ts'
import { type CheckRow, withSdk } from './row.ts'

function row(
  id: CheckId,
  send: readonly AnswerCode[],
  check: (message: SdkMessage, settings: Settings) => Result,
  extra: Pick<CheckRow, 'assumption' | 'decisive'> = {},
): CheckRow {
  const run = ({ sdk, settings }: Context) => (sdk ? check(sdk, settings) : notReached())
  const codes = { send, management: ['APIGW.0301', 'APIGW.0303', 'MSGSMS.0003'] } as const
  return { id, group: 'authentication', applies: withSdk, run, codes, ...extra }
}

export const SDK_CHECKS: readonly CheckRow[] = [
  row('sdk-date', ['E000041'], datePresent),
  row('sdk-date-format', ['E000042'], dateFormat),
  row('sdk-authorization', ['E000043'], authorizationFormat),
  row(
    'sdk-date-window',
    ['E000044'],
    (message, { sdkDateToleranceMinutes }) => dateWindow(message, sdkDateToleranceMinutes),
    { assumption: 'sdkDateToleranceMinutes' },
  ),
  row('sdk-key', ['E000102', 'E000045'], ({ parts }) => parts?.found.result ?? notReached()),
  row('sdk-date-signed', ['E000045'], dateSigned),
  row('sdk-headers-sent', ['E000045'], headersSent),
  row('sdk-headers-sorted', ['E000045'], checkSorted, { assumption: 'signedHeadersOrder' }),
  row('sdk-signature', ['E000045', 'E000101'], signatureEqual, { decisive: true }),
]

function checkSorted(message: SdkMessage, { signedHeadersOrder }: Settings): Result {
  if (signedHeadersOrder === 'any' && message.parts) return passed({ names: message.parts.names })
  return headersSorted(message)
}
