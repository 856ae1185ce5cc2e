/**
 * What the reference does not print, or prints twice and differently, as named settings: each with the value
 * assumed here, the values it can take, and the lines of the reference (edition 2026-02-06) that it is about.
 *
 * A check that rests on one names it in `assumption`.
 */

export type Settings = {
  /** Created must be less than this many hours away from the platform's clock, either side. */
  readonly createdToleranceHours: number
  /** X-Sdk-Date may be this many minutes away from the platform's clock, either side, the bound included. */
  readonly sdkDateToleranceMinutes: number
  /** Whether authentication is checked before the body. */
  readonly checkOrder: 'authentication-first' | 'body-first'
  /** Which readings of the digest formula are taken. */
  readonly digestForms: 'all-official' | 'bytes' | 'hex'
  readonly trailingSlash: 'accepted' | 'refused'
  /** The status for a documented path with another method. */
  readonly wrongMethodStatus: 404 | 405
  readonly emptyAttribute: 'missing' | 'present'
  readonly unquotedAttribute: 'missing' | 'read'
  readonly attributeNameCase: 'ignored' | 'exact'
  readonly attributeValueCase: 'exact' | 'ignored'
  readonly nonceRule: 'not-enforced' | 'enforced'
  readonly signedHeadersOrder: 'sorted' | 'any'
  readonly contentTypeParameters: 'accepted' | 'refused'
  /** Whether 500 numbers are the limit of the request or of each element of smsContent. */
  readonly numberLimit: 'request' | 'element'
  readonly extendUnit: 'bytes' | 'characters'
}

export type SettingId = keyof Settings

/** What a setting can be: one of a list, or a whole number between two bounds. */
export type Allowed = readonly (string | number)[] | { readonly from: number; readonly to: number }

export type Setting = {
  readonly id: SettingId
  /** The value assumed. */
  readonly value: string | number
  readonly allowed: Allowed
  readonly lines: readonly number[]
}

export const DEFAULT_SETTINGS: Settings = {
  createdToleranceHours: 24,
  sdkDateToleranceMinutes: 15,
  checkOrder: 'authentication-first',
  digestForms: 'all-official',
  trailingSlash: 'accepted',
  wrongMethodStatus: 404,
  emptyAttribute: 'missing',
  unquotedAttribute: 'missing',
  attributeNameCase: 'ignored',
  attributeValueCase: 'exact',
  nonceRule: 'not-enforced',
  signedHeadersOrder: 'sorted',
  contentTypeParameters: 'accepted',
  numberLimit: 'request',
  extendUnit: 'bytes',
}

type AllowedOf<Id extends SettingId> = Settings[Id] extends number
  ? readonly Settings[Id][] | { readonly from: number; readonly to: number }
  : readonly Settings[Id][]

function setting<Id extends SettingId>(id: Id, allowed: AllowedOf<Id>, lines: readonly number[]): Setting {
  return { id, value: DEFAULT_SETTINGS[id], allowed, lines }
}

export const SETTINGS: readonly Setting[] = [
  setting('createdToleranceHours', { from: 1, to: 168 }, [2700, 3311, 3344]),
  setting('sdkDateToleranceMinutes', { from: 1, to: 60 }, [2588, 2687, 3333]),
  setting('checkOrder', ['authentication-first', 'body-first'], [2669, 2843]),
  setting('digestForms', ['all-official', 'bytes', 'hex'], [2494, 2512]),
  setting('trailingSlash', ['accepted', 'refused'], [2541, 3275]),
  setting('wrongMethodStatus', [404, 405], [2574, 2729, 3275]),
  setting('emptyAttribute', ['missing', 'present'], [2674, 2675, 2676, 2677]),
  setting('unquotedAttribute', ['missing', 'read'], [2490, 2584]),
  setting('attributeNameCase', ['ignored', 'exact'], [2490, 2674]),
  setting('attributeValueCase', ['exact', 'ignored'], [2584, 2670]),
  setting('nonceRule', ['not-enforced', 'enforced'], [2495, 2691]),
  setting('signedHeadersOrder', ['sorted', 'any'], [2584, 2688]),
  setting('contentTypeParameters', ['accepted', 'refused'], [2583, 3329]),
  setting('numberLimit', ['request', 'element'], [2607, 2765, 3347]),
  setting('extendUnit', ['bytes', 'characters'], [2613, 3347]),
]
