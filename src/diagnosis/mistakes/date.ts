/** X-Sdk-Date in the computation is not X-Sdk-Date in the header. */

import type { SdkHmacChange } from '../replay/sdk-hmac.ts'
import { headerValue } from './headers.ts'
import { family, type Group, type Instance, SIGNATURE_CODES, SIGNED, signedRow } from './row.ts'
import {
  OTHER_ZONE_SHIFTS,
  SECOND_SHIFTS,
  type Shift,
  secondsInstance,
  shiftSdkDate,
  ZONE_SHIFTS,
} from './shifts.ts'

const GROUP: Group = { schemes: SIGNED, stage: 'time', platformCodes: SIGNATURE_CODES }
const CHANGED: Group = { ...GROUP, platformCodes: [...SIGNATURE_CODES, 'APIG.0303'] }
const row = signedRow('time')

/** In the string to sign only. */
const dateLine = (seconds: number): SdkHmacChange => ({ date: (date) => shiftSdkDate(date, seconds) })

/** In the header line as well: the whole signature is of another moment. */
function wholeDate(seconds: number): SdkHmacChange {
  return {
    ...dateLine(seconds),
    ...headerValue('x-sdk-date', (value) => shiftSdkDate(value.trim(), seconds)),
  }
}

function lineInstance(instance: string, { text, seconds }: Shift): Instance {
  return { instance, parameter: text, seconds, sdkHmac: dateLine(seconds) }
}

export const DATE_MISTAKES = [
  family(
    GROUP,
    'sts-date',
    3,
    'W1',
    SECOND_SHIFTS.map((shift) => lineInstance(secondsInstance('sts-date', shift), shift)),
  ),
  row('sts-date-utc-vs-cst', 2, 'P', dateLine(8 * 3600)),
  row('sts-date-cst-vs-utc', 2, 'P', dateLine(-8 * 3600)),
  family(
    GROUP,
    'sts-date-tz-shift',
    1,
    'P',
    OTHER_ZONE_SHIFTS.map((shift) => lineInstance(`sts-date-tz-shift:${shift.text}`, shift)),
  ),
  family(
    CHANGED,
    'date-changed-after-signing',
    2,
    'P',
    [...SECOND_SHIFTS, ...ZONE_SHIFTS].map(({ text, seconds }) => ({
      instance: `date-changed-after-signing:${text}`,
      parameter: text,
      seconds,
      sdkHmac: wholeDate(seconds),
    })),
  ),
] as const
