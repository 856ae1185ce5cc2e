// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is pasted holds placeholders of other languages
/** fetch calls, as browsers copy them and as people write them. */

import { test } from 'vitest'
import { expectGolden, type Golden } from '../expectations.ts'

const goldens: readonly Golden[] = [
  {
    name: 'as Chromium copies it',
    paste: `fetch("https://a.example/x?y=1", {
  "headers": {
    "accept": "*/*",
    "x-wsse": "UsernameToken Username=\\"a\\""
  },
  "referrer": "https://b.example/",
  "body": "{\\"a\\":\\"\\u4f60\\ud83d\\ude00\\"}",
  "method": "POST",
  "mode": "cors"
});`,
    head: [
      'POST /x?y=1',
      'Host: a.example',
      'accept: */*',
      'x-wsse: UsernameToken Username="a"',
      'Content-Type: text/plain;charset=UTF-8',
    ],
    body: '{"a":"你😀"}',
    scheme: 'https',
    authority: 'a.example',
  },
  {
    name: 'single quotes, comments, trailing commas, new Headers, chained calls',
    paste: `const r = await fetch('https://a.example:443/x', {
  method: 'put', // replaces
  headers: new Headers({ 'Content-Type': 'a/b', A: 'it\\'s', }),
  body: \`line 1
line 2\`,
}).then((r) => r.json())`,
    head: ['PUT /x', 'Host: a.example', 'Content-Type: a/b', "A: it's"],
    body: 'line 1\nline 2',
  },
  {
    name: 'headers as pairs, a null body',
    paste: 'fetch("http://a.example:8080/", {headers: [["A", "b"], ["A", "c"]], body: null})',
    head: ['GET /', 'Host: a.example:8080', 'A: b', 'A: c'],
    problems: ['duplicate-header'],
  },
  { name: 'the URL alone', paste: 'fetch("https://a.example/");', head: ['GET /', 'Host: a.example'] },
  {
    name: 'what the browser encodes or drops in a URL is told',
    paste: 'fetch("https://a.example/a/../b c?q=你&r=%zz#f")',
    head: ['GET /b%20c?q=%E4%BD%A0&r=%zz', 'Host: a.example'],
    problems: ['dot-segments-removed', 'target-encoded', 'bad-percent-escape', 'fragment-in-target'],
  },
  {
    name: 'code is not run',
    paste:
      'fetch("https://a.example/", {method: "POST", headers: {A: token, "Content-Type": `x/${y}`}, body: JSON.stringify({a: [1, "}"]})})',
    head: ['POST /', 'Host: a.example', 'A: token', 'Content-Type: x/${y}'],
    body: 'JSON.stringify({a: [1, "}"]})',
    problems: ['expression-not-read', 'expression-not-read', 'expression-not-read'],
  },
  {
    name: 'a relative URL',
    paste: 'fetch("/api/send", {method: "POST"})',
    head: ['POST /api/send'],
    problems: ['url-not-absolute', 'missing-host'],
  },
  {
    name: 'cut off in a string',
    paste: 'fetch("https://a.example/x", {"headers": {"A": "b',
    head: ['GET /x', 'Host: a.example', 'A: b'],
    problems: ['paste-truncated-quote', 'paste-truncated-quote'],
  },
  {
    name: 'two calls',
    paste: 'fetch("https://a.example/1");\nfetch("https://a.example/2");',
    head: ['GET /1', 'Host: a.example'],
    problems: ['second-request'],
  },
]

test.each(goldens)('$name', (golden) => expectGolden('fetch', golden))
