/** A receiver in Node.js 18 or later, on node:http. */

import type { Receiver } from './receiver.ts'

export const nodejsReceiver: Receiver = {
  file: 'receiver.mjs',
  server: 'node:http',
  run: 'PUSH_AK=… PUSH_SK=… PORT=8080 node receiver.mjs',
  code: (comments) => String.raw`import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

// ${comments.keys}
const keys = new Map(['', '_2'].map((n) => [process.env['PUSH_AK' + n], process.env['PUSH_SK' + n]]))
const AUTHORIZATION =
  /^SDK-HMAC-SHA256\s+Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/
// ${comments.window}
const WINDOW_MS = 15 * 60 * 1000

const sha256 = (data) => createHash('sha256').update(data).digest('hex')
const compare = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))
const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())

function isRecent(date) {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
  if (parts.length === 0) return false
  const [year, month, day, hour, minute, second] = parts.map(Number)
  const sent = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isDate = sent.toISOString().replace(/[-:]|\.000/g, '') === date
  return isDate && Math.abs(Date.now() - sent.getTime()) <= WINDOW_MS
}

function canonicalQuery(query) {
  const pairs = query.split('&').map((pair) => /^([^=]*)=?(.*)$/.exec(pair).slice(1).map(decodeURIComponent))
  return pairs
    .filter(([key]) => key !== '')
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]))
    .map((pair) => pair.map(encode).join('='))
    .join('&')
}

function verify(method, target, headers, body) {
  const [, access, signedHeaders, signature] = AUTHORIZATION.exec(headers.authorization ?? '') ?? []
  const secret = keys.get(access)
  const date = headers['x-sdk-date'] ?? ''
  if (!access || !secret || !isRecent(date)) return false
  const names = signedHeaders.toLowerCase().split(';')
  // ${comments.listed}
  if (!names.includes('x-sdk-date') || names.some((name) => headers[name] === undefined)) return false

  const [path, query = ''] = target.split(/\?(.*)/s)
  // ${comments.path}
  const canonicalPath = encode(decodeURIComponent(path)).replaceAll('%2F', '/').replace(/\/?$/, '/')
  const canonicalRequest = [
    method,
    canonicalPath,
    canonicalQuery(query),
    ...names.map((name) => name + ':' + headers[name]),
    '',
    names.join(';'),
    sha256(body),
  ].join('\n')
  const stringToSign = 'SDK-HMAC-SHA256\n' + date + '\n' + sha256(canonicalRequest)
  const expected = createHmac('sha256', secret).update(stringToSign).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}

async function readBody(request) {
  const chunks = []
  // ${comments.rawBody}
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const server = createServer(async (request, response) => {
  const { method, url, headers } = request
  const isValid = await readBody(request)
    .then((body) => verify(method, url, headers, body))
    .catch(() => false)
  if (isValid) {
    // ${comments.accepted}
  }
  response.writeHead(isValid ? 200 : 401).end()
})
server.listen(Number(process.env.PORT ?? 8080))
`,
}
