/** Words of the mistakes in dates and clocks. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { time as zh } from '../../zh/mistakes/time.ts'

const formatOnce = 'Format the UTC time once, and use the same string in both places.'

export const time: Record<keyof typeof zh, MistakeWords> = {
  'sts-date': {
    title: 'The date in the string to sign differs from X-Sdk-Date by {value}',
    cause: 'The clock was read once for the header and again for the string to sign.',
    fix: 'Read the clock and format it once, and use the same string in both places.',
  },
  'sts-date-utc-vs-cst': {
    title: 'The date in the string to sign is 8 hours later than X-Sdk-Date',
    cause: 'The header has UTC and the string to sign Beijing time.',
    fix: formatOnce,
  },
  'sts-date-cst-vs-utc': {
    title: 'The date in the string to sign is 8 hours earlier than X-Sdk-Date',
    cause: 'The header has Beijing time and the string to sign UTC.',
    fix: formatOnce,
  },
  'sts-date-tz-shift': {
    title: 'The date in the string to sign differs from X-Sdk-Date by {value}',
    cause: 'The time was formatted once for the header and once for the string to sign, in two time zones.',
    fix: formatOnce,
  },
  'date-changed-after-signing': {
    title: 'The X-Sdk-Date signed differs from the one sent by {value}',
    cause: 'An HTTP client or retry layer wrote X-Sdk-Date again after signing.',
    fix: 'Set X-Sdk-Date before signing and leave it alone. On a retry, sign again.',
  },
  'created-local-time-as-utc': {
    title: 'Created is off by whole or half hours, like local time with a Z',
    cause: 'Local time was formatted with a final Z without conversion to UTC; some official samples do so.',
    fix: 'Convert to UTC before formatting. Within the platform’s tolerance the request may still pass.',
  },
  'created-week-year': {
    title: 'Created is a year ahead, as the pattern YYYY makes it',
    cause:
      'In Java patterns YYYY is the year of the week, which in the last days of December is the next year.',
    fix: 'Replace YYYY by yyyy.',
  },
  'created-numeric-offset': {
    title: 'Created ends with a numeric offset instead of Z',
    cause: 'Functions such as isoformat() write the zone, for example +08:00.',
    fix: "Convert to UTC, then format as yyyy-MM-dd'T'HH:mm:ss'Z'.",
  },
  'created-format-invalid': {
    title: 'Created is not in the required format',
    cause:
      'The pattern is wrong: hyphens between the hours and minutes, or month (MM) and minute (mm) mixed up.',
    fix: "Use yyyy-MM-dd'T'HH:mm:ss'Z', which gives 2018-02-12T15:30:20Z.",
  },
  'created-stale-replayed': {
    title: 'Created is more than 24 hours from now',
    cause: 'The header is hard-coded or copied from an older request, or the server’s clock is wrong.',
    fix: 'Make a new Nonce, Created and PasswordDigest for every request, and set the clock right.',
  },
  'date-local-time-as-utc': {
    title: 'X-Sdk-Date is off by whole or half hours, like local time with a Z',
    cause: 'Local time was formatted with a final Z without conversion to UTC.',
    fix: 'Convert to UTC before formatting. The platform allows 15 minutes only.',
  },
  'date-stale-replayed': {
    title: 'X-Sdk-Date is more than 15 minutes from now',
    cause: 'The request was exported, replayed or held in a queue, or the server’s clock is wrong.',
    fix: 'Sign again right before sending, and set the clock right.',
  },
  'date-format-invalid': {
    title: 'X-Sdk-Date is not in the required format',
    cause: 'It has the hyphens and colons of the extended ISO format, or milliseconds.',
    fix: "Use yyyyMMdd'T'HHmmss'Z', which gives 20230519T005038Z.",
  },
  'created-reused-across-retries': {
    title: 'Several requests carry the same Nonce and Created',
    cause: 'Retries reused the headers of the first attempt without signing again.',
    fix: 'Make a new Nonce, Created and PasswordDigest for every attempt.',
  },
}
