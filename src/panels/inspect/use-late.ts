/** The late half of the panel, once it is there. */

import { useEffect, useState } from 'preact/hooks'

export type Late = typeof import('./late.ts')

/** Loads it right after the first paint. */
export function useLate(): Late | undefined {
  const [late, setLate] = useState<Late>()
  useEffect(() => {
    let isLeft = false
    import('./late.ts').then((loaded) => {
      if (!isLeft) setLate(loaded)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return late
}
