/** Words of the mistakes in the layout of the canonical request, the string to sign, the key and the signature. */
import type { MistakeWords } from '../../zh/mistakes/mistake-words.ts'
import type { signature as zh } from '../../zh/mistakes/signature.ts'

export const signature: Record<keyof typeof zh, MistakeWords> = {
  'cr-no-blank-line': {
    title: 'The canonical request lacks the empty line after its headers',
    cause: 'The parts were joined with one line feed, but the last header line ends with one of its own.',
    fix: 'End every header line with LF, write one more LF, and then SignedHeaders.',
  },
  'cr-double-blank-line': {
    title: 'The canonical request has one empty line too many after its headers',
    cause: 'The header block ends with a line feed already, and two more were added.',
    fix: 'Leave exactly one empty line between the headers and SignedHeaders.',
  },
  'cr-trailing-newline': {
    title: 'The canonical request was signed with a line feed at its end',
    cause: 'A line feed was written after every line, the payload hash included.',
    fix: 'The payload hash is the last line. Write no line feed after it.',
  },
  'cr-crlf': {
    title: 'The canonical request and string to sign were built with CRLF',
    cause: 'The line end came from Environment.NewLine or a template file with Windows line ends.',
    fix: 'Use "\\n".',
  },
  'cr-signed-headers-missing': {
    title: 'The canonical request lacks its SignedHeaders line',
    cause: 'The payload hash was written right after the headers.',
    fix: 'Write SignedHeaders between the empty line after the headers and the payload hash.',
  },
  'cr-literal-backslash-n': {
    title: 'The canonical request was built with the two characters \\n for line feeds',
    cause: 'Inside single quotes, PHP and the shell do not read \\n as a line feed.',
    fix: 'Use double quotes, "\\n". In a shell, use printf or $\'\\n\'.',
  },
  'sts-canonical-not-hashed': {
    title: 'The string to sign holds the canonical request itself, unhashed',
    cause: 'The hash step was skipped.',
    fix: 'Write the SHA-256 of the canonical request, in lower-case hexadecimal, as the third line.',
  },
  'sts-canonical-hash-uppercase': {
    title: 'The string to sign holds the canonical request’s hash in upper case',
    cause: 'The formatter writes capitals, as BitConverter in C# does.',
    fix: 'Lower-case this hash.',
  },
  'sts-canonical-hash-base64': {
    title: 'The string to sign holds the canonical request’s hash in Base64',
    cause: 'The helper returns its hash in Base64.',
    fix: 'Write it in lower-case hexadecimal.',
  },
  'sts-literal-backslash-n': {
    title: 'The string to sign was built with the two characters \\n for line feeds',
    cause: 'Inside single quotes, PHP and the shell do not read \\n as a line feed.',
    fix: 'Use double quotes, "\\n". In a shell, use printf or $\'\\n\'.',
  },
  'sts-algorithm-aws4': {
    title: 'The string to sign begins with AWS4-HMAC-SHA256',
    cause: 'The code was ported from an AWS signer.',
    fix: 'Write SDK-HMAC-SHA256 as the first line.',
  },
  'sts-algorithm-hmac-sha256': {
    title: 'The string to sign begins with HMAC-SHA256',
    cause: 'The name of the algorithm was shortened; the SDK- before it is missing.',
    fix: 'Write SDK-HMAC-SHA256 as the first line.',
  },
  'sts-aws-scope-line': {
    title: 'The string to sign has an AWS credential scope line in it',
    cause: 'The code was ported from an AWS signer, which adds date/region/service/aws4_request.',
    fix: 'Write three lines only: SDK-HMAC-SHA256, X-Sdk-Date, the hash of the canonical request.',
  },
  'key-aws-derived': {
    title: 'The signing key was derived the AWS way',
    cause: 'The code was ported from an AWS signer, which derives a key from date, region and service.',
    fix: 'Use the UTF-8 bytes of the SK itself as the HMAC key.',
  },
  'key-aws4-prefix': {
    title: 'The signing key has AWS4 before the SK',
    cause: 'The code is a half-finished port of an AWS signer.',
    fix: 'Use the UTF-8 bytes of the SK itself as the HMAC key.',
  },
  'sig-hmac-args-swapped': {
    title: 'The HMAC was computed with key and message swapped',
    cause:
      'Libraries order the arguments differently; PHP’s hash_hmac takes the message first, then the key.',
    fix: 'The SK is the key, the string to sign is the message.',
  },
  'sig-hmac-sha1': {
    title: 'The signature was computed with HMAC-SHA1, not HMAC-SHA256',
    cause: 'The function was taken over from another cloud’s signing code.',
    fix: 'Use HMAC-SHA256.',
  },
  'sig-base64': {
    title: 'The signature was written in Base64, not hexadecimal',
    cause: 'The HMAC helper returns Base64 text.',
    fix: 'Write the 32 bytes of the HMAC as 64 lower-case hexadecimal digits.',
  },
  'sig-uppercase-hex': {
    title: 'The signature was written in upper-case hexadecimal',
    cause: 'The formatter writes capitals, as BitConverter in C# does.',
    fix: 'Lower-case the signature.',
  },
  'sig-base64-of-hex': {
    title: 'The signature was hexadecimal text encoded in Base64 again',
    cause: 'It follows X-WSSE, where Base64 is the last step.',
    fix: 'Write the 64 lower-case hexadecimal digits as they are, without Base64.',
  },
}
