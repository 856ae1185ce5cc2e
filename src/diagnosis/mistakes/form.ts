/** A form body as clients take it apart: fields, text, and what can stand for a body in the hash. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import { queryPairs } from '../../signing/canonical-target.ts'
import { type Pair, sentValue } from '../replay/sdk-hmac.ts'

const FORM_TYPE = 'application/x-www-form-urlencoded'

/** Whether the body is a form: by its Content-Type, or by its look where there is none. */
export function isForm(request: HttpRequest): boolean {
  if (request.body.length === 0) return false
  const type = sentValue(request, 'content-type')
  if (type !== undefined) return type.trim().toLowerCase().startsWith(FORM_TYPE)
  return /^[\w.~%+[\]-]+=/.test(decodeText(request.body))
}

/** `+` is a space in a form, and in a form only. */
export function plusToSpace(form: string): string {
  return form.replaceAll('+', '%20')
}

/** The decoded fields in order; undefined where the body is no form. */
export function formPairs(request: HttpRequest): Pair[] | undefined {
  return isForm(request) ? fieldsOf(decodeText(request.body)) : undefined
}

/** The decoded fields of a form in order. */
export function fieldsOf(form: string): Pair[] {
  return queryPairs(`?${plusToSpace(form)}`).map(({ key, value }) => ({ key, value }))
}
