/** A request as a program in C# 7 or later, on HttpClient: for .NET, .NET Framework and Mono. */

import { indented, layout, type Section, when } from './layout.ts'
import { csharpLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function csharpProgram(plan: Plan): string {
  const send = layout([
    constants(plan),
    [`var host = ${literal(plan.host)};`, `var path = ${literal(plan.path)};`],
    query(plan),
    body(plan),
    ...schemes[plan.scheme](plan),
    ...call(plan),
  ])
  const members = [
    ['static void Main() => Send().GetAwaiter().GetResult();'],
    ['static async Task Send()', '{', ...indented(send, 4), '}'],
    ...helpers(plan),
  ]
  return layout([imports(plan), ['static class Program', '{', ...indented(layout(members), 4), '}']])
}

function imports({ scheme, query, body }: Plan): Section {
  const isSdkHmac = scheme === 'sdk-hmac'
  const hashes = isSdkHmac || scheme === 'wsse'
  const encodes = query.kind === 'form' || body.kind === 'form'
  return [
    'using System;',
    'using System.Collections.Generic;',
    ...when(hashes, 'using System.Globalization;'),
    ...when(isSdkHmac || encodes, 'using System.Linq;'),
    'using System.Net.Http;',
    ...when(hashes, 'using System.Security.Cryptography;'),
    ...when(hashes || body.kind === 'text' || body.kind === 'form', 'using System.Text;'),
    'using System.Threading.Tasks;',
  ]
}

/** A variable that is not set would be taken for an empty text. */
function constants({ constants, origin }: Plan): Section {
  const lines = ({ name, source, value }: Constant): string[] =>
    source === 'text'
      ? [`var ${name} = ${literal(value)};`]
      : [
          `var ${name} = Environment.GetEnvironmentVariable("${value}")`,
          `    ?? throw new InvalidOperationException("${value}");`,
        ]
  return when(constants.length > 0, `// ${origin}`, ...constants.flatMap(lines))
}

function fields(name: string, { pairs }: Extract<Text, { kind: 'form' }>): Section {
  const entries = pairs.map(([key, value]) => `    new[] { ${literal(key)}, ${literal(value)} },`)
  return [`var ${name} = new[]`, '{', ...entries, '};']
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`var query = ${literal(query.text)};`]
  return [
    ...fields('parameters', query),
    ...when(scheme === 'sdk-hmac', `// ${comments.query}`),
    'var query = Encode(parameters.OrderBy(pair => pair[0], StringComparer.Ordinal));',
  ]
}

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `// ${comments.body}`)
  if (body.kind === 'bytes') return [...why, `var body = Convert.FromBase64String(${literal(body.base64)});`]
  if (body.kind === 'text') return [...why, `var body = Encoding.UTF8.GetBytes(${literal(body.text)});`]
  return [...fields('fields', body), ...why, 'var body = Encoding.UTF8.GetBytes(Encode(fields));']
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: ({ headers }) => [dictionary('', [...copied(headers), '["X-Auth-Token"] = token'])],
  none: ({ headers }) => [dictionary('', copied(headers))],
}

function dictionary(order: string, entries: readonly string[]): Section {
  const kind = order === '' ? 'Dictionary' : 'SortedDictionary'
  return [
    `var headers = new ${kind}<string, string>(${order})`,
    '{',
    ...entries.map((entry) => `    ${entry},`),
    '};',
  ]
}

/**
 * Headers about the content belong to the content, where HttpClient may write them another way than they were given:
 * as in the official signers of .NET, they are sent but not signed.
 */
const OF_CONTENT = /^(?:content-.*|allow|expires|last-modified)$/i

function copied(headers: Plan['headers']): string[] {
  return headers
    .filter(([name]) => !OF_CONTENT.test(name))
    .map(([name, value]) => `[${literal(name)}] = ${literal(value)}`)
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: 'hash',
  hex: 'Encoding.UTF8.GetBytes(Hex(hash))',
  'upper-hex': 'Encoding.UTF8.GetBytes(Hex(hash).ToUpperInvariant())',
}

