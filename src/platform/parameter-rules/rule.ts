/** The shapes of the rules for parameters: what a rule looks at, and what it found. Sentences are made in `language/`. */

import type { ApiField } from '../../reference/apis.ts'

/** Parameters by name, with the values as JSON has them; those of a query, a path and a form are texts. */
export type Values = Readonly<Record<string, unknown>>

export type ParameterRule =
  | 'missing'
  | 'wanted'
  | 'without-effect'
  | 'withdrawn'
  | 'not-usable-yet'
  | 'unknown'
  | 'not-a-text'
  | 'not-an-integer'
  | 'integer-as-text'
  | 'not-a-boolean'
  | 'boolean-as-number'
  | 'not-a-list'
  | 'not-a-record'
  | 'not-listed'
  | 'counts-as'
  | 'too-short'
  | 'too-long'
  | 'too-few'
  | 'too-many'
  | 'item-not-a-text'
  | 'item-not-an-integer'
  | 'item-length'
  | 'file-name-empty'
  | 'file-name-blank'
  | 'file-name-characters'
  | 'variable-index'
  | 'variables-differ'
  | 'sort-alone'
  | 'time-format'
  | 'time-order'
  | 'over-a-day'
  | 'over-31-days'

/** What a rule saw: data for a sentence, never a sentence. */
export type RuleFacts = {
  readonly expected?: string
  readonly found?: string
  readonly names?: readonly string[]
  readonly count?: number
  readonly limit?: number
  /** Which item of the list. */
  readonly item?: number
  /** Of the reference; where it differs from the parameter's own. */
  readonly line?: number
}

/** An `error` contradicts what the reference asks for; a `warning` is something it leaves open or without effect. */
export type RuleSeverity = 'error' | 'warning'

export type ParameterFault = Omit<RuleFacts, 'item'> & {
  readonly rule: ParameterRule
  readonly severity: RuleSeverity
  /** `limit`, `ids[3]`, `variable_attributes[0].variable_desc` */
  readonly path: string
  readonly line: number
}

/** One parameter as a rule sees it: `value` is undefined where it is not given, `record` holds its neighbours. */
export type Subject = { readonly field: ApiField; readonly value: unknown; readonly record: Values }

export type FieldRule = {
  readonly id: ParameterRule
  readonly severity: RuleSeverity
  readonly find: (subject: Subject) => RuleFacts | undefined
}

/** A rule over several parameters; it is about every operation that has all of `about`. */
export type RecordRule = {
  readonly id: ParameterRule
  readonly severity: RuleSeverity
  readonly about: readonly string[]
  /** The facts, and the parameter they are told beside. */
  readonly find: (values: Values) => (RuleFacts & { readonly at: string }) | undefined
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
