/** The code table is loaded when there is a status to explain. */

import { useEffect, useState } from 'preact/hooks'
import type { Explain } from './reports.ts'

export type Explaining = { readonly explain?: Explain; readonly isLoading: boolean }

/** Where the table cannot be had, the statuses stay unexplained. */
export function useExplain(): Explaining {
  const [explaining, setExplaining] = useState<Explaining>({ isLoading: true })
  useEffect(() => {
    let left = false
    const settle = (settled: Explaining) => {
      if (!left) setExplaining(settled)
    }
    import('../../reference/index.ts').then(
      ({ explainCode }) => settle({ explain: explainCode, isLoading: false }),
      () => settle({ isLoading: false }),
    )
    return () => {
      left = true
    }
  }, [])
  return explaining
}
