/**
 * The shapes every other folder speaks in: an HTTP message as it was written, and what reading a paste gives.
 *
 * Lists of pairs keep order, letter case and duplicates: a signature debugger that normalises them hides the fault.
 */

import type { MessageProblemCode } from './problems.ts'

export type Header = readonly [name: string, value: string]

export type HttpRequest = {
  readonly method: string
  /** As written: the path and, where there is one, `?query`. */
  readonly target: string
  readonly headers: readonly Header[]
  readonly body: Uint8Array
}

export type HttpResponse = {
  readonly status: number
  readonly headers: readonly Header[]
  readonly body: Uint8Array
}

/** A stretch of the pasted text in UTF-16 code units, `end` exclusive: the offsets a text box uses. */
export type Span = { readonly start: number; readonly end: number }

/**
 * A span with the line and column (both from 1, columns in characters as a person counts them) of its
 * start.
 */
export type Place = Span & { readonly line: number; readonly column: number }

/**
 * How one decoded text (a header's value, the target …) lines up with the paste: a list of runs in order, which
 * together cover the decoded text. Where a run is as long on both sides it maps character by character; where not (`%`-less
 * escapes of a shell, `\n` of a JSON string) the whole run came from the whole span. A run whose span is empty was
 * added by the format (curl's own Content-Type), at the place that made it so.
 */
export type Run = { readonly at: number; readonly length: number } & Span
export type Mapping = readonly Run[]

/**
 * Where each part of the request stands in the paste. `headers` has one entry for each header, in the same
 * order.
 */
export type RequestOrigins = {
  readonly method: Mapping
  readonly target: Mapping
  readonly headers: readonly { readonly name: Mapping; readonly value: Mapping }[]
  /** Lines up with the body decoded as text. */
  readonly body: Mapping
}

export type Severity = 'error' | 'warning' | 'note'

/**
 * A user's mistake, as a value. The sentence for people is made from it in `language/`; `code` never changes.
 * `expected` and `found` are data (a number of bytes, a character's code point, a name), not sentences.
 */
export type Problem<Code extends string = string> = {
  readonly code: Code
  readonly severity: Severity
  readonly place?: Place
  readonly expected?: string
  readonly found?: string
  /** How often, where one row stands for many of the same kind. */
  readonly count?: number
}

export type Form = 'raw' | 'headers' | 'curl' | 'har' | 'fetch' | 'log' | 'response' | 'codes' | 'unknown'

/**
 * What a paste turned out to be. Everything is optional but the form: what can be read is given, the rest
 * is a problem.
 */
export type Reading = {
  readonly form: Form
  /** The row of the table of formats that read it, `unknown` where none did. */
  readonly format: string
  readonly request?: HttpRequest
  readonly origins?: RequestOrigins
  readonly response?: HttpResponse
  /** Platform codes in order, as written. */
  readonly codes?: readonly string[]
  readonly problems: readonly Problem<MessageProblemCode>[]
  /** Given where the paste holds an absolute URL. */
  readonly scheme?: 'http' | 'https'
  /** Host and port as the URL writes them. */
  readonly authority?: string
  /** Text after the first message, which was not read as part of it. */
  readonly rest?: Span
}
