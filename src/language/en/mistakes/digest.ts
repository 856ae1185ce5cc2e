/** Words of the mistakes in PasswordDigest: joining, hashing, encoding. */

import type { digest as zh } from '../../zh/mistakes/digest.ts'
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'

const noSeparator = 'Put Nonce, Created and app_secret together with nothing between them.'

const rightOrder = 'Concatenate in the order Nonce, Created, app_secret.'

export const digest: Record<keyof typeof zh, MistakeWords> = {
  'concat-plus-literal': {
    title: 'The hash input has + signs between its parts',
    cause: 'The + in the documented formula means joining, and was written as a character.',
    fix: noSeparator,
  },
  'concat-space': {
    title: 'The hash input has spaces between its parts',
    cause: 'The blanks of the printed formula were written along.',
    fix: noSeparator,
  },
  'concat-plus-spaces': {
    title: 'The hash input has “ + ” between its parts',
    cause: 'The plus of the formula was copied into the string together with the blanks around it.',
    fix: noSeparator,
  },
  'concat-colon': {
    title: 'The hash input has colons between its parts',
    cause: 'It follows the “name:password” habit of Basic authentication.',
    fix: noSeparator,
  },
  'concat-newline': {
    title: 'The hash input has line feeds between its parts',
    cause: 'Other schemes, SDK-HMAC-SHA256 among them, join their parts by lines.',
    fix: noSeparator,
  },
  'concat-comma': {
    title: 'The hash input has commas between its parts',
    cause: 'JavaScript and some other languages put commas in when an array becomes a string.',
    fix: "Join with the empty string: [nonce, created, secret].join('').",
  },
  'concat-order-nsc': {
    title: 'The hash input is in the order Nonce, app_secret, Created',
    cause: 'The last two parts were swapped in the code or in a function’s arguments.',
    fix: rightOrder,
  },
  'concat-order-cns': {
    title: 'The hash input is in the order Created, Nonce, app_secret',
    cause: 'The first two parts were swapped in the code or in a function’s arguments.',
    fix: rightOrder,
  },
  'concat-order-csn': {
    title: 'The hash input is in the order Created, app_secret, Nonce',
    cause: 'The Nonce was appended last, or a function’s arguments are in another order.',
    fix: rightOrder,
  },
  'concat-order-snc': {
    title: 'The hash input is in the order app_secret, Nonce, Created',
    cause: 'Helper code for a sister product shows this order; the SMS API does not use it.',
    fix: rightOrder,
  },
  'concat-order-scn': {
    title: 'The hash input is in the order app_secret, Created, Nonce',
    cause: 'The parts were joined backwards, or a function’s arguments are in another order.',
    fix: rightOrder,
  },
  'input-utf16le': {
    title: 'The hash input was encoded as UTF-16LE, not UTF-8',
    cause: 'Encoding.Unicode in C# means UTF-16LE.',
    fix: 'Take the bytes in UTF-8: Encoding.UTF8.GetBytes(…) in C#.',
  },
  'digest-sha1': {
    title: 'The digest was computed with SHA-1, not SHA-256',
    cause: 'Stock WSSE libraries use SHA-1.',
    fix: 'Use SHA-256. Where a library offers no choice, compute PasswordDigest yourself.',
  },
  'digest-md5': {
    title: 'The digest was computed with MD5, not SHA-256',
    cause: 'It follows an old recipe, or reuses the hash function of another API.',
    fix: 'Use SHA-256.',
  },
  'digest-sha512': {
    title: 'The digest was computed with SHA-512, not SHA-256',
    cause: 'The wrong name or constant of the hash function was chosen.',
    fix: 'Use SHA-256.',
  },
  'hmac-keyed-by-secret': {
    title: 'The digest was computed as HMAC-SHA256 keyed by the secret',
    cause: 'PrivateNumber and Voice Call use that formula; the SMS API does not.',
    fix: 'Take plain SHA-256 of Nonce + Created + app_secret.',
  },
  'hmac-args-swapped': {
    title: 'The digest was computed as HMAC with key and message swapped',
    cause: 'Libraries order the arguments of HMAC differently, and the SMS digest is no HMAC at all.',
    fix: 'Take plain SHA-256 of Nonce + Created + app_secret.',
  },
  'digest-hex-not-base64': {
    title: 'PasswordDigest was sent as hexadecimal, without Base64',
    cause: 'Many hash functions return hexadecimal, and the Base64 step was skipped.',
    fix: 'Base64-encode the SHA-256 result and put that into PasswordDigest.',
  },
  'digest-hex-uppercase': {
    title: 'PasswordDigest was sent as upper-case hexadecimal, without Base64',
    cause: 'BitConverter in C# gives upper-case hexadecimal, and the Base64 step was skipped.',
    fix: 'Base64-encode the SHA-256 result and put that into PasswordDigest.',
  },
  'digest-base64url': {
    title: 'PasswordDigest was encoded with URL-safe Base64 (- and _)',
    cause: 'The URL-safe variant of the encoder was chosen.',
    fix: 'Use standard Base64, whose alphabet has + and /.',
  },
  'digest-base64url-unpadded': {
    title: 'PasswordDigest was encoded with URL-safe Base64 and without padding',
    cause: 'JWT encodes so, and so does base64url in many libraries.',
    fix: 'Use standard Base64 and keep the = at the end.',
  },
  'digest-base64-unpadded': {
    title: 'PasswordDigest was sent without the = at its end',
    cause: 'An encoder without padding was used, such as Go’s RawStdEncoding, or the code removed the =.',
    fix: 'Use padded standard Base64: StdEncoding in Go, no withoutPadding() in Java.',
  },
  'digest-base64-twice': {
    title: 'PasswordDigest was Base64-encoded twice',
    cause: 'The helper already returns Base64, and its result was encoded again.',
    fix: 'Encode once. Check whether the function returns bytes or text.',
  },
  'digest-percent-encoded': {
    title: 'PasswordDigest was sent with + / = percent-encoded',
    cause: 'URL encoding was applied to a header value, which needs none.',
    fix: 'Write the Base64 text into X-WSSE as it is.',
  },
  'digest-line-wrapped': {
    title: 'PasswordDigest contains a line break',
    cause:
      'Some Base64 encoders break lines at 60, 64 or 76 characters, which splits an 88-character digest.',
    fix: 'Use an encoder that does not wrap: Base64.getEncoder() in Java, base64 -w0 on the command line.',
  },
  'accepted-digest-base64-raw': {
    title: 'PasswordDigest is Base64 of the 32 bytes: fine, official samples do so',
    cause: 'The official samples for Node.js and Go and the newer Java ones compute it so.',
    fix: 'Nothing to change.',
  },
  'accepted-digest-base64-hex': {
    title: 'PasswordDigest is Base64 of lower-case hexadecimal: fine, as documented',
    cause: 'The documented request and the official samples for PHP and Python compute it so.',
    fix: 'Nothing to change.',
  },
  'accepted-digest-base64-upper-hex': {
    title: 'PasswordDigest is Base64 of upper-case hexadecimal: fine, an official sample does so',
    cause: 'The official C# sample for SMS computes it so.',
    fix: 'Nothing to change.',
  },
}
