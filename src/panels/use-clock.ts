/** The clock of a panel that judges times: read when the user comes, acts or waits a while, never while rendering. */

import { useEffect, useState } from 'preact/hooks'

const EVERY_MS = 10_000

/** The moment, and a way to look again. */
export function useClock(): [clock: Date, look: () => void] {
  const [clock, setClock] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setClock(new Date()), EVERY_MS)
    return () => clearInterval(timer)
  }, [])
  return [clock, () => setClock(new Date())]
}
