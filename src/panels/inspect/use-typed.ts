/** What the user typed, the clock, and the few ways to change them. */

import { useEffect, useState } from 'preact/hooks'
import { compactTime, isoTime, momentOf } from '../time.ts'
import { useClock } from '../use-clock.ts'
import type { Typed } from './case.ts'
import { EXAMPLES, type ExampleId } from './examples.ts'

const NOTHING: Typed = {
  text: '',
  kind: undefined,
  key: '',
  secret: '',
  method: '',
  url: '',
  answer: '',
  original: '',
  theirs: '',
  moment: '',
  nonce: '',
  created: '',
  date: '',
  anew: false,
  signedHeaders: undefined,
}

/** What belongs to one pasted request and goes with it; the keys stay. */
const OF_ONE_REQUEST = {
  text: '',
  method: '',
  url: '',
  answer: '',
  original: '',
  theirs: '',
  moment: '',
  kind: undefined,
  anew: false,
  signedHeaders: undefined,
} satisfies Partial<Typed>

export type TypedState = {
  readonly typed: Typed
  readonly now: Date
  readonly change: (change: Partial<Typed>) => void
  readonly clear: () => void
  /** Brings back what was cleared last; undefined where nothing was. */
  readonly undoClear: (() => void) | undefined
  readonly fresh: () => void
  readonly loadExample: (id: ExampleId) => void
}

export function useTyped(carried: string | undefined): TypedState {
  const [typed, setTyped] = useState<Typed>(() => ({ ...NOTHING, ...freshValues(), text: carried ?? '' }))
  const [cleared, setCleared] = useState<Typed>()
  const [clock, look] = useClock()
  useEffect(() => {
    if (carried !== undefined) setTyped((before) => ({ ...before, ...OF_ONE_REQUEST, text: carried }))
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
      setTyped({ ...typed, ...OF_ONE_REQUEST })
    },
    undoClear: cleared && (() => change(cleared)),
    fresh: () => change(freshValues()),
    loadExample: (id) => {
      const example = EXAMPLES.find((row) => row.id === id)
      if (example) change({ ...NOTHING, ...freshValues(), ...example.make(new Date(), newNonce()) })
    },
  }
}

function freshValues(): Pick<Typed, 'nonce' | 'created' | 'date'> {
  const now = new Date()
  return { nonce: newNonce(), created: isoTime(now), date: compactTime(now) }
}

/** 128 random bits as 32 hex digits: letters and digits only, as the platform wants it. */
function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
