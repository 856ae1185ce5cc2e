/**
 * Reading what a client sent: the Authorization header of both schemes and the X-WSSE header, with the place of every
 * attribute inside the header's value, so that a fault can be pointed at.
 *
 * Reading is lenient on purpose (missing quotes, other spacing, other letter case): what could be meant is read, and
 * whether the platform would accept it is for `platform/` to judge.
 */

import { ALGORITHM } from './sdk-hmac.ts'

export type Attribute = {
  readonly name: string
  readonly value: string
  /** In double quotes, as the documentation writes it; single quotes are read, but are not these. */
  readonly quoted: boolean
  /** Where the value stands in the header's value, without its quotes. */
  readonly start: number
  readonly end: number
}

export type SchemeHeader = {
  /** The first word: `WSSE`, `SDK-HMAC-SHA256`, `UsernameToken` …; empty where there is none. */
  readonly scheme: string
  /** In order, duplicates kept. */
  readonly attributes: readonly Attribute[]
}

const SCHEME = /^[\s"']*([A-Za-z][A-Za-z0-9-]{0,63})(?![A-Za-z0-9-]*\s*=)/
// The bound on a name's length keeps a header of a million letters from being scanned once for each of them.
const ATTRIBUTE = /(?<![\w-])([A-Za-z][\w-]{0,63})\s*=\s*(?:"([^"]*)("?)|'([^']*)(')|([^,\s"]*))/g

/** Reads `Scheme name=value, name="value"`. Never fails: what has no attribute has an empty list. */
export function readSchemeHeader(header: string): SchemeHeader {
  const scheme = SCHEME.exec(header)?.[1] ?? ''
  const attributes: Attribute[] = []
  for (const match of header.matchAll(ATTRIBUTE)) {
    const [whole, name = '', double, doubleEnd = '', single, singleEnd = '', bare = ''] = match
    const value = double ?? single ?? bare
    const end = match.index + whole.length - (doubleEnd || singleEnd).length
    attributes.push({ name, value, quoted: double !== undefined, start: end - value.length, end })
  }
  return { scheme, attributes }
}

/** The first attribute of that name, letter case ignored. */
export function attributeOf(header: SchemeHeader, name: string): Attribute | undefined {
  return header.attributes.find((attribute) => attribute.name.toLowerCase() === name.toLowerCase())
}

/** What an Authorization header of SDK-HMAC-SHA256 says. */
export type SdkHmacAuthorization = {
  readonly access?: Attribute
  readonly signedHeaders?: Attribute
  readonly signature?: Attribute
}

/** Reads `SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…`; undefined for a header of another scheme. */
export function readSdkHmacAuthorization(value: string): SdkHmacAuthorization | undefined {
  const header = readSchemeHeader(value)
  if (!header.scheme.toUpperCase().startsWith(ALGORITHM)) return undefined
  const access = attributeOf(header, 'Access')
  const signedHeaders = attributeOf(header, 'SignedHeaders')
  const signature = attributeOf(header, 'Signature')
  return {
    ...(access && { access }),
    ...(signedHeaders && { signedHeaders }),
    ...(signature && { signature }),
  }
}

/** The names that a SignedHeaders attribute lists, as written. */
export function namesOf(signedHeaders: Attribute): string[] {
  return signedHeaders.value.split(';').filter((name) => name !== '')
}

/** What an X-WSSE header says. */
export type XWsse = {
  readonly username?: Attribute
  readonly passwordDigest?: Attribute
  readonly nonce?: Attribute
  readonly created?: Attribute
}

/** Reads `UsernameToken Username="…",PasswordDigest="…",Nonce="…",Created="…"`, attributes in any order. */
export function readXWsse(value: string): XWsse {
  const header = readSchemeHeader(value)
  const username = attributeOf(header, 'Username')
  const passwordDigest = attributeOf(header, 'PasswordDigest')
  const nonce = attributeOf(header, 'Nonce')
  const created = attributeOf(header, 'Created')
  return {
    ...(username && { username }),
    ...(passwordDigest && { passwordDigest }),
    ...(nonce && { nonce }),
    ...(created && { created }),
  }
}
