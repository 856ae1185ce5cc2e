/**
 * The shapes of the code reference: a row as the reference prints it, and an entry as it is shown.
 */

/** A text in both languages. */
export type Text = { readonly zh: string; readonly en: string }

/** The tables of the reference, by section number where they have one. */
export type Table = 'send-sms' | 'send-diff-sms' | '4-1' | '4-2' | '4.2.2' | '4.2.3' | '3-103' | 'http-status'

/** Who reports the status, as the reference prints it (only table 4.2.3 says so). */
export type Source = '华为平台' | '供应商平台' | '供应商' | '移动' | '联通' | '电信'

/** The three carriers that the reference has codes of. */
export type Carrier = '移动' | '联通' | '电信'

/** Whether a code stands for itself or for a class of codes. */
export type Kind = 'exact' | 'range' | 'wildcard' | 'prefix'

export type Category =
  | 'success'
  | 'accepted'
  | 'number'
  | 'handset'
  | 'ported'
  | 'blacklist'
  | 'content'
  | 'signature'
  | 'template'
  | 'frequency'
  | 'schedule'
  | 'channel'
  | 'billing'
  | 'subscription'
  | 'authentication'
  | 'permission'
  | 'parameters'
  | 'network'
  | 'platform'
  | 'unclassified'

/** Who must act: the first of those who can do something. */
export type Actor =
  | 'developer'
  | 'customer'
  | 'end-user'
  | 'carrier'
  | 'huawei-support'
  | 'nobody'
  | 'unknown'

/** How long to wait before sending again. */
export type Wait = { readonly seconds: number } | 'next-day' | 'next-month'

/**
 * Whether sending the same message again can help: `yes` at once, `later` after `when` (or after some time),
 * `after-fix` once the cause is removed, `no` never.
 */
export type Retry = {
  readonly helps: 'yes' | 'no' | 'later' | 'after-fix' | 'unknown'
  readonly when?: Wait
}

/** What the rules of `rules.ts` say about a row. `rules`: the ids of the rules that decided. */
export type Classification = {
  readonly category: Category
  readonly actor: Actor
  readonly retry: Retry
  readonly rules: readonly string[]
}

/** A row of the reference. Texts are our own words; `message` is the API's and stays literal. */
export type Row = {
  readonly code: string
  readonly kind: Kind
  readonly table: Table
  readonly source?: Source
  /** Line of the reference's text edition. */
  readonly line: number
  readonly httpStatus?: number
  /** What the API itself answers. */
  readonly message?: string
  readonly description: Text
  readonly cause?: Text
  readonly advice?: Text
  /** What a class of codes covers; absent for an exact code. */
  readonly pattern?: RegExp
}

/** What one row says about a code. */
export type Reading = Omit<Row, 'code' | 'kind' | 'pattern'> & Classification

/**
 * Another code that is easily taken for this one. `spelling`: written almost alike; `separator`: the same letters and
 * number with or without colon, zeros; `family`: this code's head (UNDELIV of UNDELIV:680); `class`: a class that
 * covers this code, or that covers the same codes.
 */
export type SeeAlso = { readonly code: string; readonly why: 'spelling' | 'separator' | 'family' | 'class' }

/** One code with everything the reference says about it. Category, actor and retry are those of the first reading. */
export type CodeMatch = {
  readonly code: string
  readonly kind: Kind
  readonly category: Category
  readonly actor: Actor
  readonly retry: Retry
  readonly readings: readonly Reading[]
  readonly seeAlso: readonly SeeAlso[]
}
