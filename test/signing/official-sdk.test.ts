/**
 * The official Node.js SDK as a second opinion: on the rows where the semantics table says that it agrees with the
 * reference, it is run here and has to give what we give. It takes decoded query values, and hashes `data` as JSON.
 */

import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { percentDecode } from '../../src/signing/percent.ts'
import { signSdkHmac } from '../../src/signing/sdk-hmac.ts'
import { requestOf, type SdkHmacVector, sdkHmacVectors } from '../vectors/sdk-hmac.ts'

type SdkRequest = {
  readonly endpoint: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly queryParams: Readonly<Record<string, string | string[]>>
  readonly data: unknown
}
type Credential = { readonly getAk: () => string; readonly getSk: () => string }
type Signer = {
  readonly sign: (request: SdkRequest, credential: Credential) => { readonly Authorization: string }
}

const { AKSKSigner }: { readonly AKSKSigner: Signer } = createRequire(import.meta.url)(
  '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js',
)

function sdkRequestOf(vector: SdkHmacVector): SdkRequest {
  const [endpoint = '', ...query] = vector.url.split('?')
  const queryParams: Record<string, string | string[]> = {}
  for (const pair of query.join('?').split('&')) {
    const [name = '', ...value] = pair.split('=')
    if (name === '') continue
    const key = percentDecode(name)
    const before = queryParams[key]
    const decoded = percentDecode(value.join('='))
    queryParams[key] = before === undefined ? decoded : [before, decoded].flat()
  }
  const data = vector.body ? JSON.parse(vector.body) : undefined
  return { endpoint, method: vector.method, headers: Object.fromEntries(vector.headers), queryParams, data }
}

/** A body reaches this SDK as a value; only JSON as JSON.stringify writes it comes out as the same bytes. */
function hasReachableBody({ body, bodyBase64 }: SdkHmacVector): boolean {
  if (bodyBase64 !== undefined) return false
  try {
    return !body || JSON.stringify(JSON.parse(body)) === body
  } catch {
    return false
  }
}

const agreed = sdkHmacVectors.filter((vector) => vector.agree.includes('node-v3') && hasReachableBody(vector))

test('there are such rows', () => {
  expect(agreed.length).toBeGreaterThan(80)
})

test.each(agreed)('$id: the official SDK and we sign alike', (vector) => {
  const credential = { getAk: () => vector.ak, getSk: () => vector.sk }
  const theirs = AKSKSigner.sign(sdkRequestOf(vector), credential).Authorization
  const keys = { accessKey: vector.ak, secretKey: vector.sk }
  expect(signSdkHmac(requestOf(vector), keys, { date: '' }).authorization).toBe(theirs)
})
