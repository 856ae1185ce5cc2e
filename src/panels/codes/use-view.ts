/** The panel's state in its address: what is typed is written there, what is opened or gone back to is read from there. */

import { useMemo, useState } from 'preact/hooks'
import type { Route } from '../panel.ts'
import { hashOf, readView, type View } from './view.ts'

/** What is typed holds until the address changes; writing it there makes no entry in the history. */
export function useView(route: Route, queryAtFirst: string): [View, (view: View) => void] {
  const [typed, setTyped] = useState<{ readonly since: Route; readonly view: View } | undefined>(
    queryAtFirst === '' ? undefined : { since: route, view: { ...readView(route), query: queryAtFirst } },
  )
  const addressed = useMemo(() => readView(route), [route])
  const change = (view: View) => {
    setTyped({ since: route, view })
    writeAddress(hashOf(view))
  }
  return [typed?.since === route ? typed.view : addressed, change]
}

function writeAddress(hash: string): void {
  try {
    history.replaceState(history.state, '', hash)
  } catch {
    // Some browsers allow so many changes in so many seconds; the next keystroke writes it.
  }
}
