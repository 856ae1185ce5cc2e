/** Mistakes with header values: what was signed is not what arrived. */

import { type SdkHmacChange, type SdkHmacFacts, sentValue } from '../replay/sdk-hmac.ts'
import { family, type Group, type Instance, SIGNATURE_CODES, SIGNED, signedRow } from './row.ts'

const GROUP: Group = { schemes: SIGNED, stage: 'canonical-headers', platformCodes: SIGNATURE_CODES }
const row = signedRow('canonical-headers')

type ValueChange = (value: string, facts: SdkHmacFacts) => string | undefined

/** Another value for one header. Only of a header that is signed and sent can the value matter. */
export function headerValue(name: string, change: ValueChange): SdkHmacChange {
  return {
    headerValues: (values, _, facts) => {
      const value = values.get(name)
      if (value === undefined || !facts.names.some((listed) => listed.toLowerCase() === name))
        return undefined
      const changed = change(value, facts)
      return changed === undefined ? undefined : new Map(values).set(name, changed)
    },
  }
}

const PORT = /:\d+\s*$/
const host = (change: ValueChange) => headerValue('host', change)
const contentType = (change: ValueChange) => headerValue('content-type', change)
const withParameter = (parameter: string) =>
  contentType((value) => value.replace(/;.*$/s, '').trimEnd() + parameter)

/** X-Forwarded-Host, or the host= of Forwarded; of several the first, which the client's own proxy wrote. */
function forwardedHost({ request }: SdkHmacFacts): string | undefined {
  const plain = sentValue(request, 'x-forwarded-host')?.split(',', 1)[0]?.trim()
  return plain || /(?:^|[;,\s])host="?([^";,\s]+)/i.exec(sentValue(request, 'forwarded') ?? '')?.[1]
}

const ACCEPT_ENCODINGS = ['identity', 'gzip', 'gzip, deflate', 'gzip, deflate, br', '*']

const ACCEPT_ENCODING: readonly Instance[] = [
  ...ACCEPT_ENCODINGS.map((value) => acceptEncoding(value, () => value)),
  acceptEncoding('original', (_, { original }) => original.get('accept-encoding')),
]

function acceptEncoding(parameter: string, change: ValueChange): Instance {
  const instance = 'accept-encoding-changed-by-proxy'
  return { instance, parameter, sdkHmac: headerValue('accept-encoding', change) }
}

export const HEADER_MISTAKES = [
  row(
    'host-default-port-added',
    4,
    'S6',
    host((value) => (PORT.test(value) ? undefined : `${value.trimEnd()}:443`)),
  ),
  row(
    'host-port-removed',
    4,
    'S6',
    host((value) => value.replace(PORT, '')),
  ),
  row(
    'host-upstream-127',
    2,
    'M5',
    host(() => '127.0.0.1:8080'),
  ),
  row(
    'host-localhost',
    2,
    'M5',
    host(() => 'localhost:8080'),
  ),
  row(
    'host-from-x-forwarded-host',
    3,
    'M5',
    host((_, facts) => forwardedHost(facts)),
  ),
  row('ct-charset-missing-in-signature', 4, 'M6', withParameter('')),
  row('ct-charset-UTF-8-nospace-in-signature', 4, 'M6', withParameter(';charset=UTF-8')),
  row('ct-charset-utf-8-nospace-in-signature', 3, 'M6', withParameter(';charset=utf-8')),
  row('ct-charset-utf-8-space-in-signature', 3, 'M6', withParameter('; charset=utf-8')),
  row(
    'ct-json-in-signature',
    3,
    'M6',
    contentType(() => 'application/json'),
  ),
  row(
    'ct-form-in-signature',
    2,
    'M6',
    contentType(() => 'application/x-www-form-urlencoded'),
  ),
  row(
    'ct-empty-in-signature',
    2,
    'M6',
    contentType(() => ''),
  ),
  row(
    'ua-changed-by-proxy',
    2,
    'M5',
    headerValue('user-agent', (_, { original }) => original.get('user-agent')),
  ),
  family(GROUP, 'accept-encoding-changed-by-proxy', 1, 'M5', ACCEPT_ENCODING),
  row('header-value-untrimmed', 2, 'M2', { trim: () => (value) => value }),
  row('header-inner-spaces-collapsed', 2, 'W1', {
    trim: (trim) => (value) => trim(value).replace(/ {2,}/g, ' '),
  }),
  row('header-names-case-kept', 3, 'S1', {
    writeName: (write, _, { request }) => {
      const wire = wireNames(request.headers.map(([name]) => name))
      return (name) => wire.get(name) ?? write(name)
    },
  }),
] as const

/** By lower-case name the name as sent. */
export function wireNames(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name.toLowerCase(), name]))
}
