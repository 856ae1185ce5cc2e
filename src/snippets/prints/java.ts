/** Printing stages in Java, from version 8. */

import { both, type PrintLanguage } from './print.ts'

const hash = [
  'MessageDigest stageDigest = MessageDigest.getInstance("SHA-256");',
  'UnaryOperator<String> stageHash = text -> String.format("%064x", new BigInteger(',
  '    1, stageDigest.digest(text.getBytes(StandardCharsets.UTF_8))));',
]

export const javaPrint: PrintLanguage = {
  imports: both([
    'import java.math.BigInteger;',
    'import java.nio.charset.StandardCharsets;',
    'import java.security.MessageDigest;',
    'import java.util.Base64;',
    'import java.util.function.UnaryOperator;',
  ]),
  before: {
    ...both(hash),
    wsse: [...hash, 'int secretAt = Math.max(0, hashInput.indexOf(secret));'],
  },
  values: {
    payloadHash: 'payloadHash',
    canonicalRequest: 'canonicalRequest',
    stringToSign: 'stringToSign',
    signature: 'signature',
    nonceAndCreated: 'hashInput.substring(0, secretAt)',
    sha256: 'stageHash.apply(hashInput)',
    passwordDigest: 'passwordDigest',
    secretLength: '"" + secret.getBytes(StandardCharsets.UTF_8).length',
    secretFingerprint: 'stageHash.apply(secret).substring(0, 8)',
  },
  entry: (name, value) => `    {"${name}", ${value}},`,
  block: (firstLine, entries) => [
    'String[][] stages = {',
    ...entries,
    '};',
    `System.out.println("${firstLine}");`,
    'for (String[] stage : stages) {',
    '    byte[] stageBytes = stage[1].getBytes(StandardCharsets.UTF_8);',
    '    String stageText = Base64.getEncoder().encodeToString(stageBytes);',
    '    System.out.println(stage[0] + ": " + stageText);',
    '}',
  ],
}
