/** Printing stages in PHP, from version 7. */

import { both, type PrintLanguage } from './print.ts'

export const phpPrint: PrintLanguage = {
  imports: both([]),
  before: { ...both([]), wsse: ['$secretAt = (int) strpos($hashInput, $secret);'] },
  values: {
    payloadHash: '$payloadHash',
    canonicalRequest: '$canonicalRequest',
    stringToSign: '$stringToSign',
    signature: '$signature',
    nonceAndCreated: 'substr($hashInput, 0, $secretAt)',
    sha256: "hash('sha256', $hashInput)",
    passwordDigest: '$passwordDigest',
    secretLength: '(string) strlen($secret)',
    secretFingerprint: "substr(hash('sha256', $secret), 0, 8)",
  },
  entry: (name, value) => `    '${name}' => ${value},`,
  block: (firstLine, entries) => [
    '$stages = [',
    ...entries,
    '];',
    `echo "${firstLine}\\n";`,
    'foreach ($stages as $stageName => $stage) {',
    `    echo $stageName, ': ', base64_encode($stage), "\\n";`,
    '}',
  ],
}
