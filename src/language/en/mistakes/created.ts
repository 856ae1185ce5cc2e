/** Words of the mistakes in the Created that was hashed. */

import type { created as zh } from '../../zh/mistakes/created.ts'
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'

const formatOnce = 'Format the UTC time once, keep the string, and use it for both the hash and X-WSSE.'

export const created: Record<keyof typeof zh, MistakeWords> = {
  'created-tz-cst-vs-utc': {
    title: 'The Created hashed is 8 hours earlier than the one sent',
    cause: 'The header carries Beijing time and the hash took UTC.',
    fix: formatOnce,
  },
  'created-tz-utc-vs-cst': {
    title: 'The Created hashed is 8 hours later than the one sent',
    cause: 'The header carries UTC and the hash took Beijing time.',
    fix: formatOnce,
  },
  'created-tz-shift': {
    title: 'The Created hashed differs from the one sent by {value}',
    cause: 'The time was formatted once for the hash and once for the header, in two time zones.',
    fix: formatOnce,
  },
  'created-off-by': {
    title: 'The Created hashed differs from the one sent by {value}',
    cause: 'The clock was read once for the hash and again for the header, and a second passed between.',
    fix: 'Read the clock and format it once, and use the same string for the hash and X-WSSE.',
  },
  'created-ms-in-hash': {
    title: 'The Created hashed has milliseconds .{value}; the one sent has none',
    cause: 'JavaScript’s toISOString() has milliseconds, and they were removed only for the header.',
    fix: 'Remove the milliseconds first, keep the string, and use it for both the hash and X-WSSE.',
  },
  'created-ms-only-in-header': {
    title: 'The Created sent has milliseconds; the one hashed has none',
    cause: 'The milliseconds were removed for the hash, and the header took toISOString() as it is.',
    fix: 'Use the same string, without milliseconds, for both the hash and X-WSSE.',
  },
  'created-no-z-in-hash': {
    title: 'The Created hashed lacks the final Z',
    cause: 'The Z is appended only when the header is written, after the hash.',
    fix: 'Put the Z into the format, format once, and use the string for both the hash and X-WSSE.',
  },
  'created-space-for-T-in-hash': {
    title: 'The Created hashed has a space where the T belongs',
    cause: 'The hash took the date format of databases and logs, and the header the ISO format.',
    fix: "Format once as yyyy-MM-dd'T'HH:mm:ss'Z' and use the string in both places.",
  },
  'created-omitted': {
    title: 'Created was left out of the hash input',
    cause: 'The formula was copied incompletely, or the variable passed in was empty.',
    fix: 'Concatenate Nonce, Created and app_secret in this order, then take SHA-256.',
  },
  'created-epoch-seconds-in-hash': {
    title: 'Created was hashed as Unix seconds',
    cause: 'The timestamp variable went into the hash input instead of the formatted string.',
    fix: 'Hash the Created string that stands in X-WSSE.',
  },
  'created-plus0000-in-hash': {
    title: 'Created was hashed with +00:00 at its end instead of Z',
    cause: 'Python’s isoformat() ends an aware UTC time with +00:00, while the header has Z.',
    fix: "Format once with strftime('%Y-%m-%dT%H:%M:%SZ') and use the string in both places.",
  },
  'created-compact-in-hash': {
    title: 'Created was hashed without its hyphens and colons',
    cause: 'The hash took the compact format of X-Sdk-Date, and X-WSSE the one with separators.',
    fix: 'Hash the Created string that stands in X-WSSE.',
  },
}
