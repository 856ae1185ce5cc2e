/** The hash functions and encodings both schemes share, over @noble/hashes: no `crypto.subtle`, so plain http works. */

import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Text as UTF-8, or bytes → SHA-256 as 64 lower-case hex digits. */
export function sha256Hex(input: string | Uint8Array): string {
  return bytesToHex(sha256(bytesOf(input)))
}

/** HMAC-SHA256 as 64 lower-case hex digits; key and message as UTF-8. */
export function hmacSha256Hex(key: string, message: string): string {
  return bytesToHex(hmac(sha256, bytesOf(key), bytesOf(message)))
}

/** Text as UTF-8, or bytes → standard Base64 with padding, on one line. */
export function base64(input: string | Uint8Array): string {
  return btoa(String.fromCharCode(...bytesOf(input)))
}

/** 64 hex digits → the 32 bytes they spell. */
export function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  )
}

function bytesOf(input: string | Uint8Array): Uint8Array {
  return typeof input === 'string' ? utf8ToBytes(input) : input
}

/**
 * The first eight hex digits of a secret's SHA-256: enough for two machines to see that they hold the same secret, too
 * little to find it by.
 */
export function fingerprint(secret: string): string {
  return sha256Hex(secret).slice(0, 8)
}
