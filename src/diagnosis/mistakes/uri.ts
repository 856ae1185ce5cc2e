/** Mistakes with the method and the canonical URI. */

import { percentDecode, percentEncode } from '../../signing/percent.ts'
import { encodeSegments, type SdkHmacFacts, sentValue } from '../replay/sdk-hmac.ts'
import { family, type Group, type Instance, SIGNATURE_CODES, SIGNED, signedRow } from './row.ts'

const methodRow = signedRow('method')
const row = signedRow('canonical-uri')
const GROUP: Group = { schemes: SIGNED, stage: 'canonical-uri', platformCodes: SIGNATURE_CODES }

export const METHOD_MISTAKES = [
  methodRow('cr-method-lowercase', 2, 'P', { method: (method) => method.toLowerCase() }),
  methodRow('method-hardcoded-post', 2, 'P', { method: () => 'POST' }),
  methodRow('method-hardcoded-get', 2, 'P', { method: () => 'GET' }),
] as const

/** The path without its first segments, as a proxy hands it on; undefined where nothing would be left. */
function withoutSegments(path: string, count: number): string | undefined {
  const segments = path.split('/')
  return path.startsWith('/') && segments.length > count + 1
    ? `/${segments.slice(count + 1).join('/')}`
    : undefined
}

const STRIPPED: readonly Instance[] = [1, 2].map((count) => ({
  instance: 'uri-prefix-stripped',
  parameter: String(count),
  sdkHmac: { path: (path) => withoutSegments(path, count) },
}))

function forwardedPrefix({ request }: SdkHmacFacts): string | undefined {
  return sentValue(request, 'x-forwarded-prefix')?.trim().replace(/\/+$/, '') || undefined
}

function queryOf(target: string): string | undefined {
  const question = target.indexOf('?')
  return question < 0 ? undefined : target.slice(question)
}

export const URI_MISTAKES = [
  row('uri-no-trailing-slash', 5, 'S4', { slashedPath: (_, at) => at('encodedPath') }),
  row('uri-includes-query', 2, 'W2', {
    canonicalUri: (uri, _, { request }) => {
      const query = queryOf(request.target)
      return query && uri + query
    },
  }),
  row('uri-full-url', 2, 'W2', {
    canonicalUri: (uri, _, { request }) => {
      const host = sentValue(request, 'host')
      return host && `https://${host.trim()}${uri}`
    },
  }),
  family(GROUP, 'uri-prefix-stripped', 3, 'M1', STRIPPED),
  row('uri-prefix-added', 3, 'M1', {
    path: (path, _, facts) => {
      const prefix = forwardedPrefix(facts)
      return prefix && `/${prefix.replace(/^\/+/, '')}${path}`
    },
  }),
  row('uri-double-slash', 2, 'W2', { canonicalUri: (uri) => `/${uri}` }),
  row('uri-double-encoded', 2, 'M3', { encodedPath: encodeSegments }),
  row('uri-encoded-vs-decoded', 2, 'M2', { encodedPath: (_, at) => percentDecode(at('path')) }),
  row('uri-lowercased', 2, 'P', {
    encodedPath: (_, at) => percentDecode(at('path')).toLowerCase().split('/').map(percentEncode).join('/'),
  }),
] as const
