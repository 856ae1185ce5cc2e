/** Hash routes: `#/codes/E000105?q=…` → panel `codes`, rest `E000105`, query `q`. */

import { useEffect, useState } from 'preact/hooks'
import type { Route } from '../panels/panel.ts'

/** A location's hash → the route it names. Anything is read, nothing fails. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const slash = path.indexOf('/')
  const panel = slash < 0 ? path : path.slice(0, slash)
  return { panel, rest: slash < 0 ? '' : decoded(path.slice(slash + 1)), query: new URLSearchParams(query) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The route in force; follows the address bar and the back button. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash))
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}
