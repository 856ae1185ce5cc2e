/** Both schemes' stages of a case, computed as it is typed, and the marks that lead from them to the paste. */

import { useMemo, useState } from 'preact/hooks'
import { utf8Length } from '../../signing/difference.ts'
import { fingerprint } from '../../signing/digests.ts'
import type { SdkHmacSignature } from '../../signing/sdk-hmac.ts'
import type { Mark } from '../../widgets/paste-box.tsx'
import { type Case, type Scheme, sdkHmacOf, toSign, wsseOf } from './case.ts'
import type { OwnStage, OwnValues } from './compare.ts'
import { type Faults, faultsOf } from './faults.ts'
import { marksOf, problemMarks, type Trace } from './trace.ts'
import type { Diagnosed } from './use-diagnosis.ts'

export type StagesState = {
  /** The case as it was signed. */
  readonly found: Case
  readonly scheme: Scheme
  /** Chosen by hand where the request carries no signature. */
  readonly choose: ((scheme: Scheme) => void) | undefined
  readonly sdkHmac: SdkHmacSignature | undefined
  readonly wsse: ReturnType<typeof wsseOf>
  readonly own: readonly OwnStage[]
  readonly values: OwnValues
  readonly faults: Faults
  readonly marks: readonly Mark[]
}

/** Both schemes' stages of a case, and the marks that lead from them to the paste. */
export function useStages(asked: Case, diagnosed: Diagnosed | undefined, trace: Trace): StagesState {
  const found = useMemo(() => toSign(asked), [asked])
  const [chosen, choose] = useState<Scheme>('sdk-hmac')
  const scheme = found.scheme ?? chosen
  const sdkHmac = useMemo(() => sdkHmacOf(found), [found])
  const wsse = useMemo(() => wsseOf(found), [found])
  const own = useMemo(() => ownStages(scheme, sdkHmac, wsse), [scheme, sdkHmac, wsse])
  const values = useMemo(() => ownValues(found, scheme, sdkHmac, wsse), [found, scheme, sdkHmac, wsse])
  // What was signed anew has nothing to do with the value that was sent.
  const diagnosis = found.typed.anew ? undefined : diagnosed?.diagnosis
  const faults = useMemo(() => faultsOf(found, own, diagnosis), [found, own, diagnosis])
  const marks = useMemo(() => {
    const stage = scheme === 'wsse' ? 'hashInput' : 'canonicalRequest'
    const pieces = scheme === 'wsse' ? wsse.hashInputPieces : (sdkHmac?.canonicalRequestPieces ?? [])
    return [...marksOf(stage, pieces, found, trace), ...problemMarks(found)]
  }, [found, scheme, sdkHmac, wsse, trace.pointed])
  return {
    found,
    scheme,
    choose: found.scheme ? undefined : choose,
    sdkHmac,
    wsse,
    own,
    values,
    faults,
    marks,
  }
}

function ownStages(scheme: Scheme, sdk: SdkHmacSignature | undefined, wsse: StagesState['wsse']): OwnStage[] {
  if (scheme === 'wsse') {
    return [
      { id: 'hashInput', text: wsse.hashInput, pieces: wsse.hashInputPieces },
      { id: 'sha256', text: wsse.sha256Hex },
      ...Object.values(wsse.digests).map((text) => ({ id: 'digest' as const, text })),
    ]
  }
  if (!sdk) return []
  return [
    { id: 'canonicalRequest', text: sdk.canonicalRequest, pieces: sdk.canonicalRequestPieces },
    { id: 'stringToSign', text: sdk.stringToSign, pieces: sdk.stringToSignPieces },
    { id: 'payloadHash', text: sdk.payloadHash },
    { id: 'canonicalRequestHash', text: sdk.canonicalRequestHash },
    { id: 'signature', text: sdk.signature },
  ]
}

/** What a program prints of its stages, as we compute it. */
function ownValues(
  { typed }: Case,
  scheme: Scheme,
  sdk: SdkHmacSignature | undefined,
  wsse: StagesState['wsse'],
): OwnValues {
  const secret = {
    secretLength: [String(utf8Length(typed.secret))],
    secretFingerprint: [fingerprint(typed.secret)],
  }
  if (scheme === 'wsse') {
    const { nonce, created, sha256Hex, digests } = wsse
    return {
      ...secret,
      nonceAndCreated: [nonce + created],
      sha256: [sha256Hex],
      passwordDigest: Object.values(digests),
    }
  }
  if (!sdk) return secret
  const { payloadHash, canonicalRequest, stringToSign, signature } = sdk
  return {
    ...secret,
    payloadHash: [payloadHash],
    canonicalRequest: [canonicalRequest],
    stringToSign: [stringToSign],
    signature: [signature],
  }
}
