/**
 * A line of a log cut into the runs of letters and digits that codes are made of, and what stands around them.
 *
 * Percent escapes separate like the characters they stand for (`status%3DMK%3A0036`), so the runs and the columns are
 * those of the line as written.
 */

/** A run of letters, digits and underscores; `gap` is what stands between it and the run before. */
export type Atom = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly gap: string
}

/** Full-width letters and digits count: a log may come from a form filled in Chinese mode. */
const atomPattern = /%[0-9A-Fa-f]{2}|[A-Za-z0-9_０-９Ａ-Ｚａ-ｚ]+/g

export function atomsOf(line: string): Atom[] {
  const atoms: Atom[] = []
  let previous = 0
  for (const { 0: text, index } of line.matchAll(atomPattern)) {
    if (text.startsWith('%')) continue
    atoms.push({ start: index, end: index + text.length, text, gap: line.slice(previous, index) })
    previous = index + text.length
  }
  return atoms
}

/** What may stand inside a code between two runs, as it is written and as it is meant. */
const joiners: ReadonlyMap<string, string> = new Map(
  [':', '.', '*', '-', ':-', '::'].flatMap((joiner) => [
    [joiner, joiner],
    [joiner.replaceAll(':', '：'), joiner],
    [joiner.replaceAll(':', '%3A').replaceAll('*', '%2A'), joiner],
    [joiner.replaceAll(':', '%3a').replaceAll('*', '%2a'), joiner],
  ]),
)

/** Whether what stands between two runs may be part of a code. */
export const joins = (gap: string): boolean => joiners.has(gap)

/** Codes have at most three runs: MC:0055:006. */
const mostAtoms = 3

/** The texts that begin with the atom at `at`, longest first: `MC:0055:006`, `MC:0055`, `MC`. */
export function candidatesAt(
  atoms: readonly Atom[],
  at: number,
): { readonly text: string; readonly atoms: number }[] {
  const candidates: { text: string; atoms: number }[] = []
  let text = ''
  for (let count = 0; count < mostAtoms; count++) {
    const atom = atoms[at + count]
    const joiner = count === 0 ? '' : atom && joiners.get(atom.gap)
    if (!atom || joiner === undefined) break
    text += joiner + atom.text
    candidates.unshift({ text, atoms: count + 1 })
  }
  return candidates
}

/** Names of fields that hold a status, underscores left out. */
const statusField =
  /^(?:[a-z]*(?:status|errcode|errorcode|resultcode|retcode|orgcode)|stat|state|code|err|error|ret|result|report)(?:desc)?$/i

/** Not every code is a status. */
const otherCode = /^(?:country|area|zip|post|postal|verification|verify|qr|bar|source|exit)$/i

/** Between a field and its value: `=`, `":"`, `%22%3A%22`, `>`. A minus belongs to the value. */
const assigns = /^(?:["'\\]|%22)*\s*(?:=>?|[:：>]|%3d|%3a)\s*(?:["'\\[]|%22|%5b|\s)*-?$/i

const assignsInChinese =
  /(?:状态码?|状态报告|状态值|错误码|返回码|结果码?)["'”]?\s*(?:[是为=：:]\s*)?["'“]?-?$/

const isStatusName = (name: string): boolean =>
  statusField.test(name.replaceAll('_', '')) || /状态|错误码|返回码|结果码/.test(name)

/** Whether the atom at `at` is the value of a field that holds a status. */
export function isStatusValue(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]
  const field = atoms[at - 1]
  if (!atom || atom.gap === '' || atom.gap === ' ') return false
  if (assignsInChinese.test(atom.gap)) return true
  if (!field || !assigns.test(atom.gap) || !isStatusName(field.text)) return false
  return !otherCode.test(atoms[at - 2]?.text ?? '') || !/^[\s_-]$/.test(field.gap)
}

/** Which columns of a table hold a status, told from its first line. */
export type StatusColumns = { readonly delimiter: string; readonly columns: ReadonlySet<number> }

/** A header line such as `手机号,状态码,时间`, or undefined when the line names no status. */
export function statusColumnsOf(header: string): StatusColumns | undefined {
  const delimiter = ['\t', ',', ';', '|'].find((it) => header.includes(it))
  if (delimiter === undefined) return undefined
  const columns = header
    .split(delimiter)
    .flatMap((cell, index) => (isStatusName(cell.trim().replace(/^["'\ufeff]+|["']+$/g, '')) ? [index] : []))
  return columns.length > 0 ? { delimiter, columns: new Set(columns) } : undefined
}

/** Whether the character at `start` stands in one of the columns. */
export const isInStatusColumn = (
  line: string,
  start: number,
  { delimiter, columns }: StatusColumns,
): boolean => columns.has(line.slice(0, start).split(delimiter).length - 1)
