/** What a recipe is: for some mistakes, the lines that make them and the lines to put instead, in each language. */

import type { ProgramLanguage } from '../languages.ts'

/** Lines of code, separated by line feeds, none at the end. */
export type Change = {
  /** What typically produces the mistake. */
  readonly wrong: string
  /** What to put instead. */
  readonly right: string
}

export type Recipe = {
  readonly id: string
  /** Ids of the mistakes that this change cures; a family of parameterised ids by its common part. */
  readonly mistakes: readonly string[]
  readonly code: Readonly<Record<ProgramLanguage, Change>>
}

/**
 * A change written as a diff: lines after `-` are wrong, lines after `+` are right. Backslashes stand for themselves;
 * the indentation before the sign is not part of the code.
 */
export function change(source: TemplateStringsArray): Change {
  const lines = String.raw(source).split('\n')
  return { wrong: linesAfter('-', lines), right: linesAfter('+', lines) }
}

function linesAfter(sign: '-' | '+', lines: readonly string[]): string {
  return lines
    .map((line) => line.trimStart())
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(2))
    .join('\n')
}
