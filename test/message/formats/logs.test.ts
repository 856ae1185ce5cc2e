/** What clients and loggers print. */

import { test } from 'vitest'
import { expectGolden, type Golden } from '../expectations.ts'

const curl: readonly Golden[] = [
  {
    name: 'curl -v, the body is not shown',
    paste: `*   Trying 192.0.2.1:443...
* Connected to a.example
> POST /x HTTP/1.1
> Host: a.example
> X:  b
> Content-Length: 3
>
} [3 bytes data]
* upload completely sent off
< HTTP/1.1 400 Bad Request
< Server: s
<
{ [19 bytes data]
{"code":"E000105"}
* Connection #0 to host a.example left intact
`,
    head: ['POST /x', 'Host: a.example', 'X:  b', 'Content-Length: 3'],
    status: 400,
    answer: ['Server: s', '{"code":"E000105"}\n'],
    problems: ['body-not-in-paste'],
  },
  {
    name: 'HTTP/2',
    paste: '> GET /x HTTP/2\r\n> Host: a.example\r\n> accept: */*\r\n> \r\n< HTTP/2 200 \r\n< a: b\r\n< \r\n',
    head: ['GET /x', 'Host: a.example', 'accept: */*'],
    status: 200,
    answer: ['a: b', ''],
  },
  {
    name: 'two requests',
    paste: '> GET /1 HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 302 Found\n<\n> GET /2 HTTP/1.1\n> Host: a\n>\n',
    head: ['GET /1', 'Host: a'],
    status: 302,
    problems: ['second-request'],
  },
  {
    name: 'behind the prefix of a container log',
    paste: 'app_1  | > GET /x HTTP/1.1\napp_1  | > Host: a\napp_1  | >\n',
    head: ['GET /x', 'Host: a'],
    problems: ['line-prefix-removed'],
  },
]

test.each(curl)('curl: $name', (golden) => expectGolden('log-curl', golden))

const okHttp: readonly Golden[] = [
  {
    name: 'request and answer',
    paste: `--> POST https://a.example:443/sms?x=1 http/1.1
Content-Type: application/json; charset=utf-8
Content-Length: 7

{"a":1}
--> END POST (7-byte body)
<-- 400 Bad Request https://a.example/sms?x=1 (123ms)
Server: s

{"code":"E000105"}
<-- END HTTP (18-byte body)
`,
    head: [
      'POST /sms?x=1',
      'Host: a.example',
      'Content-Type: application/json; charset=utf-8',
      'Content-Length: 7',
    ],
    body: '{"a":1}',
    status: 400,
    answer: ['Server: s', '{"code":"E000105"}'],
    scheme: 'https',
    authority: 'a.example:443',
  },
  {
    name: 'behind logcat prefixes whose digits change, a body of two lines',
    paste: `2026-01-01 10:00:00.123 D/OkHttp: --> POST http://a.example/x
2026-01-01 10:00:00.124 D/OkHttp: Host: b.example
2026-01-01 10:00:00.125 D/OkHttp:
2026-01-01 10:00:01.0 D/OkHttp: one
two
2026-01-01 10:00:01.1 D/OkHttp: --> END POST (7-byte body)`,
    head: ['POST /x', 'Host: b.example'],
    body: 'one\ntwo',
    problems: ['line-prefix-removed'],
  },
  {
    name: 'the body left out',
    paste: '--> POST https://a.example/ h2\nContent-Length: 9\n--> END POST (binary 9-byte body omitted)\n',
    head: ['POST /', 'Host: a.example', 'Content-Length: 9'],
    problems: ['body-not-in-paste'],
  },
  {
    name: 'GET',
    paste: '--> GET https://a.example/x\nA: b\n--> END GET\n',
    head: ['GET /x', 'Host: a.example', 'A: b'],
  },
]

test.each(okHttp)('OkHttp: $name', (golden) => expectGolden('log-okhttp', golden))

