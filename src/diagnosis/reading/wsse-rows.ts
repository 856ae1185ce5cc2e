/** Faults in the two headers of X-WSSE that reading them shows. */

import { type Mistake, WSSE_ONLY } from '../mistakes/row.ts'
import { type Checked, refusedBy, type Seen, type Spoken, wsseAttribute } from './message.ts'

type Reads = (message: Checked) => Seen | undefined

const GROUP = { schemes: WSSE_ONLY, stage: 'header-syntax' } as const

/** What the platform answers to with one code of its own. */
function row<const Id extends string>(
  id: Id,
  likelihood: number,
  evidence: string,
  platformCodes: readonly string[],
  find: Reads,
) {
  return { ...GROUP, id, likelihood, evidence, platformCodes, find }
}

const missing = (id: Parameters<typeof refusedBy>[0][number]) => refusedBy([id], ['missing', 'empty'])

const spoken = ({ authorization, xWsse }: Checked): Spoken[] =>
  [authorization, xWsse].filter((header) => header !== undefined)

function inHeaders(test: (header: Spoken) => string | undefined): Reads {
  return (message) => {
    for (const header of spoken(message)) {
      const found = test(header)
      if (found !== undefined) return { header: header.header, found }
    }
    return undefined
  }
}

const unquoted = inHeaders(
  ({ attributes }) => attributes.find(({ quoted, value }) => !quoted && value !== '')?.value,
)

const typographic = inHeaders(({ value }) => /[“”„‟＂‘’‚‛＇，]/.exec(value)?.[0])

function untrimmed(message: Checked): Seen | undefined {
  const username = wsseAttribute(message, 'Username')
  if (!username || username.value === username.value.trim()) return undefined
  return { header: username.header, found: username.value, expected: username.value.trim() }
}

function wrapped(message: Checked): Seen | undefined {
  const digest = wsseAttribute(message, 'PasswordDigest')
  if (!digest || !/\s/.test(digest.value)) return undefined
  return { header: digest.header, found: digest.value, expected: digest.value.replace(/\s+/g, '') }
}

function nonceRule(message: Checked): Seen | undefined {
  const nonce = wsseAttribute(message, 'Nonce')
  if (!nonce || nonce.value === '' || /^[A-Za-z0-9]{1,128}$/.test(nonce.value)) return undefined
  return { severity: 'warning', header: nonce.header, found: nonce.value }
}

export const WSSE_ROWS = [
  row('auth-realm-missing', 2, 'S2', ['E000002'], missing('wsse-realm')),
  row('auth-profile-missing', 2, 'S2', ['E000003'], missing('wsse-profile')),
  row('auth-type-missing', 2, 'S2', ['E000007'], missing('wsse-type')),
  row('auth-realm-wrong', 2, 'S2', ['E000004'], refusedBy(['wsse-realm-value'])),
  row('auth-profile-wrong', 2, 'S2', ['E000005'], refusedBy(['wsse-profile-value'])),
  row('auth-type-wrong', 2, 'S2', ['E000006'], refusedBy(['wsse-type-value'])),
  row('auth-scheme-wrong', 2, 'S2', ['E000008'], refusedBy(['wsse-scheme'])),
  row('xwsse-header-missing', 3, 'S2', ['E000020'], missing('x-wsse')),
  row('xwsse-username-missing', 2, 'S2', ['E000021'], missing('x-wsse-username')),
  row('xwsse-nonce-missing', 2, 'S2', ['E000022'], missing('x-wsse-nonce')),
  row('xwsse-created-missing', 2, 'S2', ['E000023'], missing('x-wsse-created')),
  row('xwsse-digest-missing', 2, 'S2', ['E000024'], missing('x-wsse-digest')),
  row('xwsse-usernametoken-missing', 2, 'S2', ['E000026'], missing('x-wsse-token')),
  row('header-quotes-stripped-by-shell', 3, 'S1', ['E000002', 'E000021', 'E000101'], unquoted),
  row('header-stray-leading-quote', 1, 'S3', [], ({ xWsse }) =>
    xWsse && /^\s*"\s*UsernameToken/.test(xWsse.value) ? { header: xWsse.header, found: '"' } : undefined,
  ),
  row('header-typographic-quotes', 2, 'P', ['E000101'], typographic),
  row('username-untrimmed', 2, 'S1', ['E000102'], untrimmed),
  {
    ...row('digest-line-wrapped', 3, 'S4', ['E000101', 'E000105'], wrapped),
    stage: 'digest-encoding',
  },
  { ...row('nonce-charset', 2, 'S1', ['E000022', 'E000101'], nonceRule), stage: 'nonce' },
] as const satisfies readonly Mistake[]
