/**
 * Which codes there are: every distinct code with its rows, the classes among them, and the way from what a person
 * types to what the tables print.
 */
import { foldCode } from './spelling.ts'
import { rows } from './table.ts'
import type { Kind, Row } from './types.ts'

/** A row whose code stands for a class of codes. */
type CodeClass = Row & { readonly pattern: RegExp }

/** From the narrowest description of a class to the widest; a code's own rows come before all of them. */
export const kindOrder: readonly Kind[] = ['exact', 'range', 'wildcard', 'prefix']

/** The rows of each distinct code; codes and rows in the reference's order. */
export const rowsOf: ReadonlyMap<string, readonly Row[]> = gatherByCode()

function gatherByCode(): Map<string, Row[]> {
  const gathered = new Map<string, Row[]>()
  for (const row of rows) {
    const known = gathered.get(row.code)
    if (known) known.push(row)
    else gathered.set(row.code, [row])
  }
  return gathered
}

/** The classes, narrowest first; within a kind in the reference's order. */
const classes: readonly CodeClass[] = [...rowsOf.values()]
  .flatMap((own) => own.slice(0, 1))
  .filter((row): row is CodeClass => row.pattern !== undefined)
  .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))

const printedByFold = new Map([...rowsOf.keys()].map((code) => [foldCode(code), code]))

/**
 * The code of the tables that a person means by `written`: as it stands, else with width, case and spaces put aside.
 * Separators are not: MI00029 and MI:0029 have rows of their own.
 */
export const printedCode = (written: string): string | undefined =>
  rowsOf.has(written) ? written : printedByFold.get(foldCode(written))

/** The classes as one may type their codes without a colon: `SMGPERR 137`. */
const looseClasses = classes.map((it) => ({
  it,
  pattern: new RegExp(it.pattern.source.replace(/(?<!\?):/g, ':*'), 'i'),
}))

/** MILIMIT begins with MI and has rows of its own: a word, not a member of the class MC、MI. */
const isWord = (code: string): boolean => /^[a-z]+$/.test(code)

/** The classes that cover a code, narrowest first, the code itself left out. */
export function classesOf(written: string): CodeClass[] {
  const code = foldCode(written)
  const known = printedCode(written)
  return classes.filter(
    (it) => it.code !== known && it.pattern.test(code) && !(it.kind === 'prefix' && known && isWord(code)),
  )
}

/** The classes that cover what somebody is typing; a word such as `customer` is not on its way to a code of CU…. */
export function classesTyped(written: string): CodeClass[] {
  const code = foldCode(written)
  return looseClasses.flatMap(({ it, pattern }) =>
    pattern.test(code) && !(it.kind === 'prefix' && isWord(code)) ? [it] : [],
  )
}
