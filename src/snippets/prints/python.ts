/** Printing stages in Python 3. */

import { both, type PrintLanguage } from './print.ts'

export const pythonPrint: PrintLanguage = {
  imports: both(['import base64', 'import hashlib']),
  before: both([]),
  values: {
    payloadHash: 'payload_hash',
    canonicalRequest: 'canonical_request',
    stringToSign: 'string_to_sign',
    signature: 'signature',
    nonceAndCreated: 'hash_input[:max(0, hash_input.find(secret))]',
    sha256: 'hashlib.sha256(hash_input.encode()).hexdigest()',
    passwordDigest: 'password_digest',
    secretLength: 'str(len(secret.encode()))',
    secretFingerprint: 'hashlib.sha256(secret.encode()).hexdigest()[:8]',
  },
  entry: (name, value) => `    '${name}': ${value},`,
  block: (firstLine, entries) => [
    'stages = {',
    ...entries,
    '}',
    `print('${firstLine}')`,
    'for stage_name, stage in stages.items():',
    "    print(stage_name + ': ' + base64.b64encode(stage.encode()).decode())",
  ],
}
