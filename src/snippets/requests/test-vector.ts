/** A signed request with its stages as JSON, for the unit tests of somebody's own signer. */

import { decodeText } from '../../message/bytes.ts'
import type { HttpRequest } from '../../message/types.ts'
import type { SdkHmacSignature } from '../../signing/sdk-hmac.ts'
import type { WsseSignature } from '../../signing/wsse.ts'
import { base64Of } from './plan.ts'

/**
 * The request and every stage that gives no secret away; the secret itself is for the test to add.
 *
 * `request` is the one that was signed. A body that is not UTF-8 stands as `bodyBase64`.
 */
export function testVector(request: HttpRequest, signed: SdkHmacSignature | WsseSignature): string {
  const vector = {
    request: requestOf(request),
    ...('canonicalRequest' in signed ? sdkHmac(signed) : wsse(signed)),
  }
  return `${JSON.stringify(vector, null, 2)}\n`
}

function requestOf({ method, target, headers, body }: HttpRequest) {
  const text = decodeText(body)
  const content = /\p{Surrogate}/u.test(text) ? { bodyBase64: base64Of(body) } : { body: text }
  return { method, target, headers, ...content }
}

function sdkHmac(signed: SdkHmacSignature) {
  const { canonicalUri, canonicalQuery, canonicalHeaders, signedHeaders, payloadHash } = signed
  const { canonicalRequest, canonicalRequestHash, stringToSign, signature, authorization } = signed
  return {
    scheme: 'sdk-hmac',
    canonicalUri,
    canonicalQuery,
    canonicalHeaders,
    signedHeaders,
    payloadHash,
    canonicalRequest,
    canonicalRequestHash,
    stringToSign,
    signature,
    authorization,
  }
}

/** What is hashed ends with the secret: only what stands before it is given. */
function wsse({ hashInputPieces, passwordDigest, authorization, xWsse }: WsseSignature) {
  const textFrom = (part: string): string =>
    hashInputPieces.flatMap((piece) => (piece.part === part ? [piece.text] : [])).join('')
  return {
    scheme: 'wsse',
    nonce: textFrom('nonce'),
    created: textFrom('created'),
    passwordDigest,
    authorization,
    xWsse,
  }
}
