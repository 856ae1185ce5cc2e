/** The right-hand column below the verdict: every stage of the scheme in hand, and the user's own values beside ours. */

import { useMemo, useState } from 'preact/hooks'
import { useWords } from '../../language/words.ts'
import { utf8Length } from '../../signing/difference.ts'
import { fingerprint } from '../../signing/digests.ts'
import type { SdkHmacSignature } from '../../signing/sdk-hmac.ts'
import type { Mark } from '../../widgets/paste-box.tsx'
import { Tabs } from '../../widgets/tabs.tsx'
import { type Case, type Scheme, sdkHmacOf, toSign, wsseOf } from './case.ts'
import type { OwnStage, OwnValues } from './compare.ts'
import { type Faults, faultsOf } from './faults.ts'
import { SdkHmacStages } from './sdk-hmac-stages.tsx'
import { SignWith } from './sign-with.tsx'
import { marksOf, problemMarks, type Trace } from './trace.ts'
import type { Diagnosed } from './use-diagnosis.ts'
import type { Late } from './use-late.ts'
import type { TypedState } from './use-typed.ts'
import { WsseStages } from './wsse-stages.tsx'

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

type StagesProps = {
  readonly found: Case
  readonly stages: StagesState
  readonly trace: Trace
  readonly state: TypedState
  readonly late: Late | undefined
}

const SCHEMES: readonly Scheme[] = ['sdk-hmac', 'wsse']

export function Stages({ found, stages, trace, state, late }: StagesProps) {
  const words = useWords().inspect
  const { found: signed, scheme, sdkHmac, wsse, own, values, faults, choose } = stages
  const content = (
    <div class="stack">
      <SignWith found={found} scheme={scheme} onTyped={state.change} onFresh={state.fresh} />
      {scheme === 'wsse' ? (
        <WsseStages found={signed} signed={wsse} trace={trace} faults={faults} />
      ) : (
        sdkHmac && (
          <SdkHmacStages
            found={signed}
            signed={sdkHmac}
            trace={trace}
            faults={faults}
            onTyped={state.change}
          />
        )
      )}
      {late && (
        <late.Theirs
          typed={state.typed.theirs}
          scheme={scheme}
          stages={own}
          values={values}
          onInput={(theirs) => state.change({ theirs })}
        />
      )}
    </div>
  )
  if (!choose) return content
  const tabs = SCHEMES.map((id) => ({ id, label: words.schemes[id] }))
  return (
    <Tabs label={words.scheme} tabs={tabs} selected={scheme} onSelect={choose}>
      {content}
    </Tabs>
  )
}