function wsse({ headers, comments, digestOf }: Plan): Section[] {
  return [
    [
      `// ${comments.sameTexts}`,
      'var nonce = Guid.NewGuid().ToString("N");',
      `var created = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);`,
      'var hash = Sha256(Encoding.UTF8.GetBytes(nonce + created + appSecret));',
      `// ${comments.digest[digestOf]}`,
      `var passwordDigest = Convert.ToBase64String(${digests[digestOf]});`,
    ],
    dictionary('', [
      ...copied(headers),
      String.raw`["Authorization"] = "WSSE realm=\"SDP\",profile=\"UsernameToken\",type=\"Appkey\""`,
      '["X-WSSE"] = string.Format(\n' +
        String.raw`        "UsernameToken Username=\"{0}\",PasswordDigest=\"{1}\",Nonce=\"{2}\",Created=\"{3}\"",` +
        '\n        appKey, passwordDigest, nonce, created)',
    ]),
  ]
}

function sdkHmac(plan: Plan): Section[] {
  const headers = plan.headers.map(([name, value]) => [name.toLowerCase(), value] as const)
  return [
    [
      `var date = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);`,
      `// ${plan.comments.headers}`,
      ...dictionary('StringComparer.Ordinal', [
        ...copied(headers),
        '["host"] = host',
        '["x-sdk-date"] = date',
      ]),
      'var names = string.Join(";", headers.Keys);',
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    String.raw`var canonicalRequest = string.Join("\n", new[]`,
    '{',
    `    ${literal(method)},`,
    path.endsWith('/') ? '    path,' : `    path + "/", // ${comments.finalSlash}`,
    `    ${query.kind === 'none' ? '""' : 'query'},`,
    String.raw`    string.Concat(headers.Select(header => header.Key + ":" + header.Value + "\n")),`,
    '    names,',
    `    Hex(Sha256(${body.kind === 'none' ? 'new byte[0]' : 'body'})),`,
    '});',
    'var canonicalHash = Hex(Sha256(Encoding.UTF8.GetBytes(canonicalRequest)));',
    String.raw`var stringToSign = "SDK-HMAC-SHA256\n" + date + "\n" + canonicalHash;`,
    'string signature;',
    'using (var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(secretKey)))',
    '    signature = Hex(hmac.ComputeHash(Encoding.UTF8.GetBytes(stringToSign)));',
    'headers["authorization"] =',
    '    $"SDK-HMAC-SHA256 Access={accessKey}, SignedHeaders={names}, Signature={signature}";',
  ]
}

function call(plan: Plan): Section[] {
  const { protocol, method, query } = plan
  const url = `"${protocol}://" + host + path${query.kind === 'none' ? '' : ' + "?" + query'}`
  return [
    [
      `var request = new HttpRequestMessage(new HttpMethod(${literal(method)}), ${url});`,
      'foreach (var header in headers)',
      '    request.Headers.TryAddWithoutValidation(header.Key, header.Value);',
      ...content(plan),
    ],
    [
      'using (var client = new HttpClient())',
      'using (var response = await client.SendAsync(request))',
      '    Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());',
    ],
  ]
}

/** .NET Framework refuses a GET with a content, even with an empty one. */
function content({ method, headers, body }: Plan): Section {
  const hasBody = body.kind !== 'none'
  const own = headers.filter(([name]) => OF_CONTENT.test(name))
  return when(
    hasBody || !/^(?:GET|HEAD)$/.test(method),
    `request.Content = new ByteArrayContent(${hasBody ? 'body' : 'new byte[0]'});`,
    ...own.map(
      ([name, value]) =>
        `request.Content.Headers.TryAddWithoutValidation(${literal(name)}, ${literal(value)});`,
    ),
  )
}

function helpers({ scheme, digestOf, query, body }: Plan): Section[] {
  const isSdkHmac = scheme === 'sdk-hmac'
  const hashes = isSdkHmac || scheme === 'wsse'
  return [
    when(query.kind === 'form' || body.kind === 'form', ...ENCODE),
    when(hashes, ...SHA256),
    when(isSdkHmac || (hashes && digestOf !== 'bytes'), ...HEX),
  ]
}

const ENCODE = [
  'static string Encode(IEnumerable<string[]> pairs)',
  '{',
  '    return string.Join("&", pairs.Select(pair =>',
  '        Uri.EscapeDataString(pair[0]) + "=" + Uri.EscapeDataString(pair[1])));',
  '}',
]

const SHA256 = [
  'static byte[] Sha256(byte[] data)',
  '{',
  '    using (var sha256 = SHA256.Create())',
  '        return sha256.ComputeHash(data);',
  '}',
]

const HEX = [
  'static string Hex(byte[] bytes)',
  '{',
  '    return BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant();',
  '}',
]
