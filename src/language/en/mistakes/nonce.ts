/** Words of the mistakes in the Nonce. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { nonce as zh } from '../../zh/mistakes/nonce.ts'

export const nonce: Record<keyof typeof zh, MistakeWords> = {
  'nonce-hyphenated-in-hash': {
    title: 'The Nonce was hashed with hyphens but sent without',
    cause: 'A UUID was hashed as generated, and its hyphens were removed only for the header.',
    fix: 'Build the Nonce once, keep it in a variable, and use it for both the hash and X-WSSE.',
  },
  'nonce-hyphens-removed-in-hash': {
    title: 'The Nonce was hashed without hyphens but sent with them',
    cause: 'The hyphens of a UUID were removed for the hash, and the header took the original.',
    fix: 'Remove the hyphens first, keep the result in a variable, and use it for both the hash and X-WSSE.',
  },
  'nonce-base64-decoded-in-hash': {
    title: 'The Nonce was Base64-decoded before it was hashed',
    cause:
      'Stock WSSE libraries follow OASIS UsernameToken, which decodes the Nonce first; the SMS API does not.',
    fix: 'Hash the Nonce as the text that stands in X-WSSE.',
  },
  'nonce-base64-encoded-in-hash': {
    title: 'The Nonce was Base64-encoded before it was hashed',
    cause: 'It was encoded for the hash, while the header took the value before encoding.',
    fix: 'Use the same Nonce text for the hash and for X-WSSE.',
  },
  'nonce-upper-in-hash': {
    title: 'The Nonce was hashed in upper case, unlike the one sent',
    cause: 'It was formatted twice with different case, or lower-cased after hashing.',
    fix: 'Generate and format the Nonce once, and use the same string for the hash and X-WSSE.',
  },
  'nonce-lower-in-hash': {
    title: 'The Nonce was hashed in lower case, unlike the one sent',
    cause: 'It was formatted twice with different case, or upper-cased after hashing.',
    fix: 'Generate and format the Nonce once, and use the same string for the hash and X-WSSE.',
  },
  'nonce-hex-decoded-in-hash': {
    title: 'The Nonce was hex-decoded before it was hashed',
    cause: 'The random bytes were hashed, and their hexadecimal text was sent.',
    fix: 'Turn the bytes into hexadecimal text first, and hash that text.',
  },
  'nonce-omitted': {
    title: 'The Nonce was left out of the hash input',
    cause: 'The formula followed has no Nonce in it, or the variable passed in was empty.',
    fix: 'Concatenate Nonce, Created and app_secret in this order, then take SHA-256.',
  },
  'nonce-charset': {
    title: 'The Nonce has over 128 characters, or others than letters and digits',
    cause: 'It is Base64 text or a UUID with hyphens.',
    fix: 'The documentation asks for 1 to 128 letters or digits. Use hexadecimal text, or a UUID without hyphens.',
  },
  'nonce-static': {
    title: 'Several requests carry the same Nonce',
    cause: 'It is a constant in the code, or it is generated once at start.',
    fix: 'Generate a new random Nonce for every signature.',
  },
  'nonce-regenerated': {
    title: 'The hash may have used another Nonce; no replay can tell',
    cause: 'A Nonce generated once for the hash and once more for the header gives two different values.',
    fix: 'Check that it is generated only once. Keep it in a variable and use it for both the hash and X-WSSE.',
  },
}
