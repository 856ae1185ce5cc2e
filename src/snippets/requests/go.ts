/** A request as a program in Go 1.16 or later, on net/http. */

import { layout, type Section, when } from './layout.ts'
import { goLiteral as literal } from './literals.ts'
import type { Constant, Plan, Text } from './plan.ts'

export function goProgram(plan: Plan): string {
  const main = layout([
    constants(plan),
    [`host := ${literal(plan.host)}`, `path := ${literal(plan.path)}`],
    query(plan),
    body(plan),
    request(plan),
    ...schemes[plan.scheme](plan),
    send,
  ])
  return layout([
    ['package main'],
    ['import (', ...imports(plan).map((name) => `\t"${name}"`), ')'],
    ['func main() {', ...main.trimEnd().split('\n').map(tabbed), '}'],
    ...helpers(plan),
  ])
}

const tabbed = (line: string): string => (line === '' ? '' : `\t${line}`)

/** Go refuses an import that is not used. */
function imports({ scheme, constants, query, body }: Plan): Section {
  const isWsse = scheme === 'wsse'
  const isSdkHmac = scheme === 'sdk-hmac'
  const encodes = query.kind === 'form' || body.kind === 'form'
  return [
    ...when(body.kind !== 'none', 'bytes'),
    ...when(isSdkHmac, 'crypto/hmac'),
    ...when(isWsse, 'crypto/rand'),
    ...when(isWsse || isSdkHmac, 'crypto/sha256'),
    ...when(isWsse || body.kind === 'bytes', 'encoding/base64'),
    'fmt',
    'io',
    'log',
    'net/http',
    ...when(encodes, 'net/url'),
    ...when(
      constants.some(({ source }) => source === 'environment'),
      'os',
    ),
    ...when(isSdkHmac || query.kind === 'form', 'sort'),
    ...when(isSdkHmac || encodes, 'strings'),
    ...when(isWsse || isSdkHmac, 'time'),
  ]
}

/** A variable that is not set reads as an empty text. */
function constants({ constants, origin }: Plan): Section {
  const line = ({ name, source, value }: Constant): string =>
    `${name} := ${source === 'text' ? literal(value) : `os.Getenv("${value}")`}`
  const asked = constants.filter(({ source }) => source === 'environment')
  return when(
    constants.length > 0,
    `// ${origin}`,
    ...constants.map(line),
    ...when(
      asked.length > 0,
      `if ${asked.map(({ name }) => `${name} == ""`).join(' || ')} {`,
      `\tlog.Fatal("${asked.map(({ value }) => value).join(', ')}")`,
      '}',
    ),
  )
}

function fields(name: string, { pairs }: Extract<Text, { kind: 'form' }>): Section {
  const entries = pairs.map(([key, value]) => `\t{${literal(key)}, ${literal(value)}},`)
  return [`${name} := [][2]string{`, ...entries, '}']
}

function query({ query, scheme, comments }: Plan): Section {
  if (query.kind === 'none') return []
  if (query.kind === 'text') return [`query := ${literal(query.text)}`]
  return [
    ...fields('parameters', query),
    ...when(scheme === 'sdk-hmac', `// ${comments.query}`),
    'sort.Slice(parameters, func(i, j int) bool { return parameters[i][0] < parameters[j][0] })',
    'query := encode(parameters)',
  ]
}

const failure = ['if err != nil {', '\tlog.Fatal(err)', '}']

function body({ body, scheme, comments }: Plan): Section {
  if (body.kind === 'none') return []
  const why = when(scheme === 'sdk-hmac', `// ${comments.body}`)
  if (body.kind === 'bytes') {
    return [...why, `body, err := base64.StdEncoding.DecodeString(${literal(body.base64)})`, ...failure]
  }
  if (body.kind === 'text') return [...why, `body := []byte(${literal(body.text)})`]
  return [...fields('fields', body), ...why, 'body := []byte(encode(fields))']
}

function request({ protocol, method, query, body, headers }: Plan): Section {
  const url = `"${protocol}://"+host+path${query.kind === 'none' ? '' : '+"?"+query'}`
  const content = body.kind === 'none' ? 'nil' : 'bytes.NewReader(body)'
  return [
    `request, err := http.NewRequest(${literal(method)}, ${url}, ${content})`,
    ...failure,
    ...headers.map(([name, value]) => `request.Header.Set(${literal(name)}, ${literal(value)})`),
  ]
}

