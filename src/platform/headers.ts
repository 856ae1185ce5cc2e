/** A request's headers by name, with the places of their values. */

import type { HttpRequest } from '../message/types.ts'
import type { Attribute } from '../signing/authorization.ts'
import { trimValue } from '../signing/sdk-hmac.ts'
import type { CheckPlace } from './types.ts'

export type HeaderValue = {
  /** Its place in the request's list. */
  readonly index: number
  readonly raw: string
  /** Without outer blanks. */
  readonly value: string
}

/** The first header of that name, letter case ignored. */
export function headerOf({ headers }: HttpRequest, name: string): HeaderValue | undefined {
  const index = headers.findIndex(([given]) => given.toLowerCase() === name.toLowerCase())
  const raw = headers[index]?.[1]
  return raw === undefined ? undefined : { index, raw, value: trimValue(raw) }
}

/** The place of a whole header's value, or of a part of it. */
export function valuePlace(header: HeaderValue, part?: Attribute): CheckPlace {
  const { start, end } = part ?? { start: 0, end: header.raw.length }
  return { from: 'header', index: header.index, field: 'value', start, end }
}
