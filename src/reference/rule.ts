/**
 * The shape of a rule that tells what the reference has no column for: what a code is about, who must act, and
 * whether sending again can help.
 */
import type { Actor, Category, Retry, Table } from './types.ts'

/** All given conditions hold. `says`: cause and description; `advises`: advice. Both are read in Chinese. */
export type Condition = {
  readonly tables?: readonly Table[]
  readonly says?: RegExp
  readonly advises?: RegExp
}

/** Decides any of the three. `why` is for the reader of the table. */
export type Rule = {
  readonly id: string
  readonly when: Condition
  readonly category?: Category
  readonly actor?: Actor
  readonly retry?: Retry['helps']
  readonly why: string
}

/** A pattern that finds any of the given words or patterns. */
export const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'))
