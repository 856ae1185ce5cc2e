/** The shape of one check: one row in one place, whatever it looks at. */

import type { AnswerCode } from '../answers.ts'
import type { CheckGroup, CheckId } from '../check-ids.ts'
import type { Context } from '../context.ts'
import type { Result } from '../outcome.ts'
import type { SettingId } from '../settings.ts'
import type { Family } from '../types.ts'

export type CheckRow = {
  readonly id: CheckId
  readonly group: CheckGroup
  /** Left out of the judgement where false: the check is not about this request. */
  readonly applies: (context: Context) => boolean
  readonly run: (context: Context) => Result
  /** What a failure answers, the likeliest first. */
  readonly codes: Readonly<Partial<Record<Family, readonly AnswerCode[]>>>
  /** The setting the check rests on, whatever comes out. */
  readonly assumption?: SettingId
  /** Without knowing this one there is no telling whether the request would be taken. */
  readonly decisive?: true
}

export const always = () => true
export const toSend = ({ family }: Context) => family === 'send'
export const toManagement = ({ family }: Context) => family === 'management'
export const withWsse = ({ family, scheme }: Context) => family === 'send' && scheme === 'wsse'
export const withSdk = ({ family, scheme }: Context) => family !== 'iam' && scheme === 'sdk-hmac'
