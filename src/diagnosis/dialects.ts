/**
 * The twelve official signers as rows: where each departs from the reference, the Python signature SDK. Every departure
 * was observed by running that signer, save where it says otherwise.
 *
 * Which headers a signer signs by default is no matter of dialect here: the list that the request carries is used.
 */

import { DEPARTURES, type Departure } from './departures.ts'
import type { SdkHmacChange } from './replay/sdk-hmac.ts'

export type { Departure } from './departures.ts'

const ROWS = [
  { id: 'py-apig', departures: [] },
  { id: 'py-v3', departures: ['content-hash-needs-body'] },
  {
    id: 'js-apig',
    departures: [
      'method-as-is',
      'path-decode-uri',
      'query-decode-uri',
      'query-sorted-by-utf16',
      'body-of-post-put-patch',
    ],
  },
  {
    id: 'node-v3',
    departures: [
      'method-as-is',
      'path-escaped-by-url-parse',
      'path-not-decoded',
      'query-sorted-by-utf16',
      'header-untrimmed',
      'header-lines-by-locale',
      'host-lower-cased',
      'content-hash-exact-name',
    ],
  },
  {
    id: 'java-apig',
    departures: [
      'path-first-segment-lost',
      'path-illegal-left-alone',
      'query-plus-as-space',
      'query-sorted-by-encoded',
      'fragment-cut',
      'body-as-text',
    ],
  },
  {
    id: 'java-v3',
    departures: [
      'path-not-decoded',
      'path-trailing-slashes-lost',
      'query-sorted-by-encoded-key',
      'query-pair-doubled',
      'header-untrimmed',
      'body-as-text',
      'content-hash-exact-name',
    ],
  },
  {
    id: 'go-apig',
    departures: [
      'method-as-is',
      'query-plus-as-space',
      'query-semicolon-dropped',
      'query-bad-escape-dropped',
      'query-empty-key-kept',
      'fragment-cut',
      'content-hash-not-empty',
    ],
  },
  { id: 'go-v3', departures: ['method-as-is', 'path-not-decoded', 'content-hash-exact-name'] },
  {
    id: 'php-apig',
    departures: [
      'method-as-is',
      'path-plus-as-space',
      'query-plus-as-space',
      'query-sorted-numerically',
      'content-hash-unsigned-only',
    ],
  },
  {
    id: 'php-v3',
    departures: ['method-as-is', 'path-not-decoded', 'query-sorted-numerically', 'content-hash-not-empty'],
  },
  {
    id: 'cs-apig',
    departures: [
      'method-as-is',
      'path-backslash-as-slash',
      'path-dot-segments-removed',
      'query-empty-key-kept',
      'query-empty-pair-kept',
      'query-sorted-by-utf16',
      'fragment-cut',
      'host-default-port-dropped',
      'body-of-post-put-patch',
      'body-as-text',
    ],
  },
  {
    id: 'net-v3',
    departures: [
      'method-as-is',
      'path-backslash-as-slash',
      'path-dot-segments-removed',
      'query-plus-as-space',
      'query-empty-key-kept',
      'query-empty-pair-kept',
      'query-sorted-by-utf16',
      'fragment-cut',
      'host-port-dropped',
      'body-of-post-put-patch',
      'body-as-text',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly departures: readonly Departure[] }[]

export type DialectId = (typeof ROWS)[number]['id']
export type Dialect = { readonly id: DialectId; readonly departures: readonly Departure[] }
export const DIALECTS: readonly Dialect[] = ROWS

/** The changes of some departures, in the order of the computation. */
export function changesOf(departures: readonly Departure[]): SdkHmacChange[] {
  return departures.map((departure) => DEPARTURES[departure])
}
