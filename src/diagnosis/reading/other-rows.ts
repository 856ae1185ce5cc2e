/** Faults around the signature: keys of another kind, wrong places, changed bodies, and what the answer itself says. */

import { bareHost, readHost } from '../../platform/apis.ts'
import { type Mistake, SIGNATURE_CODES, WSSE_ONLY } from '../mistakes/row.ts'
import { sentValue } from '../replay/sdk-hmac.ts'
import { type Checked, refusedBy, type Seen, wsseAttribute } from './message.ts'

const REQUESTS = ['wsse', 'sdk-hmac'] as const
const SDK_ONLY = ['sdk-hmac'] as const
const CALLBACKS = ['callback'] as const

/** IAM access keys are 20 capitals and digits; an APP_Key has 24 characters or more, small letters among them. */
const isIamKey = (key: string) => /^[A-Z0-9]{20}$/.test(key)
const isAppKey = (key: string) => /^(?=.*[a-z])[A-Za-z0-9]{24,40}$/.test(key)

const familyOf = ({ request }: Checked) => readHost(bareHost(sentValue(request, 'host') ?? ''))?.family

/** Where one scheme's header stands in a request of the other. */
function twoSchemes({ authorization, xWsse }: Checked): Seen | undefined {
  if (!xWsse || !authorization || !/SDK-HMAC/i.test(authorization.value)) return undefined
  return { header: xWsse.header, name: 'X-WSSE' }
}

function noAuthorization({ authorization, request }: Checked): Seen | undefined {
  const token = sentValue(request, 'x-auth-token') !== undefined
  return authorization || token ? undefined : { name: 'Authorization' }
}

/** A name as environment variables are written: a proxy drops it. */
function underscored({ request }: Checked): Seen | undefined {
  const header = request.headers.findIndex(([name]) => /^(?:x_wsse|x_sdk_date)$/i.test(name))
  const found = request.headers[header]?.[0]
  return found === undefined ? undefined : { header, found, expected: found.replaceAll('_', '-') }
}

function otherUsername(message: Checked): Seen | undefined {
  const username = wsseAttribute(message, 'Username')
  const keys = message.credentials.filter(({ kind }) => kind === 'app').map(({ key }) => key)
  const own = keys.some((key) => key === '' || key === username?.value.trim())
  if (!username || username.value === '' || own || keys[0] === undefined) return undefined
  return { header: username.header, found: username.value, expected: keys[0] }
}

function placeholder({ credential, matches }: Checked): Seen | undefined {
  if (!credential || !/\*{3,}|^<.*>$|^(?:your|my)[-_ ]/i.test(credential.secret)) return undefined
  return { severity: matches ? 'warning' : 'error' }
}

function keyAt(family: 'send' | 'management', wrong: (key: string) => boolean) {
  return (message: Checked): Seen | undefined => {
    if (familyOf(message) !== family || !wrong(message.key)) return undefined
    return { found: message.key, ...(message.authorization && { header: message.authorization.header }) }
  }
}

/** The pair that was given does not have the key that the callback names. */
function otherPushKey(
  { key, credentials, authorization }: Checked,
  ofApplication: boolean,
): Seen | undefined {
  const pushKeys = credentials.filter((credential) => credential.kind === 'push')
  const [first] = pushKeys
  if (!first || key === '' || pushKeys.some((given) => given.key === '' || given.key === key))
    return undefined
  if (isAppKey(first.key) !== ofApplication) return undefined
  return { found: key, expected: first.key, ...(authorization && { header: authorization.header }) }
}

/** The receiver computed with the application's secret, or was given the application's pair. */
function secretOfApplication(message: Checked): Seen | undefined {
  const { mistaken } = message
  return mistaken ? { found: mistaken.label ?? mistaken.key } : otherPushKey(message, true)
}

function locked({ response }: Checked): Seen | undefined {
  const found = /AK access failed to reach the limit/i.exec(response)?.[0]
  return found === undefined ? undefined : { found }
}

/** The length that was announced is not the length of what was pasted. */
function otherLength({ request, matches }: Checked): Seen | undefined {
  const announced = sentValue(request, 'content-length')?.trim()
  const found = String(request.body.length)
  if (matches || !announced || !/^\d+$/.test(announced) || Number(announced) === request.body.length)
    return undefined
  return { severity: 'warning', expected: announced, found }
}

