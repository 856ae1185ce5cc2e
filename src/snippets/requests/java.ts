/** A request as a program in Java 11 or later, on java.net.http. */

import { javaHelpers, javaImports } from './java-helpers.ts'
import { indented, layout, type Section, when } from './layout.ts'
import { javaLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function javaProgram(plan: Plan): string {
  const main = layout([
    constants(plan),
    [`String host = ${literal(plan.host)};`, `String path = ${literal(plan.path)};`],
    query(plan),
    body(plan),
    ...schemes[plan.scheme](plan),
    send(plan),
  ])
  const members = [
    ['public static void main(String[] args) throws Exception {', ...indented(main, 4), '}'],
    ...javaHelpers(plan),
  ]
  return layout([javaImports(plan), ['public class Request {', ...indented(layout(members), 4), '}']])
}

function constants({ constants, origin }: Plan): Section {
  const line = ({ name, source, value }: Constant): string =>
    source === 'text'
      ? `String ${name} = ${literal(value)};`
      : `String ${name} = Objects.requireNonNull(System.getenv("${value}"), "${value}");`
  return when(constants.length > 0, `// ${origin}`, ...constants.map(line))
}

function map(name: string, kind: 'LinkedHashMap' | 'TreeMap', puts: readonly string[]): Section {
  return [`Map<String, String> ${name} = new ${kind}<>();`, ...puts.map((entry) => `${name}.put(${entry});`)]
}

function puts({ pairs }: Extract<Text, { kind: 'form' }>): string[] {
  return pairs.map(([key, value]) => `${literal(key)}, ${literal(value)}`)
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`String query = ${literal(query.text)};`]
  return [
    ...when(scheme === 'sdk-hmac', `// ${comments.query}`),
    ...map('parameters', 'TreeMap', puts(query)),
    'String query = encode(parameters);',
  ]
}

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `// ${comments.body}`)
  if (body.kind === 'bytes')
    return [...why, `byte[] body = Base64.getDecoder().decode(${literal(body.base64)});`]
  if (body.kind === 'text') return [...why, `byte[] body = utf8(${literal(body.text)});`]
  return [...map('fields', 'LinkedHashMap', puts(body)), ...why, 'byte[] body = utf8(encode(fields));']
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: ({ headers }) => [map('headers', 'LinkedHashMap', [...copied(headers), '"X-Auth-Token", token'])],
  none: ({ headers }) => [map('headers', 'LinkedHashMap', copied(headers))],
}

function copied(headers: Plan['headers']): string[] {
  return headers.map(([name, value]) => `${literal(name)}, ${literal(value)}`)
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: 'hash',
  hex: 'utf8(hex(hash))',
  'upper-hex': 'utf8(hex(hash).toUpperCase(Locale.ROOT))',
}

function wsse({ headers, comments, digestOf }: Plan): Section[] {
  return [
    [
      `// ${comments.sameTexts}`,
      'String nonce = UUID.randomUUID().toString().replace("-", "");',
      'String created = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();',
      'byte[] hash = sha256(utf8(nonce + created + appSecret));',
      `// ${comments.digest[digestOf]}`,
      `String passwordDigest = Base64.getEncoder().encodeToString(${digests[digestOf]});`,
    ],
    map('headers', 'LinkedHashMap', [
      ...copied(headers),
      String.raw`"Authorization", "WSSE realm=\"SDP\",profile=\"UsernameToken\",type=\"Appkey\""`,
      '"X-WSSE", String.format(\n' +
        String.raw`    "UsernameToken Username=\"%s\",PasswordDigest=\"%s\",Nonce=\"%s\",Created=\"%s\"",` +
        '\n    appKey, passwordDigest, nonce, created)',
    ]),
  ]
}

function sdkHmac(plan: Plan): Section[] {
  const headers = plan.headers.map(([name, value]) => [name.toLowerCase(), value] as const)
  return [
    [
      'String date = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[-:]", "");',
      `// ${plan.comments.headers}`,
      ...map('headers', 'TreeMap', [...copied(headers), '"host", host', '"x-sdk-date", date']),
      'String names = String.join(";", headers.keySet());',
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    'StringBuilder canonicalHeaders = new StringBuilder();',
    String.raw`headers.forEach((name, value) -> canonicalHeaders.append(name + ":" + value + "\n"));`,
    String.raw`String canonicalRequest = String.join("\n",`,
    `    ${literal(method)},`,
    path.endsWith('/') ? '    path,' : `    path + "/", // ${comments.finalSlash}`,
    `    ${query.kind === 'none' ? '""' : 'query'},`,
    '    canonicalHeaders,',
    '    names,',
    `    hex(sha256(${body.kind === 'none' ? 'new byte[0]' : 'body'})));`,
    String.raw`String stringToSign = "SDK-HMAC-SHA256\n" + date + "\n" + hex(sha256(utf8(canonicalRequest)));`,
    'Mac mac = Mac.getInstance("HmacSHA256");',
    'mac.init(new SecretKeySpec(utf8(secretKey), "HmacSHA256"));',
    'String signature = hex(mac.doFinal(utf8(stringToSign)));',
    `headers.remove("host"); // ${comments.ownHost}`,
    'headers.put("authorization", "SDK-HMAC-SHA256 Access=" + accessKey',
    '    + ", SignedHeaders=" + names + ", Signature=" + signature);',
  ]
}

function send({ protocol, method, query, body }: Plan): Section {
  const url = `"${protocol}://" + host + path${query.kind === 'none' ? '' : ' + "?" + query'}`
  const publisher = body.kind === 'none' ? 'noBody()' : 'ofByteArray(body)'
  return [
    `HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(${url}))`,
    `    .method(${literal(method)}, HttpRequest.BodyPublishers.${publisher});`,
    'headers.forEach(request::header);',
    'HttpResponse<String> response = HttpClient.newHttpClient()',
    '    .send(request.build(), HttpResponse.BodyHandlers.ofString());',
    'System.out.println(response.statusCode() + " " + response.body());',
  ]
}
