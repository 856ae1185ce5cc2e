/** What a form of a request cannot carry safely, found in the request that it is made from. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import { allHeaders, isSendable } from './headers.ts'
import type { Caution, RequestOptions } from './options.ts'
import { CMD_LIMIT, isImpossibleInCmd } from './shell-words.ts'

type Subject = {
  readonly request: HttpRequest
  readonly options: RequestOptions
  /** The form as it is written. */
  readonly written: string
  /** The body as text; a byte that is not UTF-8 is a lone surrogate. */
  readonly body: string
}

export type CautionRow = { readonly id: Caution; readonly holds: (subject: Subject) => boolean }

const headerLeftOut: CautionRow = {
  id: 'header-left-out',
  holds: ({ request, options }) => !allHeaders(request, options).every(isSendable),
}

const codePage: CautionRow = { id: 'code-page', holds: ({ written }) => /[^\0-\x7F]/.test(written) }

/** One list for each kind of form. */
export const CAUTION_ROWS = {
  program: [headerLeftOut],
  bash: [headerLeftOut],
  cmd: [
    headerLeftOut,
    { id: 'too-long', holds: ({ written }) => written.length > CMD_LIMIT },
    { id: 'body-not-text', holds: ({ body }) => isImpossibleInCmd(body) },
    codePage,
  ],
  powershell: [headerLeftOut, codePage],
  httpFile: [
    headerLeftOut,
    { id: 'body-not-text', holds: ({ body }) => /[\0\p{Surrogate}]/u.test(body) },
    { id: 'own-syntax', holds: ({ body }) => /\{\{|^###|^[<>]/m.test(body) },
    { id: 'line-ends', holds: ({ body }) => /[\r\n]/.test(body) },
  ],
} as const satisfies Record<string, readonly CautionRow[]>

export function cautionsOf(
  rows: readonly CautionRow[],
  request: HttpRequest,
  options: RequestOptions,
  written: string,
): Caution[] {
  const subject = { request, options, written, body: decodeText(request.body) }
  return rows.filter(({ holds }) => holds(subject)).map(({ id }) => id)
}
