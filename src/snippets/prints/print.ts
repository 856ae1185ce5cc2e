/** What a language says about printing stages; `printSnippet` puts the lines together. */

import type { StageName, StageScheme } from '../stages.ts'

export type PrintLanguage = {
  /** Lines for the top of the file, where the language has such. */
  readonly imports: Readonly<Record<StageScheme, readonly string[]>>
  /** Lines before the list: what its expressions use. */
  readonly before: Readonly<Record<StageScheme, readonly string[]>>
  /** An expression for each stage, a text, over the variables that the user's own code has. */
  readonly values: Readonly<Record<StageName, string>>
  /** One stage in the list. */
  readonly entry: (name: StageName, value: string) => string
  /** The list and the loop that prints it after the first line. */
  readonly block: (firstLine: string, entries: readonly string[]) => readonly string[]
}

/** The same for both schemes. */
export function both<T>(value: T): Record<StageScheme, T> {
  return { 'sdk-hmac': value, wsse: value }
}
