/** The bytes are right and written wrongly: PasswordDigest and Signature as texts. */

import {
  BASE64,
  base64Of,
  DIGEST_WRITERS,
  LOWER_HEX,
  rewritten,
  UPPER_HEX,
  type Writer,
} from '../replay/writers.ts'
import { DIGEST_CODES, type Group, replayed, SIGNATURE_CODES, SIGNED, WSSE_ONLY } from './row.ts'

const DIGEST: Group = { schemes: WSSE_ONLY, stage: 'digest-encoding', platformCodes: DIGEST_CODES }
const SIGNATURE: Group = { schemes: SIGNED, stage: 'signature-encoding', platformCodes: SIGNATURE_CODES }

const toUrl = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_')
const fromUrl = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/')
const unpadded = (text: string) => text.replace(/=+$/, '')
const padded = (text: string) =>
  text.includes('=') ? undefined : text.padEnd(Math.ceil(text.length / 4) * 4, '=')

const ESCAPES: Readonly<Record<string, string>> = { '+': '%2B', '/': '%2F', '=': '%3D' }
const escaped = (text: string) => text.replace(/[+/=]/g, (character) => ESCAPES[character] ?? character)
const unescaped = (text: string) => text.replace(/%2B/g, '+').replace(/%2F/g, '/').replace(/%3D/g, '=')

/** Of each official reading of the formula one. */
function ofDigests(
  rewrite: (text: string) => string,
  unwrite: (text: string) => string | undefined,
): readonly Writer[] {
  return DIGEST_WRITERS.map((writer) => rewritten(writer, rewrite, unwrite))
}

const digest = <const Id extends string>(
  id: Id,
  likelihood: number,
  evidence: string,
  writers: readonly Writer[],
) => replayed(DIGEST, id, likelihood, evidence, { writers })

export const DIGEST_ENCODING_MISTAKES = [
  digest('digest-hex-not-base64', 4, 'M2', [LOWER_HEX]),
  digest('digest-hex-uppercase', 2, 'P', [UPPER_HEX]),
  digest('digest-base64url', 3, 'W2', ofDigests(toUrl, fromUrl)),
  digest('digest-base64-unpadded', 2, 'W2', ofDigests(unpadded, padded)),
  digest(
    'digest-base64url-unpadded',
    2,
    'W2',
    ofDigests(
      (text) => unpadded(toUrl(text)),
      (text) => padded(fromUrl(text)),
    ),
  ),
  digest('digest-base64-twice', 2, 'W2', DIGEST_WRITERS.map(base64Of)),
  digest('digest-percent-encoded', 2, 'W2', ofDigests(escaped, unescaped)),
] as const

export const SIGNATURE_ENCODING_MISTAKES = [
  replayed(SIGNATURE, 'sig-base64', 3, 'W1', { writers: [BASE64] }),
  replayed(SIGNATURE, 'sig-uppercase-hex', 2, 'W1', { writers: [UPPER_HEX] }),
  replayed(SIGNATURE, 'sig-base64-of-hex', 2, 'P', { writers: [base64Of(LOWER_HEX)] }),
] as const
