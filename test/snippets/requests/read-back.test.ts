/** Commands and `.http` files: read back by the reader of pastes, and written by hand. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from '../../../src/message/read.ts'
import type { Header, HttpRequest } from '../../../src/message/types.ts'
import type { RequestLanguage } from '../../../src/snippets/requests.ts'
import { headerText, hostileText } from './hostile.ts'
import { encoder, options, written } from './programs.ts'

const AUTHORITY = 'smsapi.cn-north-4.myhuaweicloud.com:443'
const chosen = options(AUTHORITY, { protocol: 'https' })

/** What every form can hold; the rest is in the cautions. */
type Limits = { readonly target: fc.Arbitrary<string>; readonly text: (text: string) => string }

const plainTarget = fc.constantFrom(
  '/sms/batchSendSms/v1',
  '/v2/845a/msgsms/apps?limit=10&name=%E4%BF%A1%20%2B&x=+$(x)',
)
const oddTarget = fc.oneof(
  plainTarget,
  headerText.map((text) => `/${text}`),
)
const asItIs = (text: string) => text

const forms: Readonly<Record<string, Limits>> = {
  'curl-bash': { target: oddTarget, text: asItIs },
  // cmd.exe has no way to write a carriage return or a control character.
  'curl-cmd': { target: oddTarget, text: (text) => text.replace(/(?![\n\t])\p{Cc}/gu, '') },
  'curl-powershell': { target: plainTarget, text: asItIs },
  'http-file': { target: plainTarget, text: asItIs },
}

const sorted = ({ headers, ...rest }: HttpRequest) => ({
  ...rest,
  headers: headers.map((header) => header.join(': ')).toSorted(),
})

/** A body that no argument can hold comes through a pipe; `^"` behind a blank is read as a sign of cmd.exe. */
const isReadAsBash = (command: string) => command.startsWith('curl') && !/[\s=]\^"/.test(command)

for (const [id, { target, text }] of Object.entries(forms)) {
  const language = id as RequestLanguage
  const request = fc
    .record({ target, note: headerText, body: hostileText.map(text).map((one) => `a=${one}`) })
    .map(({ target: path, note, body }): HttpRequest => {
      const headers: Header[] = [
        ['Host', AUTHORITY],
        ['Authorization', 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'],
        ['X-Note', note],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ]
      return { method: 'POST', target: path, headers, body: encoder.encode(body) }
    })

  test(`${id} is read back, and written again it is the same`, () => {
    fc.assert(
      fc.property(request, (one) => {
        const command = written(language, one, chosen)
        fc.pre(id !== 'curl-bash' || isReadAsBash(command))
        const reading = readMessage(command)
        expect(reading.request && sorted(reading.request)).toEqual(sorted(one))
        expect(reading.problems.filter(({ code }) => code.startsWith('shell-'))).toEqual([])
        if (reading.request) expect(written(language, reading.request, chosen)).toBe(command)
      }),
      { numRuns: 400 },
    )
  })
}

const request: HttpRequest = {
  method: 'PUT',
  target: '/v2/p/msgsms/apps/1',
  headers: [
    ['Host', 'msgsms.cn-north-4.myhuaweicloud.com'],
    ['Content-Type', 'application/json'],
    ['X-Empty', ''],
  ],
  body: encoder.encode('{"name":"it\'s 50% “中文”\\n"}\n'),
}
const given = options('msgsms.cn-north-4.myhuaweicloud.com', {
  protocol: 'https',
  scheme: 'token',
  signed: [['X-Auth-Token', 'a^"b\\']],
})

/** As a person who knows the shell would write it. */
const byHand: Readonly<Record<string, readonly string[]>> = {
  'curl-bash': [
    "curl 'https://msgsms.cn-north-4.myhuaweicloud.com/v2/p/msgsms/apps/1' \\",
    '  -X PUT \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'X-Empty;' \\",
    `  -H 'X-Auth-Token: a^"b\\' \\`,
    String.raw`  --data-raw $'{"name":"it\'s 50% “中文”\\n"}\n'`,
  ],
  'curl-cmd': [
    'curl "https://msgsms.cn-north-4.myhuaweicloud.com/v2/p/msgsms/apps/1" ^',
    '  -X PUT ^',
    '  -H "Content-Type: application/json" ^',
    '  -H "X-Empty;" ^',
    String.raw`  -H ^"X-Auth-Token: a^^\^"b\\^" ^`,
    String.raw`  --data-raw ^"{\^"name\^":\^"it's 50^% “中文”\n\^"}^`,
    '',
    '^"',
  ],
  'curl-powershell': [
    '$headers = @{',
    "  'X-Empty' = ''",
    `  'X-Auth-Token' = 'a^"b\\'`,
    '}',
    '$request = @{',
    "  Uri = 'https://msgsms.cn-north-4.myhuaweicloud.com/v2/p/msgsms/apps/1'",
    "  Method = 'PUT'",
    '  Headers = $headers',
    "  ContentType = 'application/json'",
    '  Body = [Text.Encoding]::UTF8.GetBytes("{`"name`":`"it\'s 50% `“中文`”\\n`"}`n")',
    '}',
    'if ($PSVersionTable.PSVersion.Major -ge 7) {',
    '  $request.SkipHeaderValidation = $true',
    '  $request.SkipHttpErrorCheck = $true',
    '}',
    'Invoke-WebRequest @request -UseBasicParsing',
  ],
  'http-file': [
    'PUT https://msgsms.cn-north-4.myhuaweicloud.com/v2/p/msgsms/apps/1 HTTP/1.1',
    'Host: msgsms.cn-north-4.myhuaweicloud.com',
    'Content-Type: application/json',
    'X-Empty: ',
    'X-Auth-Token: a^"b\\',
    '',
    '{"name":"it\'s 50% “中文”\\n"}',
    '',
  ],
}

test.each(Object.entries(byHand))('%s, written by hand', (id, lines) => {
  expect(written(id as RequestLanguage, request, { ...given, secrets: 'inline' }).split('\n')).toEqual(lines)
})

/** Where the token comes from when it is not to stand in the text. */
const fromEnvironment = {
  'curl-bash': `-H "X-Auth-Token: $HUAWEI_TOKEN"`,
  'curl-cmd': '-H "X-Auth-Token: %HUAWEI_TOKEN%"',
  'curl-powershell': "'X-Auth-Token' = $env:HUAWEI_TOKEN",
  'http-file': 'X-Auth-Token: {{$processEnv HUAWEI_TOKEN}}',
}

test.each(Object.entries(fromEnvironment))('%s takes a token from the environment', (id, expected) => {
  const text = written(id as RequestLanguage, request, given)
  expect(text).toContain(expected)
  expect(text).not.toContain('a^')
})
