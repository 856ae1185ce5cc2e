/**
 * What judging a request takes and gives. Everything is data: the sentences are made from it in `language/`.
 */

import type { CheckGroup, CheckId } from './check-ids.ts'
import type { SettingId } from './settings.ts'

/**
 * `app`: app_key and app_secret of the send APIs; `iam`: AK/SK of the management API; `push`: AK/SK of
 * callbacks.
 */
export type CredentialKind = 'app' | 'iam' | 'push'

/** An empty `key` stands for whatever key the request names: someone who has typed the secret only. */
export type Credential = {
  readonly kind: CredentialKind
  readonly key: string
  readonly secret: string
  readonly label?: string
}

/**
 * `not-reached`: what the check looks at is not there, and an earlier check says so. `cannot-tell`: the
 * platform decides by something that the request, or what was given with it, does not show.
 */
export type Outcome = 'passed' | 'failed' | 'not-reached' | 'cannot-tell'

/** Why a check did not pass, in one word. */
export type Reason =
  | 'missing'
  | 'empty'
  | 'unquoted'
  | 'value-differs'
  | 'format'
  | 'not-a-date'
  | 'expired'
  | 'ahead'
  | 'too-long'
  | 'too-many'
  | 'characters'
  | 'braces'
  | 'key-differs'
  | 'key-untrimmed'
  | 'key-case-differs'
  | 'no-credential'
  | 'no-method'
  | 'no-target'
  | 'trailing-slash'
  | 'other-path'
  | 'other-family'
  | 'other-kind'
  | 'other-method'
  | 'other-scheme'
  | 'charset'
  | 'plus-as-space'
  | 'other-region'
  | 'other-host'
  | 'address'
  | 'two-schemes'
  | 'not-listed'
  | 'not-sent'
  | 'unsorted'
  | 'duplicate'
  | 'single-quotes'
  | 'not-json'
  | 'not-an-array'
  | 'not-a-string'
  | 'not-an-object'
  | 'too-deep'
  | 'not-utf8'
  | 'percent'
  | 'json-as-form'
  | 'form-as-json'
  | 'outside-rule'
  | 'not-in-request'

/** What a check saw. `seconds`: the request's time minus the given one, so a positive number lies ahead. */
export type Detail = {
  readonly reason?: Reason
  readonly name?: string
  readonly names?: readonly string[]
  readonly expected?: string
  readonly found?: string
  readonly limit?: number
  readonly count?: number
  readonly seconds?: number
  readonly label?: string
}

/** Where the fault stands; `start` and `end` count UTF-16 code units inside the named part of the request. */
export type CheckPlace =
  | { readonly from: 'method' }
  | { readonly from: 'target'; readonly start: number; readonly end: number }
  | {
      readonly from: 'header'
      readonly index: number
      readonly field: 'name' | 'value'
      readonly start: number
      readonly end: number
    }
  | { readonly from: 'body'; readonly path: string }

export type Check = {
  readonly id: CheckId
  readonly group: CheckGroup
  readonly outcome: Outcome
  readonly detail: Detail
  /** What the platform can answer where the check fails, the likeliest first. */
  readonly codes: readonly string[]
  readonly place?: CheckPlace
  /** The setting that the outcome rests on, where the reference does not say. */
  readonly assumption?: SettingId
}

/** The way the request authenticates, by the headers it has. */
export type Scheme = 'wsse' | 'sdk-hmac' | 'token' | 'none'

/** Which of the documented groups of APIs the request goes to. */
export type Family = 'send' | 'management' | 'iam'

/**
 * What the platform would answer. `status`, `code` and `description` are those of the first failed check,
 * `description` in the API's own words. Where nothing failed: `accepted` with the code of success, or
 * `undecided` (status 0, empty code) where the URI, the digest, the signature or the token could not be told.
 */
export type Judgement = {
  readonly status: number
  readonly code: string
  readonly description: string
  readonly decision: 'refused' | 'accepted' | 'undecided'
  readonly scheme: Scheme
  readonly family: Family
  /** The documented operation, by its name in the reference. */
  readonly api?: string
  readonly checks: readonly Check[]
}
