/** Invoke-WebRequest and Invoke-RestMethod. */

import { test } from 'vitest'
import { expectGolden, type Golden } from '../expectations.ts'

const goldens: readonly Golden[] = [
  {
    name: 'as Chromium copies it',
    paste: `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0 (X11)"
$session.Cookies.Add((New-Object System.Net.Cookie("a", "b", "/", ".a.example")))
$session.Cookies.Add((New-Object System.Net.Cookie("c", "d", "/", ".a.example")))
Invoke-WebRequest -UseBasicParsing -Uri "https://a.example/x?y=\`$1" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"authority"="a.example"
  "method"="POST"
  "path"="/x?y=$1"
  "scheme"="https"
  "accept"="*/*"
} \`
-ContentType "application/json" \`
-Body ([System.Text.Encoding]::UTF8.GetBytes("{\`"a\`":\`"$([char]20320)\`"}"))`,
    head: [
      'POST /x?y=$1',
      'Host: a.example',
      'accept: */*',
      'User-Agent: Mozilla/5.0 (X11)',
      'Cookie: a=b; c=d',
      'Content-Type: application/json',
    ],
    body: '{"a":"你"}',
    scheme: 'https',
    authority: 'a.example',
    problems: ['shell-variable'],
  },
  {
    name: 'variables that are assigned literals, a table as body',
    paste: `$headers = @{ 'X-WSSE' = 'a ''q'' b'; Authorization = "WSSE realm=\`"SDP\`"" }
$body = @{from='1'; to='+86 中'}
Invoke-RestMethod -Method Post -Uri 'https://a.example:443/sms' -Headers $headers -Body $body`,
    head: [
      'POST /sms',
      'Host: a.example',
      "X-WSSE: a 'q' b",
      'Authorization: WSSE realm="SDP"',
      'Content-Type: application/x-www-form-urlencoded',
    ],
    body: 'from=1&to=%2B86+%E4%B8%AD',
  },
  {
    name: 'splatting and here-strings',
    paste: `$p = @{
 Uri = 'https://a.example/'
 Method = 'PUT'
 Body = @'
{"a": "it's"}
second
'@
 ContentType = "a/b"
}
irm @p`,
    head: ['PUT /', 'Host: a.example', 'Content-Type: a/b'],
    body: '{"a": "it\'s"}\nsecond',
  },
  {
    name: 'URL by position, GET with a body becomes a query',
    paste: "iwr https://a.example/x -Body @{q='1 2'}",
    head: ['GET /x?q=1+2', 'Host: a.example'],
  },
  {
    name: 'what has to be run is told',
    paste: 'Invoke-RestMethod -Uri $url -Method POST -Body ($x | ConvertTo-Json) -InFile a.txt',
    head: ['POST $url', 'Content-Type: application/x-www-form-urlencoded'],
    body: '($x | ConvertTo-Json)',
    problems: [
      'shell-variable',
      'url-not-absolute',
      'missing-host',
      'expression-not-read',
      'shell-variable',
      'file-not-in-paste',
    ],
  },
  {
    name: 'strings put together, escapes, code points',
    paste: 'irm -Uri ("https://a.example" + \'/x\') -Method POST -Body "a`tb`u{1F600}`0" -ContentType t/p',
    head: ['POST /x', 'Host: a.example', 'Content-Type: t/p'],
    body: 'a\tb😀\0',
    problems: ['binary-content'],
  },
  {
    name: 'cut off',
    paste: 'Invoke-WebRequest -Uri "https://a.example/x" -Headers @{ "A"="b',
    head: ['GET /x', 'Host: a.example', 'A: b'],
    problems: ['paste-truncated-quote', 'paste-truncated-quote'],
  },
  {
    name: 'no URL',
    paste: 'Invoke-WebRequest -Method GET',
    head: ['GET '],
    problems: ['url-missing', 'missing-host'],
  },
]

test.each(goldens)('$name', (golden) => expectGolden('powershell', golden))
