/** Raw HTTP/1.x, blocks of headers, and HTTP/2 as tools print it. */

import { test } from 'vitest'
import { expectGolden, type Golden } from '../expectations.ts'

const raw: readonly Golden[] = [
  {
    name: 'CRLF line ends, a body with a line end of its own',
    paste: 'POST /sms/batchSendSms/v1 HTTP/1.1\r\nHost: a.example\r\nContent-Length: 5\r\n\r\na=1\r\n',
    head: ['POST /sms/batchSendSms/v1', 'Host: a.example', 'Content-Length: 5'],
    body: 'a=1\r\n',
  },
  {
    name: 'LF line ends, order, case and duplicates kept',
    paste: 'GET /v2/x?b=2&a=1&a= HTTP/1.1\nhost: a.example\nX-a: 1\nx-A: 2\n\n',
    head: ['GET /v2/x?b=2&a=1&a=', 'host: a.example', 'X-a: 1', 'x-A: 2'],
    problems: ['duplicate-header'],
  },
  {
    name: 'no blank line at the end',
    paste: 'DELETE /x HTTP/1.0\nHost: a',
    head: ['DELETE /x', 'Host: a'],
  },
  {
    name: 'outer blanks of values are part of them',
    paste: 'GET / HTTP/1.1\r\nHost:a\r\nX:   b  \r\nY:\t\r\nZ:\r\n\r\n',
    head: ['GET /', 'Host: a', 'X:   b  ', 'Y: \t', 'Z: '],
  },
  {
    name: 'an absolute target gives scheme and authority, and no Host',
    paste: 'POST https://a.example:443/x?y HTTP/1.1\nA: b\n\nc',
    head: ['POST /x?y', 'A: b'],
    body: 'c',
    problems: ['missing-host'],
    scheme: 'https',
    authority: 'a.example:443',
  },
  {
    name: 'an absolute target without path, with query and fragment',
    paste: 'GET http://a.example?q#f HTTP/1.1\nHost: a.example\n\n',
    head: ['GET /?q', 'Host: a.example'],
    problems: ['fragment-in-target'],
  },
  {
    name: 'HTTP/2 in the request line, as browsers copy request headers',
    paste: 'POST /x HTTP/2\nHost: a.example\n\n',
    head: ['POST /x', 'Host: a.example'],
  },
  {
    name: 'a request line without version, as in .http files',
    paste: 'POST https://a.example/x\nContent-Type: text/plain\n\nhello',
    head: ['POST /x', 'Content-Type: text/plain'],
    body: 'hello',
    problems: ['missing-http-version', 'missing-host'],
  },
  {
    name: 'folded header: the break is one space',
    paste: 'GET / HTTP/1.1\r\nHost: a\r\nX: one\r\n   two\r\n\tthree\r\n\r\n',
    head: ['GET /', 'Host: a', 'X: one two three'],
    problems: ['header-wrapped', 'header-wrapped'],
  },
  {
    name: 'header broken inside its quotes: nothing is put in between',
    paste:
      'GET / HTTP/1.1\nHost: a\nX-WSSE: UsernameToken PasswordDigest="abc\ndef==",Created="2026-01-01T00:00:00Z"\n\n',
    head: [
      'GET /',
      'Host: a',
      'X-WSSE: UsernameToken PasswordDigest="abcdef==",Created="2026-01-01T00:00:00Z"',
    ],
    problems: ['header-broken'],
  },
  {
    name: 'the blank line before the body is missing',
    paste: 'POST / HTTP/1.1\nHost: a\n{"a":1}\n',
    head: ['POST /', 'Host: a'],
    body: '{"a":1}\n',
    problems: ['missing-blank-line'],
  },
  {
    name: 'a form where the blank line is missing',
    paste: 'POST / HTTP/1.1\nHost: a\nfrom=1&to=%2B86\n',
    head: ['POST /', 'Host: a'],
    body: 'from=1&to=%2B86\n',
    problems: ['missing-blank-line'],
  },
  {
    name: 'names that are no tokens are kept and told, a line without colon is told',
    paste: 'GET / HTTP/1.1\nHost : a\nX Y: b\njust words\nNäme: c\n\n',
    head: ['GET /', 'Host : a', 'X Y: b', 'Näme: c'],
    problems: [
      'missing-host',
      'header-name-not-token',
      'header-name-not-token',
      'header-without-colon',
      'header-name-not-token',
      'non-ascii-in-head',
    ],
  },
  {
    name: 'a full-width colon splits like a colon, and is told',
    paste: 'GET / HTTP/1.1\nHost：a\n\n',
    head: ['GET /', 'Host: a'],
    problems: ['full-width-colon'],
  },
  {
    name: 'blanks in the target stay in it',
    paste: 'GET /a b?c=%zz&d=% HTTP/1.1\nHost: a\n\n',
    head: ['GET /a b?c=%zz&d=%', 'Host: a'],
    problems: ['space-in-target', 'bad-percent-escape', 'bad-percent-escape'],
  },
  {
    name: 'an answer behind Content-Length bytes is the response',
    paste:
      'POST / HTTP/1.1\nHost: a\nContent-Length: 3\n\na=1\n\nHTTP/1.1 401 Unauthorized\nServer: s\n\n{"code":"E000105"}',
    head: ['POST /', 'Host: a', 'Content-Length: 3'],
    body: 'a=1',
    status: 401,
    answer: ['Server: s', '{"code":"E000105"}'],
  },
  {
    name: 'a request behind Content-Length bytes is told',
    paste: 'POST /1 HTTP/1.1\nHost: a\nContent-Length: 3\n\na=1POST /2 HTTP/1.1\nHost: b\n\n',
    head: ['POST /1', 'Host: a', 'Content-Length: 3'],
    body: 'a=1',
    problems: ['second-request'],
  },
  {
    name: 'without Content-Length all of it is body, and told',
    paste: 'POST /1 HTTP/1.1\nHost: a\n\na=1\n\nPOST /2 HTTP/1.1\nHost: b\n\n',
    head: ['POST /1', 'Host: a'],
    body: 'a=1\n\nPOST /2 HTTP/1.1\nHost: b\n\n',
    problems: ['second-request'],
  },
  {
    name: 'an answer in the body is told',
    paste: 'GET / HTTP/1.1\nHost: a\n\nHTTP/1.1 200 OK\n\n',
    head: ['GET /', 'Host: a'],
    body: 'HTTP/1.1 200 OK\n\n',
    problems: ['response-in-body'],
  },
  {
    name: 'indented as a whole, after a byte order mark and blank lines',
    paste: '\ufeff\n\n    GET / HTTP/1.1\n    Host: a\n\n    x\n      y',
    head: ['GET /', 'Host: a'],
    body: 'x\n  y',
    problems: ['byte-order-mark', 'line-prefix-removed'],
  },
  {
    name: 'in a Markdown fence',
    paste: '```http\nGET / HTTP/1.1\nHost: a\n\nx\n```\nWhy?',
    head: ['GET /', 'Host: a'],
    body: 'x',
    problems: ['code-fence-removed', 'text-ignored'],
  },
]

