/** A request as a program in PHP 7 or later, on its stream wrapper for HTTP. */

import { layout, type Section, when } from './layout.ts'
import { phpLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function phpProgram(plan: Plan): string {
  return layout([
    ['<?php'],
    constants(plan),
    [`$host = ${literal(plan.host)};`, `$path = ${literal(plan.path)};`],
    query(plan),
    body(plan),
    ...schemes[plan.scheme](plan),
    send(plan),
  ])
}

function constants({ constants, origin }: Plan): Section {
  const line = ({ name, source, value }: Constant): string =>
    `$${name} = ${source === 'text' ? literal(value) : `getenv('${value}') ?: die('${value}')`};`
  return when(constants.length > 0, `// ${origin}`, ...constants.map(line))
}

function list(name: string, entries: readonly string[]): Section {
  return entries.length === 0
    ? [`$${name} = [];`]
    : [`$${name} = [`, ...entries.map((entry) => `    ${entry},`), '];']
}

function fields(name: string, { pairs }: Extract<Text, { kind: 'form' }>): Section {
  return list(
    name,
    pairs.map(([key, value]) => `${literal(key)} => ${literal(value)}`),
  )
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`$query = ${literal(query.text)};`]
  return [
    ...fields('parameters', query),
    ...when(scheme === 'sdk-hmac', `// ${comments.query}`),
    'ksort($parameters, SORT_STRING);',
    "$query = http_build_query($parameters, '', '&', PHP_QUERY_RFC3986);",
  ]
}

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `// ${comments.body}`)
  if (body.kind === 'bytes') return [...why, `$body = base64_decode(${literal(body.base64)});`]
  if (body.kind === 'text') return [...why, `$body = ${literal(body.text)};`]
  return [...fields('fields', body), ...why, "$body = http_build_query($fields, '', '&', PHP_QUERY_RFC3986);"]
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: ({ headers }) => [list('headers', [...copied(headers), "'X-Auth-Token' => $token"])],
  none: ({ headers }) => [list('headers', copied(headers))],
}

function copied(headers: Plan['headers']): string[] {
  return headers.map(([name, value]) => `${literal(name)} => ${literal(value)}`)
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: "hash('sha256', $nonce . $created . $appSecret, true)",
  hex: "hash('sha256', $nonce . $created . $appSecret)",
  'upper-hex': "strtoupper(hash('sha256', $nonce . $created . $appSecret))",
}

function wsse({ headers, comments, digestOf }: Plan): Section[] {
  return [
    [
      `// ${comments.sameTexts}`,
      '$nonce = bin2hex(random_bytes(16));',
      "$created = gmdate('Y-m-d\\TH:i:s\\Z');",
      `// ${comments.digest[digestOf]}`,
      `$passwordDigest = base64_encode(${digests[digestOf]});`,
    ],
    list('headers', [
      ...copied(headers),
      `'Authorization' => 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'`,
      `'X-WSSE' => sprintf(\n` +
        `        'UsernameToken Username="%s",PasswordDigest="%s",Nonce="%s",Created="%s"',\n` +
        '        $appKey, $passwordDigest, $nonce, $created\n    )',
    ]),
  ]
}

function sdkHmac(plan: Plan): Section[] {
  return [
    [
      "$date = gmdate('Ymd\\THis\\Z');",
      ...list('headers', [...copied(plan.headers), "'Host' => $host", "'X-Sdk-Date' => $date"]),
      `// ${plan.comments.headers}`,
      '$signed = array_change_key_case($headers);',
      'ksort($signed, SORT_STRING);',
      "$names = implode(';', array_keys($signed));",
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    '$canonicalHeaders = [];',
    'foreach ($signed as $name => $value) {',
    "    $canonicalHeaders[] = $name . ':' . $value;",
    '}',
    '$canonicalRequest = implode("\\n", [',
    `    ${literal(method)},`,
    path.endsWith('/') ? '    $path,' : `    $path . '/', // ${comments.finalSlash}`,
    `    ${query.kind === 'none' ? "''" : '$query'},`,
    '    implode("\\n", $canonicalHeaders),',
    "    '',",
    '    $names,',
    `    hash('sha256', ${body.kind === 'none' ? "''" : '$body'}),`,
    ']);',
    `$stringToSign = implode("\\n", ['SDK-HMAC-SHA256', $date, hash('sha256', $canonicalRequest)]);`,
    "$signature = hash_hmac('sha256', $stringToSign, $secretKey);",
    "$headers['Authorization'] =",
    '    "SDK-HMAC-SHA256 Access=$accessKey, SignedHeaders=$names, Signature=$signature";',
  ]
}

/** The stream wrapper counts a body, but sends nothing about one that is empty. */
function send({ protocol, method, query, body }: Plan): Section {
  const hasBody = body.kind !== 'none'
  const counted = !hasBody && /^(?:POST|PUT|PATCH)$/.test(method)
  return [
    '$lines = [];',
    'foreach ($headers as $name => $value) {',
    '    $lines[] = "$name: $value";',
    '}',
    ...when(counted, "$lines[] = 'Content-Length: 0';"),
    "$options = ['http' => [",
    `    'method' => ${literal(method)},`,
    "    'header' => $lines,",
    ...when(hasBody, "    'content' => $body,"),
    "    'ignore_errors' => true,",
    ']];',
    `$url = '${protocol}://' . $host . $path${query.kind === 'none' ? '' : " . '?' . $query"};`,
    "$answer = fopen($url, 'r', false, stream_context_create($options));",
    `echo stream_get_meta_data($answer)['wrapper_data'][0], "\\n", stream_get_contents($answer), "\\n";`,
  ]
}