const schemes: Readonly<Record<Plan['scheme'], (plan: Plan) => readonly Section[]>> = {
  wsse,
  'sdk-hmac': sdkHmac,
  token: () => [['request.Header.Set("X-Auth-Token", token)']],
  none: () => [],
}

const digests: Readonly<Record<Plan['digestOf'], string>> = {
  bytes: 'digest[:]',
  hex: '[]byte(fmt.Sprintf("%x", digest))',
  'upper-hex': '[]byte(fmt.Sprintf("%X", digest))',
}

function wsse({ comments, digestOf }: Plan): Section[] {
  return [
    [
      `// ${comments.sameTexts}`,
      'random := make([]byte, 16)',
      'if _, err := rand.Read(random); err != nil {',
      '\tlog.Fatal(err)',
      '}',
      'nonce := fmt.Sprintf("%x", random)',
      'created := time.Now().UTC().Format("2006-01-02T15:04:05Z")',
      'digest := sha256.Sum256([]byte(nonce + created + appSecret))',
      `// ${comments.digest[digestOf]}`,
      `passwordDigest := base64.StdEncoding.EncodeToString(${digests[digestOf]})`,
    ],
    [
      'request.Header.Set("Authorization", `WSSE realm="SDP",profile="UsernameToken",type="Appkey"`)',
      'request.Header.Set("X-WSSE", fmt.Sprintf(',
      '\t`UsernameToken Username="%s",PasswordDigest="%s",Nonce="%s",Created="%s"`,',
      '\tappKey, passwordDigest, nonce, created))',
    ],
  ]
}

function sdkHmac(plan: Plan): Section[] {
  return [
    [
      'date := time.Now().UTC().Format("20060102T150405Z")',
      'request.Header.Set("X-Sdk-Date", date)',
      `// ${plan.comments.headers}`,
      'values := map[string]string{"host": request.Host}',
      'for name := range request.Header {',
      '\tvalues[strings.ToLower(name)] = request.Header.Get(name)',
      '}',
      'var names []string',
      'for name := range values {',
      '\tnames = append(names, name)',
      '}',
      'sort.Strings(names)',
    ],
    signature(plan),
  ]
}

function signature({ comments, method, path, query, body }: Plan): Section {
  return [
    'canonicalHeaders := ""',
    'for _, name := range names {',
    '\tcanonicalHeaders += name + ":" + values[name] + "\\n"',
    '}',
    'canonicalRequest := strings.Join([]string{',
    `\t${literal(method)},`,
    path.endsWith('/') ? '\tpath,' : `\tpath + "/", // ${comments.finalSlash}`,
    `\t${query.kind === 'none' ? '""' : 'query'},`,
    '\tcanonicalHeaders,',
    '\tstrings.Join(names, ";"),',
    `\tsha256Hex(${body.kind === 'none' ? 'nil' : 'body'}),`,
    '}, "\\n")',
    'stringToSign := "SDK-HMAC-SHA256\\n" + date + "\\n" + sha256Hex([]byte(canonicalRequest))',
    'mac := hmac.New(sha256.New, []byte(secretKey))',
    'mac.Write([]byte(stringToSign))',
    'request.Header.Set("Authorization", fmt.Sprintf(',
    '\t"SDK-HMAC-SHA256 Access=%s, SignedHeaders=%s, Signature=%x",',
    '\taccessKey, strings.Join(names, ";"), mac.Sum(nil)))',
  ]
}

const send: Section = [
  'response, err := http.DefaultClient.Do(request)',
  ...failure,
  'defer response.Body.Close()',
  'answer, err := io.ReadAll(response.Body)',
  ...failure,
  'fmt.Println(response.StatusCode, string(answer))',
]

function helpers({ scheme, query, body }: Plan): Section[] {
  return [
    when(query.kind === 'form' || body.kind === 'form', ...ENCODE),
    when(scheme === 'sdk-hmac', ...SHA256_HEX),
  ]
}

const ENCODE = [
  'func encode(pairs [][2]string) string {',
  '\tvar encoded []string',
  '\tfor _, pair := range pairs {',
  '\t\tencoded = append(encoded, url.QueryEscape(pair[0])+"="+url.QueryEscape(pair[1]))',
  '\t}',
  '\treturn strings.ReplaceAll(strings.Join(encoded, "&"), "+", "%20")',
  '}',
]

const SHA256_HEX = [
  'func sha256Hex(data []byte) string {',
  '\treturn fmt.Sprintf("%x", sha256.Sum256(data))',
  '}',
]
