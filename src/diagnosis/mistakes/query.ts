/** Mistakes with the canonical query string. They compose: an unsorted query can have lower-cased keys as well. */

import { sha256Hex } from '../../signing/digests.ts'
import { compareCodePoints } from '../../signing/order.ts'
import { percentEncode } from '../../signing/percent.ts'
import type { EncodedPair, SdkHmacChange } from '../replay/sdk-hmac.ts'
import { formPairs } from './form.ts'
import { signedRow } from './row.ts'

const row = signedRow('canonical-query')

type Compare = (a: EncodedPair, b: EncodedPair) => number
type Rewrite = (encoded: string) => string

const sortedBy = (compare: Compare): SdkHmacChange => ({ order: () => (pairs) => pairs.toSorted(compare) })

/** What comes out of the encoder is written otherwise. */
const encodedAs = (rewrite: Rewrite): SdkHmacChange => ({
  encode: (encode) => (text) => rewrite(encode(text)),
})

const compareIgnoringCase: Compare = (a, b) =>
  compareCodePoints(a.key.toLowerCase(), b.key.toLowerCase()) || compareCodePoints(a.value, b.value)

const compareEncoded: Compare = (a, b) =>
  compareCodePoints(a.encodedKey, b.encodedKey) || compareCodePoints(a.encodedValue, b.encodedValue)

const compareJoined: Compare = (a, b) =>
  compareCodePoints(`${a.encodedKey}=${a.encodedValue}`, `${b.encodedKey}=${b.encodedValue}`)

const compareKeys: Compare = (a, b) => compareCodePoints(a.key, b.key)

const LEFT_BY_ENCODE_URI_COMPONENT = /%2[1789A]/g
const unescaped = (triplet: string) => String.fromCharCode(Number.parseInt(triplet.slice(1), 16))

const contested = { contested: true } as const

export const QUERY_MISTAKES = [
  row('query-unsorted', 4, 'S3', { order: () => (pairs) => pairs }),
  row('query-sorted-case-insensitive', 2, 'M3', sortedBy(compareIgnoringCase)),
  { ...row('query-sorted-after-encoding', 1, 'S1', sortedBy(compareEncoded)), ...contested },
  row('query-sorted-as-joined-strings', 2, 'M1', sortedBy(compareJoined)),
  { ...row('query-repeated-values-unsorted', 1, 'S1', sortedBy(compareKeys)), ...contested },
  row(
    'query-space-plus',
    4,
    'S4',
    encodedAs((text) => text.replaceAll('%20', '+')),
  ),
  row(
    'query-encodeURIComponent',
    3,
    'M2',
    encodedAs((text) => text.replace(LEFT_BY_ENCODE_URI_COMPONENT, unescaped)),
  ),
  row(
    'query-java-URLEncoder',
    3,
    'M4',
    encodedAs((text) => text.replaceAll('%20', '+').replaceAll('%2A', '*').replaceAll('~', '%7E')),
  ),
  row('query-raw', 3, 'S1', { encode: () => (text) => text }),
  row(
    'query-slash-unescaped',
    3,
    'P',
    encodedAs((text) => text.replaceAll('%2F', '/')),
  ),
  row('query-valueless-no-equals', 3, 'S1', {
    joinPair: (join) => (pair) => (pair.value === '' ? pair.encodedKey : join(pair)),
  }),
  row('query-empty-dropped', 2, 'P', { pairs: (pairs) => pairs.filter(({ value }) => value !== '') }),
  row('query-lower-hex', 2, 'W1', {
    canonicalQuery: (query) => query.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()),
  }),
  row('query-keys-lowercased', 2, 'S1', {
    pairs: (pairs) => pairs.map(({ key, value }) => ({ key: key.toLowerCase(), value })),
  }),
  row('query-omitted', 3, 'P', { canonicalQuery: () => '' }),
  row('query-double-encoded', 3, 'M1', encodedAs(percentEncode)),
  row('query-leading-question-mark', 2, 'P', {
    canonicalQuery: (query) => (query === '' ? undefined : `?${query}`),
  }),
  row('query-form-body-as-query', 2, 'P', {
    pairs: (_, _at, { request }) => formPairs(request),
    payloadHash: () => sha256Hex(''),
  }),
] as const
