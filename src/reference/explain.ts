/**
 * What a code means: its own rows first, then every class of codes that covers it.
 */
import { classesOf, kindOrder, printedCode } from './code-list.ts'
import { entryOf, withReadingsBy } from './entries.ts'
import type { Carrier, CodeMatch } from './types.ts'

/** The given carrier's readings first, and of two classes of one kind the one that carrier prints. */
function orderedFor(carrier: Carrier, matches: readonly CodeMatch[]): CodeMatch[] {
  const ordered = matches.map((match) =>
    withReadingsBy(match, (reading) => (reading.source === carrier ? 0 : 1)),
  )
  const rank = ({ kind, readings }: CodeMatch) =>
    kindOrder.indexOf(kind) + (readings[0]?.source === carrier ? 0 : 0.5)
  return ordered.toSorted((a, b) => rank(a) - rank(b))
}

/**
 * Every entry that explains a code.
 *
 * @param code as a person writes it; width, letter case and spaces do not matter where they distinguish no codes
 * @param options.carrier orders what is found: its readings and its classes come before those of the others
 * @returns the code's own entry first, then the ranges, wildcards and prefixes that cover it; empty when unknown
 */
export function explainCode(
  code: string,
  { carrier }: { readonly carrier?: Carrier | undefined } = {},
): CodeMatch[] {
  const written = code.trim()
  const known = printedCode(written)
  const own = known === undefined ? [] : [entryOf(known)].flatMap((entry) => entry ?? [])
  const covering = classesOf(written).flatMap((it) => entryOf(it.code) ?? [])
  return carrier ? [...orderedFor(carrier, own), ...orderedFor(carrier, covering)] : [...own, ...covering]
}