const python: readonly Golden[] = [
  {
    name: 'head and body sent apart, the answer behind them',
    paste: `send: b'POST /x HTTP/1.1\\r\\nHost: a.example\\r\\nX-WSSE: UsernameToken Username="a"\\r\\nContent-Length: 6\\r\\n\\r\\n'
send: b'a=\\xe4\\xbd\\xa0\\n'
reply: 'HTTP/1.1 401 Unauthorized\\r\\n'
header: Server: s
header: X-A: b
`,
    head: ['POST /x', 'Host: a.example', 'X-WSSE: UsernameToken Username="a"', 'Content-Length: 6'],
    body: 'a=你\n',
    status: 401,
    answer: ['Server: s', 'X-A: b', ''],
  },
  {
    name: 'double quotes, an apostrophe and a backslash in the body',
    paste: `send: b"POST / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\nit's \\\\ \\"x\\""`,
    head: ['POST /', 'Host: a'],
    body: 'it\'s \\ "x"',
  },
  {
    name: 'two requests',
    paste:
      "send: b'GET /1 HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'\nreply: 'HTTP/1.1 200 OK\\r\\n'\nsend: b'GET /2 HTTP/1.1\\r\\n\\r\\n'\n",
    head: ['GET /1', 'Host: a'],
    status: 200,
    problems: ['second-request'],
  },
  {
    name: 'cut off',
    paste: "DEBUG send: b'GET / HTTP/1.1\\r\\nHost: a\\r\\nA: b",
    head: ['GET /', 'Host: a', 'A: b'],
    problems: ['line-prefix-removed', 'paste-truncated-quote'],
  },
]

test.each(python)('Python: $name', (golden) => expectGolden('log-python', golden))

const quoted: readonly Golden[] = [
  {
    name: "Go's %q",
    paste: '"POST /x HTTP/1.1\\r\\nHost: a.example\\r\\nX: \\"q\\"\\r\\n\\r\\na=\\xe4\\xbd\\xa0\\u4f60\\x00"',
    head: ['POST /x', 'Host: a.example', 'X: "q"'],
    body: 'a=你你\0',
    problems: ['binary-content'],
  },
  {
    name: 'behind a time stamp',
    paste: '2026/01/01 10:00:00 "GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n"',
    head: ['GET /', 'Host: a'],
    problems: ['text-ignored'],
  },
  {
    name: 'cut off',
    paste: '"GET / HTTP/1.1\\r\\nHost: a\\r\\nA: b',
    head: ['GET /', 'Host: a', 'A: b'],
    problems: ['paste-truncated-quote'],
  },
  {
    name: 'bytes that are not UTF-8',
    paste: '"GET / HTTP/1.1\\r\\nHost: a\\r\\nA: \\xff\\xe4\\r\\n\\r\\n"',
    head: ['GET /', 'Host: a', 'A: \udcff\udce4'],
    problems: ['non-ascii-in-head'],
  },
]

test.each(quoted)('quoted: $name', (golden) => expectGolden('log-quoted', golden))

const prefixed: readonly Golden[] = [
  {
    name: 'time stamps and a level',
    paste:
      '[2026-01-01 10:00:00] DEBUG POST /x HTTP/1.1\n[2026-01-01 10:00:09] DEBUG Host: a\n[2026-01-01 10:00:10] DEBUG\n[2026-01-01 10:00:10] DEBUG a=1',
    head: ['POST /x', 'Host: a'],
    body: 'a=1',
    problems: ['line-prefix-removed'],
  },
  {
    name: 'a logger without brackets',
    paste: '10:00:00 INFO http: GET / HTTP/1.1\r\n10:00:00 INFO http: Host: a\r\n',
    head: ['GET /', 'Host: a'],
    problems: ['line-prefix-removed'],
  },
  {
    name: 'a source and a line number',
    paste: 'client.go:41: GET / HTTP/1.1\nclient.go:42: Host: a\n',
    head: ['GET /', 'Host: a'],
    problems: ['line-prefix-removed'],
  },
  {
    name: 'lines without the prefix stay as they are',
    paste: 'x: POST / HTTP/1.1\nx: Host: a\nx:\nx: one\ntwo\n',
    head: ['POST /', 'Host: a'],
    body: 'one\ntwo\n',
    problems: ['line-prefix-removed'],
  },
]

test.each(prefixed)('prefixed: $name', (golden) => expectGolden('log-prefixed', golden))
