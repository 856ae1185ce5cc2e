/** Printing stages in C#, on .NET and on Mono. */

import { both, type PrintLanguage } from './print.ts'

const hash = [
  'Func<string, string> stageHash = text => BitConverter',
  '    .ToString(SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(text)))',
  '    .Replace("-", "").ToLowerInvariant();',
]

export const csharpPrint: PrintLanguage = {
  imports: both(['using System;', 'using System.Security.Cryptography;', 'using System.Text;']),
  before: {
    ...both(hash),
    wsse: [
      ...hash,
      'var secretAt = hashInput.IndexOf(secret, StringComparison.Ordinal);',
      'if (secretAt < 0) secretAt = 0;',
    ],
  },
  values: {
    payloadHash: 'payloadHash',
    canonicalRequest: 'canonicalRequest',
    stringToSign: 'stringToSign',
    signature: 'signature',
    nonceAndCreated: 'hashInput.Substring(0, secretAt)',
    sha256: 'stageHash(hashInput)',
    passwordDigest: 'passwordDigest',
    secretLength: 'Encoding.UTF8.GetByteCount(secret).ToString()',
    secretFingerprint: 'stageHash(secret).Substring(0, 8)',
  },
  entry: (name, value) => `    new[] { "${name}", ${value} },`,
  block: (firstLine, entries) => [
    'var stages = new[] {',
    ...entries,
    '};',
    `Console.WriteLine("${firstLine}");`,
    'foreach (var stage in stages) {',
    '    var stageBytes = Encoding.UTF8.GetBytes(stage[1]);',
    '    Console.WriteLine(stage[0] + ": " + Convert.ToBase64String(stageBytes));',
    '}',
  ],
}