function repacked({ request, matches }: Checked): Seen | undefined {
  const gzip = /gzip|deflate|\bbr\b/i.exec(sentValue(request, 'content-encoding') ?? '')?.[0]
  const multipart = /multipart\/[\w-]+/i.exec(sentValue(request, 'content-type') ?? '')?.[0]
  const found = gzip ?? multipart
  return found === undefined ? undefined : { severity: matches ? 'warning' : 'error', found }
}

export const OTHER_ROWS = [
  {
    id: 'auth-header-missing',
    schemes: REQUESTS,
    stage: 'header-syntax',
    likelihood: 3,
    evidence: 'S2',
    platformCodes: ['E000001', 'APIG.0301'],
    find: noAuthorization,
  },
  {
    id: 'two-schemes-mixed',
    schemes: REQUESTS,
    stage: 'header-syntax',
    likelihood: 2,
    evidence: 'P',
    platformCodes: ['E000008', 'E000045'],
    find: twoSchemes,
  },
  {
    id: 'header-name-underscore',
    schemes: ['wsse', 'callback'],
    stage: 'transport',
    likelihood: 1,
    evidence: 'P',
    platformCodes: ['E000020'],
    find: underscored,
  },
  {
    id: 'username-differs-from-app-key',
    schemes: WSSE_ONLY,
    stage: 'credential-kind',
    likelihood: 3,
    evidence: 'P',
    platformCodes: ['E000102', 'E000105'],
    find: otherUsername,
  },
  {
    id: 'secret-placeholder',
    schemes: REQUESTS,
    stage: 'secret',
    likelihood: 2,
    evidence: 'S1',
    platformCodes: ['E000105', 'E000045'],
    find: placeholder,
  },
  {
    id: 'wrong-endpoint-or-uri',
    schemes: REQUESTS,
    stage: 'transport',
    likelihood: 3,
    evidence: 'S1',
    platformCodes: ['404'],
    find: refusedBy(['uri', 'host']),
  },
  {
    id: 'templateparas-quoting',
    schemes: REQUESTS,
    stage: 'payload',
    likelihood: 3,
    evidence: 'S3',
    platformCodes: ['E000000', 'E000503'],
    find: refusedBy(['template-paras'], ['single-quotes', 'not-json', 'not-an-array', 'not-a-string']),
  },
  {
    id: 'iam-ak-on-sms-endpoint',
    schemes: SDK_ONLY,
    stage: 'credential-kind',
    likelihood: 3,
    evidence: 'S2',
    platformCodes: ['E000102', 'APIGW.0301'],
    find: keyAt('send', isIamKey),
  },
  {
    id: 'app-key-on-console-endpoint',
    schemes: SDK_ONLY,
    stage: 'credential-kind',
    likelihood: 3,
    evidence: 'S2',
    platformCodes: ['APIGW.0301'],
    find: keyAt('management', isAppKey),
  },
  {
    id: 'push-ak-rotated',
    schemes: CALLBACKS,
    stage: 'credential-kind',
    likelihood: 3,
    evidence: 'S1',
    platformCodes: [],
    find: (message: Checked) => otherPushKey(message, false),
  },
  {
    id: 'callback-wrong-secret-kind',
    schemes: CALLBACKS,
    stage: 'credential-kind',
    likelihood: 3,
    evidence: 'S1',
    platformCodes: [],
    find: secretOfApplication,
  },
  {
    id: 'ak-locked-5min',
    schemes: SDK_ONLY,
    stage: 'transport',
    likelihood: 2,
    evidence: 'S3',
    platformCodes: ['APIGW.0301'],
    find: locked,
  },
  {
    id: 'body-sent-differs',
    schemes: SDK_ONLY,
    stage: 'transport',
    likelihood: 2,
    evidence: 'M3',
    platformCodes: SIGNATURE_CODES,
    find: otherLength,
  },
  {
    id: 'body-gzip',
    schemes: SDK_ONLY,
    stage: 'payload',
    likelihood: 1,
    evidence: 'P',
    platformCodes: SIGNATURE_CODES,
    find: repacked,
  },
] as const satisfies readonly Mistake[]
