/**
 * The typed door to the parameters of the operations one can call: `apis.json` holds a row for each, with the limits, the
 * conditions and the lines of the reference. Method, path and media type stand in `platform/apis.ts`; the words in
 * `language/`.
 */
import apisText from './apis.json?raw'

/** Which part of the request a parameter stands in; `file` is a part of a multipart body. */
export type ParameterPlace = 'path' | 'query' | 'body' | 'file'

/**
 * `tokens`: a list of words without blanks (numbers, ids); `texts`: a list of any texts; `objects`: a list of records;
 * `secret`: a text that is not to be shown.
 */
export type ParameterType =
  | 'string'
  | 'secret'
  | 'integer'
  | 'boolean'
  | 'tokens'
  | 'texts'
  | 'integers'
  | 'objects'
  | 'file'

export type ApiGroup = 'send' | 'token' | 'apps' | 'signatures' | 'files' | 'templates'

/** Holds where the named parameter beside it has one of these values (`is`), or none of those (`not`). */
export type Condition = {
  readonly field: string
  readonly is?: readonly string[]
  readonly not?: readonly string[]
}

type Range = readonly [least: number, most: number]

export type ApiField = {
  /** As sent; in a JSON body a dot leads into the object of that name. */
  readonly name: string
  readonly in: ParameterPlace
  readonly type: ParameterType
  readonly required?: true
  /** Required where all of these hold. */
  readonly requiredWhen?: readonly Condition[]
  /** Without effect where one of these does not hold. */
  readonly when?: readonly Condition[]
  /** Asked for where `when` holds, although the table marks it optional. */
  readonly wanted?: true
  /** The name of its list of values. */
  readonly values?: string
  /** What a value outside the list counts as. */
  readonly unlisted?: string
  readonly default?: string
  /** The one value it always has. */
  readonly fixed?: readonly string[]
  /** In characters. */
  readonly length?: Range
  readonly items?: Range
  /** Of each item of a list, in characters. */
  readonly itemLength?: Range
  /** The name of the fields of each record of a list. */
  readonly object?: string
  /** How a list is written into a form body. */
  readonly written?: 'commas' | 'json'
  readonly withdrawn?: true
  readonly notUsableYet?: true
  /** Where the reference contradicts itself or leaves something open: an id, its words stand in `language/`. */
  readonly note?: string
  readonly line: number
}

export type ApiRow = {
  readonly id: string
  readonly group: ApiGroup
  readonly line: number
  readonly fields: readonly ApiField[]
  readonly notes?: readonly string[]
  /** The documented example, by parameter; masked, broken and over-long values mended. */
  readonly example: Readonly<Record<string, unknown>>
}

type ApisFile = {
  readonly edition: { readonly document: string; readonly date: string }
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly objects: Readonly<Record<string, readonly ApiField[]>>
  readonly apis: readonly ApiRow[]
}

const file: ApisFile = JSON.parse(apisText)

/** Every operation, in the order they are offered. */
export const apiRows: readonly ApiRow[] = file.apis

/** The values that a parameter's list names, in the reference's order; none where it has no list. */
export function valuesOf({ values }: ApiField): readonly string[] {
  return (values && file.values[values]) || []
}

/** The fields of each record of a list of records. */
export function fieldsWithin({ object }: ApiField): readonly ApiField[] {
  return (object && file.objects[object]) || []
}

/** Every list of values, by its name. */
export const valueLists: Readonly<Record<string, readonly string[]>> = file.values
