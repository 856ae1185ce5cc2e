/** Every stage of the scheme in hand, and the user's own values beside ours. */

import { Tabs } from '../../widgets/tabs.tsx'
import type { Case, Scheme } from './case.ts'
import { useLateWords } from './late-words.ts'
import { SdkHmacStages } from './sdk-hmac-stages.tsx'
import { SignWith } from './sign-with.tsx'
import { Theirs } from './theirs.tsx'
import type { Trace } from './trace.ts'
import type { StagesState } from './use-stages.ts'
import type { TypedState } from './use-typed.ts'
import { WsseStages } from './wsse-stages.tsx'

type StagesProps = {
  readonly found: Case
  readonly stages: StagesState
  readonly trace: Trace
  readonly state: TypedState
}

const SCHEMES: readonly Scheme[] = ['sdk-hmac', 'wsse']

export function Stages({ found, stages, trace, state }: StagesProps) {
  const words = useLateWords()
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
      <Theirs
        typed={state.typed.theirs}
        scheme={scheme}
        stages={own}
        values={values}
        onInput={(theirs) => state.change({ theirs })}
      />
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
