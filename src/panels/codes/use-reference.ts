/** The code table is loaded when the panel is first shown, not with the page. */

import { useEffect, useState } from 'preact/hooks'
import { runInSlices } from './slices.ts'

export type Reference = typeof import('../../reference/index.ts')

export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly again: () => void }
  | { readonly state: 'ready'; readonly reference: Reference }

export function useReference(): Loading {
  const [attempt, setAttempt] = useState(0)
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    setLoading({ state: 'loading' })
    load(signal).then(
      (reference) => reference && setLoading({ state: 'ready', reference }),
      () => !signal.aborted && setLoading({ state: 'failed', again: () => setAttempt(attempt + 1) }),
    )
    return () => controller.abort()
  }, [attempt])
  return loading
}

async function load(signal: AbortSignal): Promise<Reference | undefined> {
  const reference = await import('../../reference/index.ts')
  return runInSlices(prepared(reference), { signal })
}

/** Entries are made when first asked for; all of them at once would hold up the page. */
function* prepared(reference: Reference): Generator<void, Reference> {
  for (const { code } of reference.rows) {
    reference.explainCode(code)
    yield
  }
  return reference
}
