/** What the user typed, the clock, and the few ways to change them. */

import { useEffect, useState } from 'preact/hooks'
import { momentOf } from '../time.ts'
import { useClock } from '../use-clock.ts'
import type { Typed } from './case.ts'
import { EXAMPLES, type ExampleId } from './examples.ts'

const NO_KEY = { key: '', secret: '' }

const NOTHING: Typed = {
  text: '',
  body: '',
  address: '',
  keys: [NO_KEY, NO_KEY],
  moment: '',
  computed: '',
}

/** What belongs to one push and goes with it; address and keys stay. */
const OF_ONE_PUSH = { text: '', body: '', moment: '', computed: '' } satisfies Partial<Typed>

export type TypedState = {
  readonly typed: Typed
  readonly now: Date
  readonly change: (part: Partial<Typed>) => void
  readonly clear: () => void
  /** Brings back what was cleared last; undefined where nothing was. */
  readonly undoClear: (() => void) | undefined
  readonly loadExample: (id: ExampleId) => void
}

export function useTyped(carried: string | undefined): TypedState {
  const [typed, setTyped] = useState<Typed>({ ...NOTHING, text: carried ?? '' })
  const [cleared, setCleared] = useState<Typed>()
  const [clock, look] = useClock()
  useEffect(() => {
    if (carried !== undefined) setTyped((before) => ({ ...before, ...OF_ONE_PUSH, text: carried }))
  }, [carried])
  const change = (part: Partial<Typed>) => {
    look()
    setCleared(undefined)
    setTyped((before) => ({ ...before, ...part }))
  }
  return {
    typed,
    now: momentOf(typed.moment) ?? clock,
    change,
    clear: () => {
      setCleared(typed)
      setTyped({ ...typed, ...OF_ONE_PUSH })
    },
    undoClear: cleared && (() => change(cleared)),
    loadExample: (id) => change({ ...NOTHING, ...EXAMPLES[id](new Date()) }),
  }
}
