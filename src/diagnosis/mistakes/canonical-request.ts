/** Mistakes in putting the canonical request and the string to sign together, and with the key that signs it. */

import { base64, hexBytes, sha256Hex } from '../../signing/digests.ts'
import { hmacOf } from '../replay/data.ts'
import { type SdkHmacFacts, sentValue } from '../replay/sdk-hmac.ts'
import { signedRow } from './row.ts'

const requestRow = signedRow('canonical-request')
const stringRow = signedRow('string-to-sign')
const keyRow = signedRow('signing-key')

const literal = (text: string) => text.replaceAll('\n', '\\n')

export const CANONICAL_REQUEST_MISTAKES = [
  requestRow('cr-no-blank-line', 3, 'W1', { emptyLines: () => [] }),
  requestRow('cr-double-blank-line', 2, 'W1', { emptyLines: () => ['', ''] }),
  requestRow('cr-trailing-newline', 2, 'W1', { canonicalRequest: (text) => `${text}\n` }),
  requestRow('cr-crlf', 2, 'W1', { requestEnd: () => '\r\n', stringEnd: () => '\r\n' }),
  requestRow('cr-signed-headers-missing', 2, 'P', { signedLine: () => [] }),
  requestRow('cr-literal-backslash-n', 2, 'W1', { canonicalRequest: literal }),
] as const

export const STRING_TO_SIGN_MISTAKES = [
  stringRow('sts-canonical-not-hashed', 2, 'P', { canonicalRequestHash: (_, at) => at('canonicalRequest') }),
  stringRow('sts-canonical-hash-uppercase', 2, 'S1', { canonicalRequestHash: (hash) => hash.toUpperCase() }),
  stringRow('sts-canonical-hash-base64', 1, 'P', {
    canonicalRequestHash: (_, at) => base64(hexBytes(sha256Hex(at('canonicalRequest')))),
  }),
  stringRow('sts-literal-backslash-n', 3, 'W1', { stringToSign: literal }),
  stringRow('sts-algorithm-aws4', 2, 'P', { algorithm: () => 'AWS4-HMAC-SHA256' }),
  stringRow('sts-algorithm-hmac-sha256', 2, 'P', { algorithm: () => 'HMAC-SHA256' }),
  stringRow('sts-aws-scope-line', 2, 'P', {
    stringLines: (lines, at, facts) => lines.toSpliced(2, 0, scopeOf(at('date'), facts).join('/')),
  }),
] as const

export const KEY_MISTAKES = [
  keyRow('key-aws-derived', 2, 'P', {
    key: (secret, at, facts) => {
      const first = typeof secret === 'string' ? `AWS4${secret}` : undefined
      return first && scopeOf(at('date'), facts).reduce(derive, first)
    },
  }),
  keyRow('key-aws4-prefix', 1, 'P', {
    key: (secret) => (typeof secret === 'string' ? `AWS4${secret}` : undefined),
  }),
  keyRow('sig-hmac-args-swapped', 2, 'P', {
    mac: (_, at) => (message) => hmacOf('sha256', message, at('key')),
  }),
  keyRow('sig-hmac-sha1', 1, 'P', { mac: (_, at) => (message) => hmacOf('sha1', at('key'), message) }),
] as const

function derive(key: string | Uint8Array, part: string): string | Uint8Array {
  return hmacOf('sha256', key, part)
}

/** What AWS Signature Version 4 binds a key to: day, region, service, and a constant. */
function scopeOf(date: string, { request }: SdkHmacFacts): string[] {
  const region = /^[\w-]+\.([a-z]+(?:-[a-z]+)*-\d+)\./.exec(sentValue(request, 'host')?.trim() ?? '')?.[1]
  return [date.slice(0, 8), region ?? 'cn-north-4', 'sms', 'aws4_request']
}
