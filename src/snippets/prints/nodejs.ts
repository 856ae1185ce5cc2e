/** Printing stages in Node.js. */

import { both, type PrintLanguage } from './print.ts'

export const nodejsPrint: PrintLanguage = {
  imports: both(["import { createHash } from 'node:crypto'"]),
  before: both(["const stageHash = (text) => createHash('sha256').update(text).digest('hex')"]),
  values: {
    payloadHash: 'payloadHash',
    canonicalRequest: 'canonicalRequest',
    stringToSign: 'stringToSign',
    signature: 'signature',
    nonceAndCreated: 'hashInput.slice(0, Math.max(0, hashInput.indexOf(secret)))',
    sha256: 'stageHash(hashInput)',
    passwordDigest: 'passwordDigest',
    secretLength: 'String(Buffer.byteLength(secret))',
    secretFingerprint: 'stageHash(secret).slice(0, 8)',
  },
  entry: (name, value) => (name === value ? `  ${name},` : `  ${name}: ${value},`),
  block: (firstLine, entries) => [
    'const stages = {',
    ...entries,
    '}',
    `console.log('${firstLine}')`,
    'for (const [name, stage] of Object.entries(stages)) {',
    "  console.log(name + ': ' + Buffer.from(stage).toString('base64'))",
    '}',
  ],
}
