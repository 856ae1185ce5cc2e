/** One ordinary paste of every format, to be mutilated. */

export const pastes: readonly string[] = [
  'POST /sms/batchSendSms/v1 HTTP/1.1\r\nHost: a.example\r\nX-WSSE: UsernameToken Username="k",PasswordDigest="d",Nonce="n",Created="2026-01-01T00:00:00Z"\r\nContent-Length: 10\r\n\r\nfrom=1&to=',
  'Host: a.example\nX-Sdk-Date: 20260101T000000Z\nAuthorization: SDK-HMAC-SHA256 Access=a, SignedHeaders=host;x-sdk-date, Signature=0\n\n{"a":1}',
  ':method: POST\n:path: /x?y=1\n:authority: a.example\n:scheme: https\naccept: */*\n\nbody',
  "curl -X POST 'https://a.example/x?y=%20' \\\n  -H 'A: \"b\"' -H \"C: \\\"d\\\"\" \\\n  --data-raw $'a\\n\\u4f60' --data-urlencode 'e=f g'",
  'curl ^"https://a.example/x^" ^\r\n  -H ^"accept: */*^" ^\r\n  --data-raw ^"^{^\\^"a^\\^":1^}^"',
  'curl.exe -X POST "https://a.example/x" `\r\n  -H \'A: b\' `\r\n  -d "n=`"1`""',
  "$h = @{ 'A' = 'b'; C = \"d`\"e\" }\nInvoke-RestMethod -Method Post -Uri 'https://a.example/x' -Headers $h -Body @'\n{\"a\": 1}\n'@",
  'fetch("https://a.example/x", {\n  "headers": {\n    "a": "b \\"c\\""\n  },\n  "body": "{\\"a\\":\\"\\u4f60\\"}",\n  "method": "POST"\n});',
  '{"log":{"entries":[{"request":{"method":"POST","url":"https://a.example/x","headers":[{"name":"A","value":"b \\"c\\""}],"postData":{"text":"a=1"}},"response":{"status":200,"headers":[],"content":{"text":"x"}}}]}}',
  '--> POST https://a.example/x http/1.1\nContent-Type: a/b\n\n{"a":1}\n--> END POST (7-byte body)\n<-- 200 OK https://a.example/x (1ms)\nServer: s\n\nx\n<-- END HTTP (1-byte body)',
  "send: b'POST /x HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n'\nsend: b'a=\\xe4\\xbd\\xa0'\nreply: 'HTTP/1.1 200 OK\\r\\n'\nheader: A: b",
  '* Trying\n> GET /x HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 200 OK\n< A: b\n<\nbody\n* done',
  '"POST /x HTTP/1.1\\r\\nHost: a\\r\\nA: \\"b\\"\\r\\n\\r\\n\\xe4\\xbd\\xa0"',
  '[10:00:00] POST /x HTTP/1.1\n[10:00:01] Host: a\n[10:00:01]\n[10:00:01] a=1',
  'HTTP/1.1 401 Unauthorized\r\nServer: s\r\n\r\n{"code":"E000105","description":"Invalid digest."}',
  '{"error_msg":"m","error_code":"APIGW.0301","request_id":"r"}',
  'E000105, MK:0036 DELIVRD',
]
