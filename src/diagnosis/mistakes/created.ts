/** Created in the hash is not Created in the header. */

import type { Data } from '../replay/data.ts'
import type { WsseChange } from '../replay/wsse.ts'
import { DIGEST_CODES, family, type Group, type Instance, WSSE_ONLY, wsseRow } from './row.ts'
import {
  epochSeconds,
  OTHER_ZONE_SHIFTS,
  SECOND_SHIFTS,
  type Shift,
  secondsInstance,
  shiftCreated,
} from './shifts.ts'

const GROUP: Group = { schemes: WSSE_ONLY, stage: 'created', platformCodes: DIGEST_CODES }
const row = wsseRow('created')

function created(change: (created: string) => Data | undefined): WsseChange {
  return { created: (ordinary) => (typeof ordinary === 'string' ? change(ordinary) : undefined) }
}

const shifted = (seconds: number): WsseChange => created((text) => shiftCreated(text, seconds))
const endingInZ = (change: (text: string) => string): WsseChange =>
  created((text) => (text.endsWith('Z') ? change(text) : undefined))

function shiftInstance(instance: string, { text, seconds }: Shift): Instance {
  return { instance, parameter: text, seconds, wsse: shifted(seconds) }
}

const MILLISECONDS = Array.from({ length: 1000 }, (_, n): Instance => {
  const digits = String(n).padStart(3, '0')
  const wsse = endingInZ((text) => `${text.slice(0, -1)}.${digits}Z`)
  return { instance: `created-ms-in-hash:${digits}`, parameter: digits, wsse }
})

export const CREATED_MISTAKES = [
  row('created-tz-cst-vs-utc', 3, 'P', shifted(-8 * 3600)),
  row('created-tz-utc-vs-cst', 3, 'P', shifted(8 * 3600)),
  family(
    GROUP,
    'created-tz-shift',
    1,
    'P',
    OTHER_ZONE_SHIFTS.map((shift) => shiftInstance(`created-tz-shift:${shift.text}`, shift)),
  ),
  family(
    GROUP,
    'created-off-by',
    3,
    'W1',
    SECOND_SHIFTS.map((shift) => shiftInstance(secondsInstance('created-off-by', shift), shift)),
  ),
  family(GROUP, 'created-ms-in-hash', 4, 'S1', MILLISECONDS),
  row(
    'created-ms-only-in-header',
    3,
    'S1',
    created((text) => text.replace(/\.\d+Z$/, 'Z')),
  ),
  row(
    'created-no-z-in-hash',
    3,
    'M3',
    endingInZ((text) => text.slice(0, -1)),
  ),
  row(
    'created-space-for-T-in-hash',
    2,
    'M3',
    created((text) => text.replace('T', ' ')),
  ),
  row(
    'created-omitted',
    2,
    'P',
    created(() => ''),
  ),
  row(
    'created-epoch-seconds-in-hash',
    2,
    'M3',
    created((text) => epochSeconds(text)?.toString()),
  ),
  row(
    'created-plus0000-in-hash',
    2,
    'M3',
    endingInZ((text) => `${text.slice(0, -1)}+00:00`),
  ),
  row(
    'created-compact-in-hash',
    2,
    'P',
    created((text) => text.replace(/[-:]/g, '')),
  ),
] as const
