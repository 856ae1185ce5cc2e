/**
 * The typed door to the code tables: `codes.json` holds the rows, `texts.json` each text once, Chinese and English
 * side by side.
 *
 * A row of `codes.json` is `[code, line, meaning, cause, advice, details?]`; the three in the middle are positions in
 * the lists of `texts.json`, null where the reference prints nothing. Table and source stand once above their rows.
 */
import codesText from './codes.json?raw'
import textsText from './texts.json?raw'
import type { Kind, Row, Source, Table, Text } from './types.ts'

type Details = {
  readonly kind?: Exclude<Kind, 'exact'>
  readonly pattern?: string
  readonly httpStatus?: number
  readonly message?: string
}
type Packed = readonly [string, number, number, number | null, number | null, Details?]
type Block = { readonly table: Table; readonly source?: Source; readonly rows: readonly Packed[] }
export type Edition = { readonly document: string; readonly date: string }
type TextList = readonly (readonly [zh: string, en: string])[]

type CodesFile = { readonly edition: Edition; readonly blocks: readonly Block[] }
type TextsFile = { readonly [Group in 'meanings' | 'causes' | 'advices']: TextList }

// As strings: JSON.parse is several times faster than the same data written as a program.
const codes: CodesFile = JSON.parse(codesText)
const texts: TextsFile = JSON.parse(textsText)

/** The edition of the reference that the tables were taken from. */
export const edition: Edition = codes.edition

const toTexts = (list: TextList): Text[] => list.map(([zh, en]) => ({ zh, en }))
const meanings = toTexts(texts.meanings)
const causes = toTexts(texts.causes)
const advices = toTexts(texts.advices)

function textAt(list: readonly Text[], position: number): Text {
  const text = list[position]
  if (!text) throw new RangeError(`texts.json: expected a text at position ${position}, got none`)
  return text
}

function toRow(block: Block, [code, line, meaning, cause, advice, details = {}]: Packed): Row {
  const { kind = 'exact', pattern, httpStatus, message } = details
  return {
    code,
    kind,
    table: block.table,
    ...(block.source && { source: block.source }),
    line,
    ...(httpStatus !== undefined && { httpStatus }),
    ...(message !== undefined && { message }),
    description: textAt(meanings, meaning),
    ...(cause !== null && { cause: textAt(causes, cause) }),
    ...(advice !== null && { advice: textAt(advices, advice) }),
    ...(pattern !== undefined && { pattern: new RegExp(pattern, 'i') }),
  }
}

/** All rows, in the order of the reference. Equal texts are the same object. */
export const rows: readonly Row[] = codes.blocks.flatMap((block) =>
  block.rows.map((packed) => toRow(block, packed)),
)
