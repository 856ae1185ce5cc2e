/**
 * Everything that can be wrong with a paste: one row for each problem, with how grave it is.
 *
 * An `error` changes what would be sent, or leaves something unknown; a `warning` may; a `note` says how
 * the paste was read. The sentences are in `language/`.
 */

import type { Severity, Span } from './types.ts'

export const severities = {
  'empty-paste': 'note',
  'not-recognised': 'error',
  'text-ignored': 'note',
  'second-request': 'warning',
  'line-prefix-removed': 'note',
  'code-fence-removed': 'note',

  'byte-order-mark': 'warning',
  'zero-width-character': 'error',
  'bidi-control': 'error',
  'non-breaking-space': 'error',
  'unusual-space': 'error',
  'typographic-quote': 'error',
  'full-width-punctuation': 'error',
  'control-character': 'error',
  'line-feed-in-header': 'error',
  'replacement-character': 'warning',
  'non-ascii-in-head': 'warning',
  'lone-surrogate': 'error',
  'binary-content': 'note',

  'missing-request-line': 'warning',
  'missing-http-version': 'note',
  'missing-host': 'warning',
  'missing-blank-line': 'error',
  'request-line-spacing': 'error',
  'space-in-target': 'error',
  'fragment-in-target': 'warning',
  'bad-percent-escape': 'error',
  'pseudo-header': 'note',
  'header-without-colon': 'error',
  'header-name-not-token': 'error',
  'full-width-colon': 'error',
  'header-wrapped': 'error',
  'header-broken': 'error',
  'duplicate-header': 'note',

  'content-length-not-a-number': 'error',
  'body-shorter-than-content-length': 'warning',
  'body-longer-than-content-length': 'warning',
  'body-line-ends-lost': 'warning',
  'response-in-body': 'warning',
  'transfer-coding-kept': 'note',
  'body-not-in-paste': 'note',

  'paste-truncated-quote': 'error',
  'curl-without-url': 'error',
  'unknown-option': 'warning',
  'option-without-value': 'error',
  'line-continuation-missing': 'error',
  'shell-variable': 'error',
  'shell-operator': 'warning',
  'url-glob': 'warning',
  'file-not-in-paste': 'error',
  'password-not-in-paste': 'error',
  'multipart-boundary-unknown': 'warning',
  'header-not-sent': 'note',
  'scheme-assumed': 'note',
  'target-encoded': 'note',
  'dot-segments-removed': 'note',
  'url-not-absolute': 'error',
  'expression-not-read': 'error',

  'json-invalid': 'error',
  'several-entries': 'note',
  'url-missing': 'error',
} as const satisfies Record<string, Severity>

/** The closed list of codes; a code never changes its meaning. */
export type MessageProblemCode = keyof typeof severities

/** A problem as a reader reports it: where it stands in the paste, not yet counted in lines and columns. */
export type Flaw = {
  readonly code: MessageProblemCode
  readonly at: Span
  readonly expected?: string
  readonly found?: string
  readonly count?: number
}
