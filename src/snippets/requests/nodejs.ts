/** A request as a program in Node.js 18 or later, an ECMAScript module. */

import { layout, type Section, when } from './layout.ts'
import { nodejsLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function nodejsProgram(plan: Plan): string {
  return layout([
    imports(plan),
    constants(plan),
    [`const host = ${literal(plan.host)}`, `const path = ${literal(plan.path)}`],
    helpers(plan),
    query(plan),
    body(plan),
    ...schemes[plan.scheme](plan),
    send(plan),
  ])
}

const cryptoNames: Readonly<Record<Plan['scheme'], readonly string[]>> = {
  wsse: ['createHash', 'randomUUID'],
  'sdk-hmac': ['createHash', 'createHmac'],
  token: [],
  none: [],
}

function imports({ scheme, protocol }: Plan): Section {
  const names = cryptoNames[scheme]
  return [
    ...when(names.length > 0, `import { ${names.join(', ')} } from 'node:crypto'`),
    `import { request } from 'node:${protocol}'`,
  ]
}

/** A variable that is not set would be hashed as the word undefined. */
function constants({ constants, origin }: Plan): Section {
  const given = constants.filter(({ source }) => source === 'text')
  const asked = constants.filter(({ source }) => source === 'environment')
  return [
    ...when(constants.length > 0, `// ${origin}`),
    ...given.map(({ name, value }) => `const ${name} = ${literal(value)}`),
    ...when(
      asked.length > 0,
      `const { ${asked.map(({ name, value }) => `${value}: ${name}`).join(', ')} } = process.env`,
      `if (${asked.map(({ name }) => `!${name}`).join(' || ')}) throw new Error(${named(asked)})`,
    ),
  ]
}

const named = (asked: readonly Constant[]): string => literal(asked.map(({ value }) => value).join(', '))

/** encodeURIComponent leaves five characters that RFC 3986 reserves. */
function helpers({ scheme, query, body }: Plan): Section {
  return [
    ...when(
      query.kind === 'form' || body.kind === 'form',
      "const hex = (sign) => '%' + sign.charCodeAt(0).toString(16).toUpperCase()",
      "const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, hex)",
      "const encodePair = ([name, value]) => encode(name) + '=' + encode(value)",
    ),
    ...when(scheme === 'sdk-hmac' || query.kind === 'form', 'const byName = ([a], [b]) => (a < b ? -1 : 1)'),
    ...when(
      scheme === 'sdk-hmac',
      "const sha256 = (data) => createHash('sha256').update(data).digest('hex')",
    ),
  ]
}

function object(name: string, entries: readonly string[]): Section {
  return entries.length === 0
    ? [`const ${name} = {}`]
    : [`const ${name} = {`, ...entries.map((entry) => `  ${entry},`), '}']
}

function fields(name: string, { pairs }: Extract<Text, { kind: 'form' }>): Section {
  return object(
    name,
    pairs.map(([key, value]) => `${key}: ${literal(value)}`),
  )
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`const query = ${literal(query.text)}`]
  return [
    ...fields('parameters', query),
    ...when(scheme === 'sdk-hmac', `// ${comments.query}`),
    "const query = Object.entries(parameters).sort(byName).map(encodePair).join('&')",
  ]
}

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `// ${comments.body}`)
  if (body.kind === 'bytes') return [...why, `const body = Buffer.from(${literal(body.base64)}, 'base64')`]
  if (body.kind === 'text') return [...why, `const body = Buffer.from(${literal(body.text)})`]
  return [
    ...fields('fields', body),
    ...why,
    "const body = Buffer.from(Object.entries(fields).map(encodePair).join('&'))",
  ]
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: ({ headers }) => [object('headers', [...copied(headers), "'X-Auth-Token': token"])],
  none: ({ headers }) => [object('headers', copied(headers))],
}

function copied(headers: Plan['headers']): string[] {
  const key = (name: string): string => (/^[A-Za-z]\w*$/.test(name) ? name : literal(name))
  return headers.map(([name, value]) => `${key(name)}: ${literal(value)}`)
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: "hash.digest('base64')",
  hex: "Buffer.from(hash.digest('hex')).toString('base64')",
  'upper-hex': "Buffer.from(hash.digest('hex').toUpperCase()).toString('base64')",
}

function wsse({ headers, comments, digestOf }: Plan): Section[] {
  return [
    [
      `// ${comments.sameTexts}`,
      "const nonce = randomUUID().replaceAll('-', '')",
      "const created = new Date().toISOString().replace(/\\.\\d{3}/, '')",
      "const hash = createHash('sha256').update(nonce + created + appSecret)",
      `// ${comments.digest[digestOf]}`,
      `const passwordDigest = ${digests[digestOf]}`,
    ],
    object('headers', [
      ...copied(headers),
      `Authorization: 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'`,
      "'X-WSSE':\n" +
        `    \`UsernameToken Username="\${appKey}",PasswordDigest="\${passwordDigest}",\` +\n` +
        `    \`Nonce="\${nonce}",Created="\${created}"\``,
    ]),
  ]
}

function sdkHmac(plan: Plan): Section[] {
  return [
    [
      "const date = new Date().toISOString().replace(/[-:]|\\.\\d{3}/g, '')",
      ...object('headers', [...copied(plan.headers), 'Host: host', "'X-Sdk-Date': date"]),
      `// ${plan.comments.headers}`,
      'const signed = Object.entries(headers)',
      '  .map(([name, value]) => [name.toLowerCase(), value])',
      '  .sort(byName)',
      "const names = signed.map(([name]) => name).join(';')",
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    'const canonicalRequest = [',
    `  ${literal(method)},`,
    path.endsWith('/') ? '  path,' : `  path + '/', // ${comments.finalSlash}`,
    `  ${query.kind === 'none' ? "''" : 'query'},`,
    "  ...signed.map(([name, value]) => name + ':' + value),",
    "  '',",
    '  names,',
    `  sha256(${body.kind === 'none' ? "''" : 'body'}),`,
    "].join('\\n')",
    "const stringToSign = ['SDK-HMAC-SHA256', date, sha256(canonicalRequest)].join('\\n')",
    "const signature = createHmac('sha256', secretKey).update(stringToSign).digest('hex')",
    'headers.Authorization =',
    `  \`SDK-HMAC-SHA256 Access=\${accessKey}, SignedHeaders=\${names}, Signature=\${signature}\``,
  ]
}

/** The length is given: for some methods Node.js would send the body without one. */
function send({ protocol, method, query, body }: Plan): Section {
  const url = `\`${protocol}://\${host}\${path}${query.kind === 'none' ? '' : `?\${query}`}\``
  const hasBody = body.kind !== 'none'
  const headers = hasBody ? "headers: { ...headers, 'Content-Length': body.length }" : 'headers'
  return [
    `const options = { method: ${literal(method)}, ${headers} }`,
    `const call = request(${url}, options, async (response) => {`,
    "  response.setEncoding('utf8')",
    "  let answer = ''",
    '  for await (const chunk of response) answer += chunk',
    '  console.log(response.statusCode, answer)',
    '})',
    `call.end(${hasBody ? 'body' : ''})`,
  ]
}
