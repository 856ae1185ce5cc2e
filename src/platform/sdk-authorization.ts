/**
 * The Authorization header of SDK-HMAC-SHA256, read as strictly as a receiver does: the algorithm, then
 * Access, SignedHeaders and Signature in this order, each comma followed by at most one blank, and nothing
 * after.
 *
 * Source: the pattern of the documented Java receiver (line 5353, its slips mended), anchored at both ends.
 */

import type { Attribute } from '../signing/authorization.ts'

const PATTERN =
  /^\s*SDK-HMAC-SHA256\s+Access=(?<access>[^,]+),\s?SignedHeaders=(?<signedHeaders>[^,]+),\s?Signature=(?<signature>\w+)\s*$/d

export type StrictAuthorization = {
  readonly access: Attribute
  readonly signedHeaders: Attribute
  readonly signature: Attribute
}

/** The three attributes with their places in the header's value; undefined where the format is another. */
export function readStrictAuthorization(value: string): StrictAuthorization | undefined {
  const match = PATTERN.exec(value)
  if (!match) return undefined
  const attribute = (name: string): Attribute => {
    const [start, end] = match.indices?.groups?.[name] ?? [0, 0]
    return { name, value: value.slice(start, end), quoted: false, start, end }
  }
  return {
    access: attribute('access'),
    signedHeaders: attribute('signedHeaders'),
    signature: attribute('signature'),
  }
}

/** The names a SignedHeaders attribute lists, in lower case and in the order listed. */
export function listedNames(signedHeaders: Attribute): string[] {
  return signedHeaders.value.split(';').map((name) => name.toLowerCase())
}
