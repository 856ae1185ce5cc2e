/**
 * X-WSSE UsernameToken, as the Message & SMS API wants it:
 * PasswordDigest = Base64(SHA-256(Nonce + Created + Password)), the three joined with nothing in between.
 *
 * Source: API reference 2026-02-06, lines 2490–2496. It does not say what Base64 is taken of, and the official samples
 * differ: Go and Node.js take the 32 bytes, PHP and Python the lower-case hex text, C# the upper-case hex text.
 */

import { base64, hexBytes, sha256Hex } from './digests.ts'
import { type Piece, textOf } from './pieces.ts'

/** What Base64 is taken of. One row of `DIGEST_FORMS` each. */
export type DigestOf = 'bytes' | 'hex' | 'upper-hex'

/** The three official readings of the formula; none of them is a mistake. */
export const DIGEST_FORMS: readonly { readonly of: DigestOf; readonly digest: (sha256: string) => string }[] =
  [
    { of: 'bytes', digest: (hex) => base64(hexBytes(hex)) },
    { of: 'hex', digest: (hex) => base64(hex) },
    { of: 'upper-hex', digest: (hex) => base64(hex.toUpperCase()) },
  ]

export const WSSE_AUTHORIZATION = 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'

export type WsseInput = {
  readonly appKey: string
  readonly appSecret: string
  readonly nonce: string
  /** `yyyy-MM-ddTHH:mm:ssZ`, UTC; used as it is written. */
  readonly created: string
  readonly digestOf: DigestOf
}

export type WsseSignature = {
  readonly hashInput: string
  readonly hashInputPieces: readonly Piece[]
  readonly sha256Hex: string
  readonly passwordDigest: string
  /** Every official reading of the formula, whichever was asked for. */
  readonly digests: Readonly<Record<DigestOf, string>>
  readonly authorization: string
  readonly xWsse: string
}

/** Signs with WSSE. All texts count as UTF-8; nothing is trimmed or checked, a wrong input gives its own wrong digest. */
export function signWsse(input: WsseInput): WsseSignature {
  const hashInputPieces = hashInputOf(input)
  const hashInput = textOf(hashInputPieces)
  const hex = sha256Hex(hashInput)
  const digests = digestsOf(hex)
  const passwordDigest = digests[input.digestOf]
  return {
    hashInput,
    hashInputPieces,
    sha256Hex: hex,
    passwordDigest,
    digests,
    authorization: WSSE_AUTHORIZATION,
    xWsse: xWsseOf(input, passwordDigest),
  }
}

function hashInputOf({ nonce, created, appSecret }: WsseInput): Piece[] {
  return [
    { text: nonce, part: 'nonce', origin: { from: 'input', name: 'nonce' } },
    { text: created, part: 'created', origin: { from: 'input', name: 'created' } },
    { text: appSecret, part: 'secret', origin: { from: 'input', name: 'secret' } },
  ]
}

/** The three digests of one SHA-256, given as hex. */
export function digestsOf(sha256: string): Record<DigestOf, string> {
  const digests: Record<DigestOf, string> = { bytes: '', hex: '', 'upper-hex': '' }
  for (const form of DIGEST_FORMS) digests[form.of] = form.digest(sha256)
  return digests
}

function xWsseOf({ appKey, nonce, created }: WsseInput, passwordDigest: string): string {
  return `UsernameToken Username="${appKey}",PasswordDigest="${passwordDigest}",Nonce="${nonce}",Created="${created}"`
}
