/** Faults in a message of SDK-HMAC-SHA256 that reading it shows. */

import { attributeOf } from '../../signing/authorization.ts'
import { type Mistake, SIGNATURE_CODES, SIGNED } from '../mistakes/row.ts'
import { type SdkHmacChange, sentValue } from '../replay/sdk-hmac.ts'
import { type Checked, placesOf, refusedBy, type Seen } from './message.ts'

type Reads = (message: Checked) => Seen | undefined

/** Of requests only: the platform writes no such header. */
const IN_REQUESTS = { schemes: ['sdk-hmac'], platformCodes: SIGNATURE_CODES } as const
const IN_BOTH = { schemes: SIGNED, platformCodes: SIGNATURE_CODES } as const

/** A pattern that the Authorization header should not fit. */
function written(pattern: RegExp, expected: string): Reads {
  return ({ authorization }) => {
    const found = authorization && pattern.exec(authorization.value)?.[0]
    return found === undefined ? undefined : { header: authorization?.header ?? 0, found, expected }
  }
}

function otherAlgorithm({ authorization }: Checked): Seen | undefined {
  if (!authorization || /^\s*SDK-HMAC-SHA256(?![\w-])/.test(authorization.value)) return undefined
  return { header: authorization.header, expected: 'SDK-HMAC-SHA256', found: authorization.scheme }
}

function credentialForAccess({ authorization }: Checked): Seen | undefined {
  if (!authorization || attributeOf(authorization, 'Access')) return undefined
  if (!attributeOf(authorization, 'Credential')) return undefined
  return { header: authorization.header, expected: 'Access', found: 'Credential' }
}

function notSent({ names, request }: Checked): Seen | undefined {
  const missing = names.filter((name) => sentValue(request, name) === undefined)
  return missing.length > 0 ? { name: missing.join(';') } : undefined
}

const ALTERED_ON_THE_WAY = ['user-agent', 'accept-encoding', 'content-length', 'connection']

/** Genuine callbacks sign connection and content-length: nothing to say of one that verifies. */
function alterable({ names, scheme, matches }: Checked): Seen | undefined {
  const risky = names.filter((name) => ALTERED_ON_THE_WAY.includes(name))
  if (risky.length === 0 || (scheme === 'callback' && matches)) return undefined
  return { severity: 'warning', name: risky.join(';') }
}

/** Headers that have rows of their own for what was really sent. */
const TOLD_APART = ['user-agent', 'accept-encoding', 'authorization']

/** What the user knows was sent, in place of what arrived. */
const asSent: SdkHmacChange = {
  headerValues: (values, _, { original, names }) => {
    const listed = names.map((name) => name.toLowerCase())
    const known = [...original].filter(([name]) => listed.includes(name) && !TOLD_APART.includes(name))
    return known.length > 0 ? new Map([...values, ...known]) : undefined
  },
}

function twice(message: Checked): Seen | undefined {
  for (const name of message.names) {
    const places = placesOf(message, name)
    if (places.length > 1) return { name, header: places[1] ?? 0 }
  }
  return undefined
}

export const SIGNED_ROWS = [
  {
    ...IN_BOTH,
    stage: 'signed-headers',
    id: 'date-not-signed',
    likelihood: 2,
    evidence: 'S2',
    find: refusedBy(['sdk-date-signed', 'date-signed']),
  },
  {
    ...IN_REQUESTS,
    stage: 'header-syntax',
    id: 'date-header-missing',
    likelihood: 2,
    evidence: 'S2',
    find: refusedBy(['sdk-date']),
  },
  {
    ...IN_REQUESTS,
    stage: 'header-syntax',
    id: 'auth-comma-after-algorithm',
    likelihood: 2,
    evidence: 'S1',
    find: written(/^\s*SDK-HMAC-SHA256\s*,/, 'SDK-HMAC-SHA256 '),
  },
  {
    ...IN_REQUESTS,
    stage: 'header-syntax',
    id: 'auth-credential-instead-of-access',
    likelihood: 2,
    evidence: 'P',
    find: credentialForAccess,
  },
  {
    ...IN_REQUESTS,
    stage: 'header-syntax',
    id: 'auth-algorithm-wrong',
    likelihood: 2,
    evidence: 'P',
    find: otherAlgorithm,
  },
  {
    ...IN_REQUESTS,
    stage: 'signed-headers',
    id: 'auth-signedheaders-comma-separated',
    likelihood: 2,
    evidence: 'S1',
    find: written(/SignedHeaders\s*=\s*"?[\w-]+\s*,(?!\s*Signature\s*=)[^=]*(?=,\s*Signature\s*=)/i, ';'),
  },
  {
    ...IN_BOTH,
    stage: 'signed-headers',
    id: 'signed-header-not-sent',
    likelihood: 3,
    evidence: 'M1',
    find: notSent,
  },
  {
    ...IN_BOTH,
    stage: 'transport',
    id: 'signed-header-altered',
    likelihood: 2,
    evidence: 'M5',
    find: alterable,
    instances: [{ instance: 'signed-header-altered', sdkHmac: asSent }],
  },
  {
    ...IN_BOTH,
    stage: 'canonical-headers',
    id: 'header-duplicate',
    likelihood: 2,
    evidence: 'M3',
    find: twice,
  },
] as const satisfies readonly Mistake[]
