export type EditionRow = {
  readonly table: string
  readonly source?: string
  readonly code: string
  readonly line: number
  readonly httpStatus?: number
  readonly messageEn?: string
  readonly description: string
  readonly cause?: string
  readonly advice?: string | null
}
export type KeptRow = readonly [
  table: string,
  source: string | null,
  code: string,
  line: number,
  print: string,
]
export type EditionDifference = {
  readonly added: readonly KeptRow[]
  readonly gone: readonly KeptRow[]
  readonly changed: readonly (readonly [was: KeptRow, is: KeptRow])[]
}
export function fingerprint(row: EditionRow): string
export function kept(rows: readonly EditionRow[]): KeptRow[]
export function compareEditions(before: readonly KeptRow[], after: readonly KeptRow[]): EditionDifference
