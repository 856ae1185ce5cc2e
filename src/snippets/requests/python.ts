/** A request as a program in Python 3.8 or later, on http.client. */

import { layout, type Section, when } from './layout.ts'
import { pythonLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function pythonProgram(plan: Plan): string {
  return layout([
    imports(plan),
    constants(plan),
    [`host = ${literal(plan.host)}`, `path = ${literal(plan.path)}`],
    query(plan),
    body(plan),
    ...schemes[plan.scheme](plan),
    send(plan),
  ])
}

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function imports({ scheme, constants, query, body }: Plan): Section {
  const isSigned = scheme === 'wsse' || scheme === 'sdk-hmac'
  return [
    ...when(scheme === 'wsse' || body.kind === 'bytes', 'import base64'),
    ...when(isSigned, 'import hashlib'),
    ...when(scheme === 'sdk-hmac', 'import hmac'),
    'import http.client',
    ...when(
      constants.some(({ source }) => source === 'environment'),
      'import os',
    ),
    ...when(scheme === 'wsse', 'import uuid'),
    ...when(isSigned, 'from datetime import datetime, timezone'),
    ...when(query.kind === 'form' || body.kind === 'form', 'from urllib.parse import quote, urlencode'),
  ]
}

function constants({ constants, origin }: Plan): Section {
  const line = ({ name, source, value }: Constant): string =>
    `${snake(name)} = ${source === 'text' ? literal(value) : `os.environ["${value}"]`}`
  return when(constants.length > 0, `# ${origin}`, ...constants.map(line))
}

function fields(name: string, { pairs }: Extract<Text, { kind: 'form' }>): Section {
  return dictionary(name, copied(pairs))
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`query = ${literal(query.text)}`]
  return [
    ...fields('parameters', query),
    ...when(scheme === 'sdk-hmac', `# ${comments.query}`),
    'query = urlencode(sorted(parameters.items()), quote_via=quote)',
  ]
}

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `# ${comments.body}`)
  if (body.kind === 'bytes') return [...why, `body = base64.b64decode(${literal(body.base64)})`]
  if (body.kind === 'text') return [...why, `body = ${literal(body.text)}.encode()`]
  return [...fields('fields', body), ...why, 'body = urlencode(fields, quote_via=quote).encode()']
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: ({ headers }) => [dictionary('headers', [...copied(headers), '"X-Auth-Token": token'])],
  none: ({ headers }) => [dictionary('headers', copied(headers))],
}

function copied(pairs: Plan['headers']): string[] {
  return pairs.map(([name, value]) => `${literal(name)}: ${literal(value)}`)
}

function dictionary(name: string, entries: readonly string[]): Section {
  return entries.length === 0
    ? [`${name} = {}`]
    : [`${name} = {`, ...entries.map((entry) => `    ${entry},`), '}']
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: 'digest.digest()',
  hex: 'digest.hexdigest().encode()',
  'upper-hex': 'digest.hexdigest().upper().encode()',
}

function wsse({ headers, comments, digestOf }: Plan): Section[] {
  return [
    [
      `# ${comments.sameTexts}`,
      'nonce = uuid.uuid4().hex',
      'created = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")',
      'digest = hashlib.sha256((nonce + created + app_secret).encode())',
      `# ${comments.digest[digestOf]}`,
      `password_digest = base64.b64encode(${digests[digestOf]}).decode()`,
    ],
    dictionary('headers', [
      ...copied(headers),
      `"Authorization": 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'`,
      `"X-WSSE": f'UsernameToken Username="{app_key}",PasswordDigest="{password_digest}",'\n` +
        `    f'Nonce="{nonce}",Created="{created}"'`,
    ]),
  ]
}

function sdkHmac(plan: Plan): Section[] {
  return [
    [
      'date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")',
      ...dictionary('headers', [...copied(plan.headers), '"Host": host', '"X-Sdk-Date": date']),
      `# ${plan.comments.headers}`,
      'signed = sorted((name.lower(), value) for name, value in headers.items())',
      'names = ";".join(name for name, _ in signed)',
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    'canonical_request = "\\n".join([',
    `    ${literal(method)},`,
    path.endsWith('/') ? '    path,' : `    path + "/",  # ${comments.finalSlash}`,
    `    ${query.kind === 'none' ? '""' : 'query'},`,
    '    *(f"{name}:{value}" for name, value in signed),',
    '    "",',
    '    names,',
    `    hashlib.sha256(${body.kind === 'none' ? 'b""' : 'body'}).hexdigest(),`,
    '])',
    'canonical_hash = hashlib.sha256(canonical_request.encode()).hexdigest()',
    'string_to_sign = f"SDK-HMAC-SHA256\\n{date}\\n{canonical_hash}"',
    'signature = hmac.new(secret_key.encode(), string_to_sign.encode(), hashlib.sha256).hexdigest()',
    'headers["Authorization"] = (',
    '    f"SDK-HMAC-SHA256 Access={access_key}, SignedHeaders={names}, Signature={signature}"',
    ')',
  ]
}

const connections = { http: 'HTTPConnection', https: 'HTTPSConnection' } as const

function send({ protocol, method, query, body }: Plan): Section {
  const target = query.kind === 'none' ? 'path' : 'path + "?" + query'
  const content = body.kind === 'none' ? '' : 'body, '
  return [
    `connection = http.client.${connections[protocol]}(host)`,
    `connection.request(${literal(method)}, ${target}, ${content}headers=headers)`,
    'response = connection.getresponse()',
    'print(response.status, response.read().decode())',
  ]
}
