/** What a program in Java needs besides its main method: imports and small methods, only those it uses. */

import { type Section, when } from './layout.ts'
import type { Plan } from './plan.ts'

const CLIENT = [
  'java.net.URI',
  'java.net.http.HttpClient',
  'java.net.http.HttpRequest',
  'java.net.http.HttpResponse',
]
const HASHING = ['java.security.GeneralSecurityException', 'java.security.MessageDigest']
const CLOCK = ['java.time.Instant', 'java.time.temporal.ChronoUnit']
const MAC = ['javax.crypto.Mac', 'javax.crypto.spec.SecretKeySpec']

/** What the program does, as far as imports and methods depend on it. */
function usesOf({ scheme, digestOf, constants, query, body }: Plan) {
  const isWsse = scheme === 'wsse'
  const isSdkHmac = scheme === 'sdk-hmac'
  const hashes = isWsse || isSdkHmac
  const encodes = query.kind === 'form' || body.kind === 'form'
  return {
    isWsse,
    isSdkHmac,
    hashes,
    encodes,
    writesHex: isSdkHmac || (isWsse && digestOf !== 'bytes'),
    writesUtf8: hashes || body.kind === 'text' || body.kind === 'form',
    upperCase: isWsse && digestOf === 'upper-hex',
    readsEnvironment: constants.some(({ source }) => source === 'environment'),
    codesBase64: isWsse || body.kind === 'bytes',
    keepsOrder: !isSdkHmac || body.kind === 'form',
    sorts: isSdkHmac || query.kind === 'form',
  }
}

export function javaImports(plan: Plan): Section {
  const uses = usesOf(plan)
  const names = [
    ...CLIENT,
    'java.util.Map',
    ...when(uses.hashes, ...HASHING, ...CLOCK),
    ...when(uses.isSdkHmac, ...MAC),
    ...when(uses.writesHex, 'java.math.BigInteger'),
    ...when(uses.encodes, 'java.net.URLEncoder', 'java.util.stream.Collectors'),
    ...when(uses.encodes || uses.writesUtf8, 'java.nio.charset.StandardCharsets'),
    ...when(uses.codesBase64, 'java.util.Base64'),
    ...when(uses.keepsOrder, 'java.util.LinkedHashMap'),
    ...when(uses.sorts, 'java.util.TreeMap'),
    ...when(uses.upperCase, 'java.util.Locale'),
    ...when(uses.readsEnvironment, 'java.util.Objects'),
    ...when(uses.isWsse, 'java.util.UUID'),
  ]
  return names.toSorted().map((name) => `import ${name};`)
}

export function javaHelpers(plan: Plan): Section[] {
  const uses = usesOf(plan)
  return [
    when(uses.encodes, ...ENCODE_PAIRS),
    when(uses.encodes, ...ENCODE),
    when(uses.hashes, ...SHA256),
    when(uses.writesHex, ...HEX),
    when(uses.writesUtf8, ...UTF8),
  ]
}

const ENCODE_PAIRS = [
  'static String encode(Map<String, String> pairs) {',
  '    return pairs.entrySet().stream()',
  '        .map(pair -> encode(pair.getKey()) + "=" + encode(pair.getValue()))',
  '        .collect(Collectors.joining("&"));',
  '}',
]

const ENCODE = [
  'static String encode(String text) {',
  '    return URLEncoder.encode(text, StandardCharsets.UTF_8)',
  '        .replace("+", "%20").replace("*", "%2A").replace("%7E", "~");',
  '}',
]

const SHA256 = [
  'static byte[] sha256(byte[] data) throws GeneralSecurityException {',
  '    return MessageDigest.getInstance("SHA-256").digest(data);',
  '}',
]

const HEX = [
  'static String hex(byte[] bytes) {',
  '    return String.format("%064x", new BigInteger(1, bytes));',
  '}',
]

const UTF8 = ['static byte[] utf8(String text) {', '    return text.getBytes(StandardCharsets.UTF_8);', '}']
