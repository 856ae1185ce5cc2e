/** What is wrong with a push: the likely at once, the rest in short slices while the page lives on. */

import { useEffect, useMemo, useState } from 'preact/hooks'
import { diagnose, diagnosing } from '../../diagnosis/diagnose.ts'
import type { Diagnosis, Options } from '../../diagnosis/types.ts'
import { type CallbackVerdict, verifyCallback } from '../../platform/verify-callback.ts'
import type { Case } from './case.ts'
import { type Restored, restore, restoring } from './restore.ts'

export type Diagnosed = {
  readonly verdict: CallbackVerdict
  /** What was changed on the way, where undoing it makes the signature hold. */
  readonly restored: Restored | undefined
  readonly diagnosis: Diagnosis
  /** What explains the value that the receiver says it computed; undefined where none is given. */
  readonly receiver: Diagnosis | undefined
  /** Whether more than the likely is being tried. */
  readonly isSearching: boolean
}

type Answers = Pick<Diagnosed, 'restored' | 'diagnosis'>

/** Everything there is to say at once. */
export function diagnosePush(found: Case, now: Date): Omit<Diagnosed, 'isSearching'> | undefined {
  const { request, credentials, address, typed } = found
  if (!request) return undefined
  const computed = typed.computed.trim()
  const options: Options = { depth: 1 }
  return {
    verdict: verifyCallback(request, credentials, now),
    restored: restore(request, credentials, address),
    diagnosis: diagnose(request, credentials, now, options),
    receiver: computed === '' ? undefined : diagnose(request, credentials, now, { ...options, computed }),
  }
}

/** Three changes at once, then two mistakes at once. */
function* searching(
  { request, credentials, address }: Case,
  now: Date,
): Generator<unknown, Answers | undefined> {
  if (!request) return undefined
  const restored = yield* restoring(request, credentials, address, 3)
  const options: Options = { depth: restored ? 1 : 2 }
  return { restored, diagnosis: yield* diagnosing(request, credentials, now, options) }
}

/** Undefined where there is no push. */
export function useDiagnosis(found: Case, now: Date): Diagnosed | undefined {
  const second = Math.floor(now.getTime() / 1000)
  const likely = useMemo(() => diagnosePush(found, now), [found, second])
  const [searched, setSearched] = useState<{ readonly found: Case; readonly answers: Answers | undefined }>()
  const isOpen = likely !== undefined && likely.diagnosis.verdict === 'unexplained' && !likely.restored
  const searches = isOpen && found.credentials.length > 0
  useEffect(() => {
    const tell = (answers: Answers | undefined) => setSearched({ found, answers })
    return searches ? runInSlices(searching(found, now), tell) : undefined
  }, [found, searches])
  if (!likely) return undefined
  const isDone = searched?.found === found
  return { ...likely, ...(isDone ? searched.answers : undefined), isSearching: searches && !isDone }
}

const SLICE_MS = 12
/** Nothing is searched while someone types. */
const PAUSE_MS = 300

/** Runs a generator to its end, a slice at a time; gives back how to stop it. */
function runInSlices<Result>(steps: Generator<unknown, Result>, tell: (result: Result) => void): () => void {
  let timer = setTimeout(slice, PAUSE_MS)
  function slice() {
    const end = performance.now() + SLICE_MS
    let step = steps.next()
    while (!step.done && performance.now() < end) step = steps.next()
    if (step.done) tell(step.value)
    else timer = setTimeout(slice)
  }
  return () => clearTimeout(timer)
}
