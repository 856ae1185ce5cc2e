/** Signing a 2 KB request with every stage, beside the official Node.js SDK's signer, which has native crypto and shows none. */
import { createHash, createHmac } from 'node:crypto'
import { createRequire } from 'node:module'
import { medianMs, row } from './measure.js'

const { AKSKSigner } = createRequire(import.meta.url)('@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js')

const KEYS = { accessKey: 'QTWAOYTTINDUT2QVKYUC', secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc' }
const DATA = {
  template_name: '验证码',
  template_content: `您的验证码是 ${'$'}{1}，请勿告诉他人。`.repeat(43),
}
const BODY = JSON.stringify(DATA)
const HEADERS = { 'X-Sdk-Date': '20191115T033655Z', 'content-type': 'application/json' }
const PATH = '/v2/77b6a44cba5143ab91d13ab9a8ff44fd/msgsms/templates'
const HOST = 'msgsms.cn-north-4.myhuaweicloud.com'

export async function benchSigning({ signSdkHmac, signWsse }) {
  const request = {
    method: 'POST',
    target: `${PATH}?limit=2&tag=a%20b`,
    headers: [...Object.entries(HEADERS), ['host', HOST]],
    body: new TextEncoder().encode(BODY),
  }
  const sdkRequest = {
    endpoint: `https://${HOST}${PATH}`,
    method: 'POST',
    headers: HEADERS,
    queryParams: { limit: '2', tag: 'a b' },
    data: DATA,
  }
  const credential = { getAk: () => KEYS.accessKey, getSk: () => KEYS.secretKey }
  const wsse = {
    appKey: 'k'.repeat(28),
    appSecret: 's'.repeat(28),
    nonce: 'n'.repeat(32),
    created: '2026-11-23T06:42:10Z',
  }
  const ours = () => signSdkHmac(request, KEYS, { date: '' })
  const theirs = () => AKSKSigner.sign(sdkRequest, credential)
  if (ours().authorization !== theirs().Authorization)
    throw new Error('the two signers do not sign the same request')

  const oursMs = medianMs(ours)
  const theirsMs = medianMs(theirs)
  const wsseMs = medianMs(() => signWsse({ ...wsse, digestOf: 'bytes' }))
  const nativeMs = medianMs(() => {
    const hash = createHash('sha256').update(BODY).digest('hex')
    return createHmac('sha256', KEYS.secretKey).update(hash).digest('hex')
  })
  return [
    row(`sign ${request.body.length} bytes, SDK-HMAC-SHA256, all stages`, oursMs),
    row('the same, WSSE', wsseMs),
    row('both schemes', oursMs + wsseMs, 0.1),
    row('@huaweicloud/huaweicloud-sdk-core', theirsMs),
    row('native hash and HMAC of that body alone', nativeMs),
    { what: 'ratio to @huaweicloud/huaweicloud-sdk-core', value: oursMs / theirsMs, unit: '×', most: 2 },
  ]
}
