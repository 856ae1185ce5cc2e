/** Mistakes with the list of signed headers and its order. */

import { compareCodePoints } from '../../signing/order.ts'
import { authorizationOf, signSdkHmac } from '../../signing/sdk-hmac.ts'
import type { SdkHmacFacts } from '../replay/sdk-hmac.ts'
import { wireNames } from './headers.ts'
import { signedRow } from './row.ts'

const row = signedRow('signed-headers')

const AUTHORIZATION = 'authorization'

export const SIGNED_HEADERS_MISTAKES = [
  row('header-lines-in-request-order', 2, 'S1', {
    lineNames: (names, _, { request }) => {
      const place = new Map(request.headers.map(([name], index) => [name.toLowerCase(), index]))
      const placeOf = (name: string) => place.get(name) ?? request.headers.length
      return names.toSorted((a, b) => placeOf(a) - placeOf(b))
    },
  }),
  row('signed-headers-unsorted', 3, 'S1', {
    names: (_, _at, { names }) => names.map((name) => name.toLowerCase()),
  }),
  row('signed-headers-case-kept', 2, 'S1', {
    signedHeaders: (_, at, { request }) => {
      const wire = wireNames(request.headers.map(([name]) => name))
      return at('names')
        .map((name) => wire.get(name) ?? name)
        .join(';')
    },
  }),
  row('auth-header-signed', 2, 'S1', {
    names: (names) =>
      names.includes(AUTHORIZATION) ? names : [...names, AUTHORIZATION].sort(compareCodePoints),
    headerValues: (values, _, facts) => new Map(values).set(AUTHORIZATION, earlierAuthorization(facts)),
  }),
] as const

/** The right header for the list without `authorization`: what stood there before the request was signed again. */
function earlierAuthorization({ request, key, secret, names }: SdkHmacFacts): string {
  const signedHeaders = names.filter((name) => name.toLowerCase() !== AUTHORIZATION)
  const keys = { accessKey: key, secretKey: secret }
  const earlier = signSdkHmac(request, keys, { date: '', signedHeaders })
  return authorizationOf(key, earlier.signedHeaders, earlier.signature)
}
