/** One operation: the form on one side, the request and its signature on the other. */

import { useMemo } from 'preact/hooks'
import { useWide } from '../../widgets/use-wide.ts'
import { Authentication } from './authentication.tsx'
import { buildRequest } from './build-request.ts'
import { Endpoint } from './endpoint.tsx'
import { faultsOf } from './faults.ts'
import { Head } from './head.tsx'
import { OpenedNote } from './opened-note.tsx'
import type { Operation } from './operations.ts'
import { Output } from './output.tsx'
import { Parameters } from './parameters.tsx'
import type { BuildState } from './use-build.ts'
import { Verdict } from './verdict.tsx'

type BenchProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly carry: (panel: string, text: string) => void
}

export function Bench({ operation, state, carry }: BenchProps) {
  const wide = useWide()
  const { typed, moment, now } = state
  const built = useMemo(() => buildRequest(typed, operation, moment), [typed, operation, moment])
  const faults = useMemo(() => faultsOf(built, typed, operation, now), [built, typed, operation, now])
  const verdict = <Verdict key="verdict" {...{ faults, operation, typed }} />
  const form = (
    <>
      <Head operation={operation} state={state} />
      <OpenedNote {...{ operation, state, built }} />
      <Parameters {...{ operation, state, faults }} />
      <Endpoint {...{ operation, state, faults }} />
      <Authentication {...{ operation, state, faults }} />
    </>
  )
  const output = <Output {...{ operation, state, built, carry }} />
  if (!wide) {
    return (
      <div class="build narrow stack">
        {form}
        {verdict}
        {output}
      </div>
    )
  }
  return (
    <div class="build">
      <div class="stack">{form}</div>
      <div class="stack">
        {verdict}
        {output}
      </div>
    </div>
  )
}
