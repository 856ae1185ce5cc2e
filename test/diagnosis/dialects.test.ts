/** The official signers as dialects, against the signatures that were recorded when they were run. */

import { expect, test } from 'vitest'
import { sdkHmacComputation } from '../../src/diagnosis/computations.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { DIALECTS } from '../../src/diagnosis/dialects.ts'
import type { Header, HttpRequest } from '../../src/message/types.ts'
import { requestOf, type SdkHmacVector, sdkHmacVectors } from '../vectors/sdk-hmac.ts'

/** What was recorded of a signer that computes another signature. */
type Recorded = SdkHmacVector & {
  readonly disagree: Readonly<Record<string, string>>
  readonly disagreeWhy: Readonly<Record<string, string>>
}

type Disagreement = {
  readonly id: string
  readonly signer: string
  readonly request: HttpRequest
  readonly names: string[]
  readonly vector: Recorded
  readonly signature: string
}

/** Where the row says that the signer signed with the clock of that day, there is nothing to compute. */
const byClock = (why: string) => why.includes('time-dependent')

/** The signer's own choice of headers: the rest of the reason is separated by `; ` and a blank. */
function listOf(why: string, reference: string): string[] {
  return (/^signedHeaders=([^ ]*?);? (?=\S)/.exec(`${why} .`)?.[1] ?? reference).split(';')
}

/** Three of the signers add this header themselves, and sign it. */
function withAddedHeader(request: HttpRequest, names: readonly string[]): HttpRequest {
  const name = 'x-sdk-content-sha256'
  const added: Header = ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD']
  const sent = request.headers.some(([given]) => given.toLowerCase() === name)
  return names.includes(name) && !sent ? { ...request, headers: [...request.headers, added] } : request
}

const rows = sdkHmacVectors as readonly Recorded[]
const disagreements = rows.flatMap((vector) =>
  Object.entries(vector.disagree).flatMap(([signer, signature]): Disagreement[] => {
    const why = vector.disagreeWhy[signer] ?? ''
    if (byClock(why)) return []
    const names = listOf(why, vector.signedHeaders)
    const request = withAddedHeader(requestOf(vector), names)
    return [{ id: vector.id, signer, request, names, vector, signature }]
  }),
)

function signatureBy(signer: string, { request, names, vector }: Disagreement): string | undefined {
  const facts = { request, key: vector.ak, secret: vector.sk, names, original: new Map<string, string>() }
  const computation = sdkHmacComputation(facts, 'sdk-hmac')
  const dialect = computation.tags.find((tag) => 'dialect' in tag && tag.dialect === signer)
  return dialect && computation.replay([dialect]).texts[0]
}

/** Signed with a Host that is not the one sent; or Host signed twice. */
const NOT_MODELLED = ['header-057 java-v3', 'header-024 node-v3', 'header-066 node-v3']

test('every signer of the vectors is a dialect', () => {
  const signers = [...new Set(disagreements.map(({ signer }) => signer)), 'py-apig']
  expect(DIALECTS.map(({ id }) => id as string).sort()).toEqual(signers.sort())
})

test.each(DIALECTS.map(({ id }) => id).filter((id) => id !== 'py-apig'))(
  '%s computes what it computed when it was run',
  (signer) => {
    const own = disagreements.filter((row) => row.signer === signer)
    const missed = own
      .filter((row) => signatureBy(signer, row) !== row.signature)
      .map(({ id }) => `${id} ${signer}`)
    expect(own.length).toBeGreaterThan(5)
    expect(missed.filter((name) => !NOT_MODELLED.includes(name))).toEqual([])
    expect(missed.length / own.length).toBeLessThan(0.05)
  },
)

function diagnoseBy({ request, names, vector, signature }: Disagreement) {
  const authorization = `SDK-HMAC-SHA256 Access=${vector.ak}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  const signed = { ...request, headers: [...request.headers, ['Authorization', authorization] as const] }
  return diagnose(signed, [{ kind: 'iam', key: vector.ak, secret: vector.sk }], new Date(), { depth: 1 })
}

test.each(disagreements.filter(({ id, signer }) => !NOT_MODELLED.includes(`${id} ${signer}`)))(
  '$id by $signer: right, or explained by that dialect',
  (row) => {
    const {
      sent,
      expected,
      explanations: [explanation],
    } = diagnoseBy(row)
    expect(sent?.value).toBe(row.signature)
    if (sent?.value === expected?.value) expect(explanation).toBeUndefined()
    else {
      expect(explanation?.dialects).toContain(row.signer)
      expect(explanation?.departures?.length).toBeGreaterThan(0)
    }
  },
)

test('the departures that are told are those that mattered', () => {
  const row = disagreements.find(({ id, signer }) => signer === 'go-apig' && id === 'query-024')
  expect(row && diagnoseBy(row).explanations[0]?.departures).toEqual(['query-plus-as-space'])
})

test('the reference departs nowhere', () => {
  expect(DIALECTS.find(({ id }) => id === 'py-apig')?.departures).toEqual([])
})
