/** What a reader hands over: the message in pieces, still tied to the paste, and what was wrong with it. */

import type { Piece } from './piece.ts'
import type { Flaw } from './problems.ts'
import type { Form, HttpResponse, Span } from './types.ts'

export type HeaderDraft = { readonly name: Piece; readonly value: Piece }

export type RequestDraft = {
  readonly method: Piece
  readonly target: Piece
  readonly headers: readonly HeaderDraft[]
  readonly body: Piece
}

export type Draft = {
  readonly request?: RequestDraft
  readonly response?: HttpResponse
  readonly codes?: readonly string[]
  readonly flaws: readonly Flaw[]
  readonly scheme?: 'http' | 'https'
  readonly authority?: string
  readonly rest?: Span
}

/** One kind of paste: how it is recognised, and how it is read. */
export type Format = {
  readonly id: string
  readonly form: Form
  /**
   * Looks at the text from its first visible character on; the first row of the table that says yes reads
   * it.
   */
  readonly detect: (text: string) => boolean
  readonly read: (paste: Piece) => Draft
}

/** The value of the first header of that name, the case of letters aside. */
export function headerValue(headers: readonly HeaderDraft[], name: string): Piece | undefined {
  return headers.find((header) => header.name.text.toLowerCase() === name)?.value
}

/** The name as RFC 9110 section 5.6.2 has it: one or more `tchar`. */
export const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/
