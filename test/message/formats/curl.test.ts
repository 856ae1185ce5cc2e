// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is pasted holds placeholders of other languages
/** curl commands for the three shells: what real curl was not asked about in curl-wire.test.ts. */

import { expect, test } from 'vitest'
import { readMessage } from '../../../src/message/read.ts'
import { expectGolden, type Golden } from '../expectations.ts'

const bash: readonly Golden[] = [
  {
    name: 'https without its port, WSSE headers, form body',
    paste: `curl -X POST 'https://a.example:443/sms/batchSendSms/v1' \\
  -H 'X-WSSE: UsernameToken Username="k",Created="2026-01-01T00:00:00Z"' \\
  --data-urlencode 'to=+86' -d templateParas=%5B%5D`,
    head: [
      'POST /sms/batchSendSms/v1',
      'Host: a.example',
      'X-WSSE: UsernameToken Username="k",Created="2026-01-01T00:00:00Z"',
      'Content-Type: application/x-www-form-urlencoded',
    ],
    body: 'to=%2B86&templateParas=%5B%5D',
    scheme: 'https',
    authority: 'a.example:443',
  },
  {
    name: 'a prompt before it, its output behind it',
    paste: 'user@host:~$ curl -s https://a.example/x\n{"code":"E000105","description":"Invalid digest."}\n',
    head: ['GET /x', 'Host: a.example'],
    status: 0,
    answer: ['{"code":"E000105","description":"Invalid digest."}\n'],
  },
  {
    name: 'with -i its output has a status line',
    paste: '# send\ncurl -i https://a.example/x\nHTTP/2 400\na: b\n\nno',
    head: ['GET /x', 'Host: a.example'],
    status: 400,
    answer: ['a: b', 'no'],
  },
  {
    name: 'with -v its talk is the answer',
    paste:
      'curl -v https://a.example/x -d a=1\n* Trying\n> POST /x HTTP/1.1\n>\n< HTTP/1.1 401 No\n< A: b\n<\nno',
    head: ['POST /x', 'Host: a.example', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'a=1',
    status: 401,
    answer: ['A: b', 'no'],
  },
  {
    name: 'words before it and a command behind it are told',
    paste: 'KEY=abc\ncurl https://a.example/1\ncurl https://a.example/2\n',
    head: ['GET /1', 'Host: a.example'],
    problems: ['text-ignored', 'second-request'],
  },
  {
    name: 'variables and substitutions stay as they are',
    paste: 'curl https://a.example/$ID -H "A: $(date +"%s" -d "(x)")" -H "B: ${KEY}" -d `cat x` -d \'$no\'',
    head: [
      'POST /$ID',
      'Host: a.example',
      'A: $(date +"%s" -d "(x)")',
      'B: ${KEY}',
      'Content-Type: application/x-www-form-urlencoded',
    ],
    body: '`cat x`&$no',
    problems: ['shell-variable', 'shell-variable', 'shell-variable', 'shell-variable'],
  },
  {
    name: 'an unquoted ampersand ends the command',
    paste: 'curl https://a.example/?a=1&b=2',
    head: ['GET /?a=1', 'Host: a.example'],
    problems: ['shell-operator', 'text-ignored'],
  },
  {
    name: 'continuations that are missing or spoilt',
    paste: "curl https://a.example/ \\ \n  -H 'A: b'\n  -d c",
    head: ['POST /', 'Host: a.example', 'A: b', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'c',
    problems: ['line-continuation-missing', 'line-continuation-missing'],
  },
  {
    name: 'typographic quotes are read as the straight ones',
    paste: 'curl “https://a.example/x” -H ‘A: b c’',
    head: ['GET /x', 'Host: a.example', 'A: b c'],
    problems: ['typographic-quote', 'typographic-quote', 'typographic-quote', 'typographic-quote'],
  },
  {
    name: 'half a command',
    paste: "curl 'https://a.example/x' -H 'A: b",
    head: ['GET /x', 'Host: a.example', 'A: b'],
    problems: ['paste-truncated-quote'],
  },
  {
    name: 'no URL',
    paste: 'curl -X POST -H',
    head: ['POST /', 'Host: '],
    problems: ['curl-without-url', 'option-without-value'],
  },
  {
    name: 'options that are not known, and values that are no URL',
    paste: 'curl --frobnicate -Ä -o out.txt --connect-to a:1:b:2 --cacert ca.pem https://a.example/ -x p:1',
    head: ['GET /', 'Host: a.example'],
    problems: ['unknown-option', 'unknown-option'],
  },
  {
    name: 'files',
    paste: 'curl https://a.example/ -d @body.json -H @headers -b jar --data-urlencode n@f',
    head: ['POST /', 'Host: a.example', 'Content-Type: application/x-www-form-urlencoded'],
    body: '&n=',
    problems: ['file-not-in-paste', 'file-not-in-paste', 'file-not-in-paste', 'file-not-in-paste'],
  },
  {
    name: 'a file in a form, a user without password',
    paste: 'curl https://a.example/ -u me -F f=@dir/a.txt',
    head: [
      'POST /',
      'Host: a.example',
      'Authorization: Basic bWU6',
      'Content-Type: multipart/form-data; boundary=------------------------signbenchboundary00000',
    ],
    body: '--------------------------signbenchboundary00000\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\n\r\n--------------------------signbenchboundary00000--\r\n',
    problems: ['password-not-in-paste', 'multipart-boundary-unknown', 'file-not-in-paste'],
  },
  {
    name: 'several URLs, --next',
    paste: 'curl https://a.example/1 https://a.example/2 --next https://a.example/3',
    head: ['GET /1', 'Host: a.example'],
    problems: ['second-request', 'second-request'],
  },
  {
    name: 'what curl changes in a URL is told',
    paste: 'curl a.example/x/../{y}/你#z',
    head: ['GET /{y}/%e4%bd%a0', 'Host: a.example'],
    problems: ['scheme-assumed', 'dot-segments-removed', 'url-glob', 'target-encoded', 'fragment-in-target'],
  },
  {
    name: 'a header without colon, and one that is not sent',
    paste: "curl https://a.example/ -H 'A' -H 'B:' -H 'C;'",
    head: ['GET /', 'Host: a.example', 'C: '],
    problems: ['header-without-colon', 'header-not-sent'],
  },
]

test.each(bash)('bash: $name', (golden) => expectGolden('curl-bash', golden))

const cmd: readonly Golden[] = [
  {
    name: 'as Chromium copies it, with escaped quotes',
    paste:
      'curl ^"https://a.example/x?a=1^&b=^%^20^" ^\r\n  -H ^"accept: */*^" ^\r\n  -H ^"X-Q: a^\\^"b^\\^"^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":^\\^"1^\\^"^}^"',
    head: [
      'POST /x?a=1&b=%20',
      'Host: a.example',
      'accept: */*',
      'X-Q: a"b"',
      'Content-Type: application/x-www-form-urlencoded',
    ],
    body: '{"a":"1"}',
  },
  {
    name: 'a line end inside data',
    paste: 'curl ^"https://a.example/^" ^\n --data-raw ^"a^\n\nb^"',
    head: ['POST /', 'Host: a.example', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'a\nb',
  },
  {
    name: 'plain quotes, backslashes, continuation',
    paste: 'C:\\>curl.exe "https://a.example/" ^\r\n -H "P: C:\\dir\\\\" -d "{\\"a\\":\\"b c\\"}"',
    head: ['POST /', 'Host: a.example', 'P: C:\\dir\\', 'Content-Type: application/x-www-form-urlencoded'],
    body: '{"a":"b c"}',
  },
  {
    name: 'doubled quotes',
    paste: 'curl "https://a.example/" -H "Content-Type: application/json" -d "{""a"":""b c""}"',
    head: ['POST /', 'Host: a.example', 'Content-Type: application/json'],
    body: '{"a":"b c"}',
  },
  {
    name: 'an operator, a variable, a quote that stays open',
    paste: 'curl ^"https://a.example/%ID%^" -H "A: b ^\n & echo',
    head: ['GET /%ID%', 'Host: a.example', 'A: b ^\n & echo'],
    problems: [
      'shell-variable',
      'bad-percent-escape',
      'bad-percent-escape',
      'paste-truncated-quote',
      'line-feed-in-header',
    ],
  },
]

test.each(cmd)('cmd: $name', (golden) => expectGolden('curl-cmd', golden))

const powershell: readonly Golden[] = [
  {
    name: 'curl.exe with backticks',
    paste: 'curl.exe -X POST "https://a.example/x" `\r\n  -H \'A: b "c"\' `\r\n  -d "n=`"1`""',
    head: ['POST /x', 'Host: a.example', 'A: b "c"', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'n="1"',
  },
  {
    name: 'variables are told',
    paste: 'PS C:\\> curl.exe "https://a.example/$id" `\n -H "A: $env:KEY"',
    head: ['GET /$id', 'Host: a.example', 'A: $env:KEY'],
    problems: ['shell-variable', 'shell-variable'],
  },
  {
    name: 'doubled quotes of both kinds',
    paste: 'curl.exe \'https://a.example/\'\'x\'\'\' `\n -d "a""b"""',
    head: ["POST /'x'", 'Host: a.example', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'a"b"',
  },
  {
    name: 'words without quotes',
    paste: 'curl.exe -s -H A:b `\n https://a.example/x -d c=d',
    head: ['POST /x', 'Host: a.example', 'A: b', 'Content-Type: application/x-www-form-urlencoded'],
    body: 'c=d',
  },
]

test.each(powershell)('PowerShell: $name', (golden) => expectGolden('curl-powershell', golden))

test('the place of a problem counts lines from 1 and columns in characters', () => {
  const { problems } = readMessage("curl https://a.example/ \\\n -H '😀: “x'")
  const quote = problems.find(({ code }) => code === 'typographic-quote')
  expect(quote).toMatchObject({
    found: 'U+201C',
    expected: '"',
    place: { line: 2, column: 9, start: 35, end: 36 },
  })
})
