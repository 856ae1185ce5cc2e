/** The request as it would be sent, the stages of its signature, and the ways to take it along. */

import { useState } from 'preact/hooks'
import type { Span } from '../../message/types.ts'
import type { Built } from './build-request.ts'
import { CopyOut } from './copy-out.tsx'
import type { Operation } from './operations.ts'
import { RawRequest } from './raw-request.tsx'
import { Stages } from './stages.tsx'
import type { BuildState } from './use-build.ts'

type OutputProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly built: Built
  readonly carry: (panel: string, text: string) => void
}

export function Output({ operation, state, built, carry }: OutputProps) {
  const [traced, setTraced] = useState<Span>()
  return (
    <>
      <RawRequest {...{ operation, state, built, carry, traced }} />
      <CopyOut {...{ operation, built }} typed={state.typed} />
      <Stages {...{ built }} secret={secretOf(state, operation)} onTrace={setTraced} />
    </>
  )
}

function secretOf({ typed }: BuildState, { family }: Operation): string {
  return typed.keys[family === 'send' ? 'app' : 'iam'].secret
}
