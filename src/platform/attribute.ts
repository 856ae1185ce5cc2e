/** The attributes of the two WSSE headers, as the platform is taken to read them. */

import { type Attribute, readSchemeHeader } from '../signing/authorization.ts'
import type { HeaderValue } from './headers.ts'
import type { Settings } from './settings.ts'

/** An attribute of a scheme header as the platform takes it, or why it counts as missing. */
export function attributeIn(
  header: HeaderValue,
  name: string,
  settings: Settings,
): { readonly attribute?: Attribute; readonly reason?: 'missing' | 'unquoted' | 'empty' } {
  const exact = settings.attributeNameCase === 'exact'
  const attribute = readSchemeHeader(header.raw).attributes.find((candidate) =>
    exact ? candidate.name === name : candidate.name.toLowerCase() === name.toLowerCase(),
  )
  if (!attribute) return { reason: 'missing' }
  if (!attribute.quoted && settings.unquotedAttribute === 'missing') return { attribute, reason: 'unquoted' }
  if (attribute.value === '' && settings.emptyAttribute === 'missing') return { attribute, reason: 'empty' }
  return { attribute }
}