test.each(raw)('raw: $name', (golden) => expectGolden('raw', golden))

const headers: readonly Golden[] = [
  {
    name: 'the two of WSSE alone',
    paste: 'Authorization: WSSE realm="SDP"\nX-WSSE: UsernameToken Username="a"',
    head: [' ', 'Authorization: WSSE realm="SDP"', 'X-WSSE: UsernameToken Username="a"'],
    problems: ['missing-request-line', 'missing-host'],
  },
  {
    name: 'with Host and body',
    paste: 'Host: a\r\nContent-Type: application/json\r\n\r\n{}\r\n',
    head: [' ', 'Host: a', 'Content-Type: application/json'],
    body: '{}\r\n',
    problems: ['missing-request-line'],
  },
  {
    name: 'a single line without a blank behind the colon',
    paste: 'X-Sdk-Date:20260101T000000Z',
    head: [' ', 'X-Sdk-Date: 20260101T000000Z'],
    problems: ['missing-request-line', 'missing-host'],
  },
  {
    name: 'zero-width and other odd characters in a value are kept and told',
    paste: 'Host: a\u200b\nA: “b”\u00a0\u3000，\u202e\u0007\ufffd',
    head: [' ', 'Host: a\u200b', 'A: “b”\u00a0\u3000，\u202e\u0007\ufffd'],
    problems: [
      'missing-request-line',
      'zero-width-character',
      'typographic-quote',
      'non-breaking-space',
      'unusual-space',
      'full-width-punctuation',
      'bidi-control',
      'control-character',
      'replacement-character',
    ],
  },
]

test.each(headers)('headers: $name', (golden) => expectGolden('headers', golden))

const http2: readonly Golden[] = [
  {
    name: 'all four, :authority stays where it stood',
    paste: ':method: POST\n:path: /x?y=1\naccept: */*\n:authority: a.example\n:scheme: https\n\nbody',
    head: ['POST /x?y=1', 'accept: */*', 'Host: a.example'],
    body: 'body',
    scheme: 'https',
    authority: 'a.example',
    problems: ['pseudo-header', 'pseudo-header', 'pseudo-header', 'pseudo-header'],
  },
  {
    name: 'a host header beside :authority is a duplicate',
    paste: ':method: GET\n:path: /\n:authority: a\nhost: b\n',
    head: ['GET /', 'Host: a', 'host: b'],
    problems: ['pseudo-header', 'pseudo-header', 'pseudo-header', 'duplicate-header'],
  },
  {
    name: 'without :path there is no request line',
    paste: ':method: GET\n:authority: a\n',
    head: ['GET ', 'Host: a'],
    problems: ['pseudo-header', 'missing-request-line', 'pseudo-header'],
  },
  {
    name: 'values keep their colons',
    paste: ':path: /a:b\n:method: GET\n:authority: a:8443\nreferer: https://r/\n',
    head: ['GET /a:b', 'Host: a:8443', 'referer: https://r/'],
    problems: ['pseudo-header', 'pseudo-header', 'pseudo-header'],
  },
]

test.each(http2)('HTTP/2: $name', (golden) => expectGolden('http2', golden))
