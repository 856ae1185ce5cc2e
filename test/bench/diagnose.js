/** The diagnosis of a 2 KB request whose secret is another one's, so that everything is tried and nothing is found. */
import { median, row } from './measure.js'

const NOW = new Date('2026-07-05T16:31:00Z')
const DEPTHS = [
  { depth: 1, what: 'all single mistakes', most: 25, runs: 15 },
  { depth: 2, what: 'and all pairs', most: 500, runs: 7 },
  { depth: 3, what: 'and likely triples', most: 3000, runs: 3 },
]

const text = JSON.stringify({
  template_name: '验证码',
  template_type: 'VERIFY_CODE_TYPE',
  template_content: `您的验证码为 \${1}，${'请勿告诉他人；'.repeat(80)}`,
  country: 'zh-CN',
})
const query =
  'templateName=%E9%AA%8C%E8%AF%81%20%28v2%29&Zone=cn%2Fn&limit=10&offset=3&region=&tag=x%2Fy%20z%2A~%21'

/** AK/SK with a query and a Chinese JSON body, which most mistakes can be made on. */
const signed = {
  name: 'AK/SK',
  key: 'ABCDEFGHIJ0123456789',
  kind: 'iam',
  request: {
    method: 'PUT',
    target: `/v2/0123456789abcdef0123456789abcdef/msgsms/templates/a892fbc1?${query}`,
    headers: [
      ['Host', 'msgsms.cn-north-4.myhuaweicloud.com'],
      ['Content-Type', 'application/json;charset=utf8'],
      ['X-Sdk-Date', '20260705T163039Z'],
      ['User-Agent', 'bench/1.0'],
      [
        'Authorization',
        `SDK-HMAC-SHA256 Access=ABCDEFGHIJ0123456789, SignedHeaders=content-type;host;user-agent;x-sdk-date, Signature=${'0a'.repeat(32)}`,
      ],
    ],
    body: new TextEncoder().encode(text),
  },
}

const wsse = {
  name: 'X-WSSE',
  key: 'Y9Mxs8gUPuofybiIdZbDqeYX3LpC',
  kind: 'app',
  request: {
    method: 'POST',
    target: '/sms/batchSendSms/v1',
    headers: [
      ['Host', 'smsapi.cn-north-4.myhuaweicloud.com'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
      ['Authorization', 'WSSE realm="SDP",profile="UsernameToken",type="Appkey"'],
      [
        'X-WSSE',
        `UsernameToken Username="Y9Mxs8gUPuofybiIdZbDqeYX3LpC",PasswordDigest="${btoa('0'.repeat(32))}",Nonce="c59aa540d6af78c46a103a5aac72dd35",Created="2026-07-05T16:30:39Z"`,
      ],
    ],
    body: new TextEncoder().encode(`from=8823040504797&to=%2B8613800000000&text=${'a'.repeat(1900)}`),
  },
}

/** One row for each scheme and depth: the median of whole diagnoses, from the message to the answer. */
export async function benchDiagnosis({ diagnose }) {
  return [signed, wsse].flatMap(({ name, key, kind, request }) =>
    DEPTHS.map(({ depth, what, most, runs }) => {
      let replayed = 0
      const once = () => {
        const start = performance.now()
        replayed = diagnose(request, [{ kind, key, secret: 'another' }], NOW, { depth }).replayed
        return performance.now() - start
      }
      once()
      const value = median(Array.from({ length: runs }, once))
      return row(`diagnose ${name}, ${what}: ${replayed} values`, value, most)
    }),
  )
}
