/** Text or bytes on their way into a hash, and the conversions that clients get wrong. */

import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { hexBytes } from '../../signing/digests.ts'

/** Text counts as UTF-8 wherever bytes are needed. */
export type Data = string | Uint8Array

const encoder = new TextEncoder()

export function bytesOf(data: Data): Uint8Array {
  return typeof data === 'string' ? encoder.encode(data) : data
}

/** Text → UTF-16, low byte first, no byte order mark; bytes stay as they are. */
export function utf16Bytes(data: Data): Uint8Array {
  if (typeof data !== 'string') return data
  const bytes = new Uint8Array(2 * data.length)
  for (let i = 0; i < data.length; i++) {
    bytes[2 * i] = data.charCodeAt(i) & 0xff
    bytes[2 * i + 1] = data.charCodeAt(i) >> 8
  }
  return bytes
}

export function hexOf(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}

/** Padded standard Base64 → its bytes; undefined for a text that an encoder would not have written. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text === '' || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}

/** An even number of hex digits → the bytes they spell; undefined for any other text. */
export function fromHex(text: string): Uint8Array | undefined {
  return /^(?:[0-9A-Fa-f]{2})+$/.test(text) ? hexBytes(text) : undefined
}

export type HashName = 'sha256' | 'sha1' | 'md5' | 'sha512'

const HASHES = { sha256, sha1, md5, sha512 } as const

export function hashOf(name: HashName, data: Data): Uint8Array {
  return HASHES[name](bytesOf(data))
}

export function hmacOf(name: 'sha256' | 'sha1', key: Data, message: Data): Uint8Array {
  return hmac(HASHES[name], bytesOf(key), bytesOf(message))
}

/** HMAC-SHA256 with the key's part of the work done once. */
export function keyedHmac(key: Data): (message: Data) => Uint8Array {
  const ready = hmac.create(sha256, bytesOf(key))
  return (message) => ready.clone().update(bytesOf(message)).digest()
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
