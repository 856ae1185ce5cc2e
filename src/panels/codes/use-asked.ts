/** What is asked for, and what the reference has to say: the code that is shown, and what the search found besides. */

import { useMemo } from 'preact/hooks'
import type { Carrier, CodeMatch } from '../../reference/types.ts'
import { codeTyped, type Found, LONGEST_CODE, search } from './search.ts'
import type { Reference } from './use-reference.ts'
import type { View } from './view.ts'

export type Asked = {
  /** The code that is shown, opened or typed in full; '' where there is none or the table is not there yet. */
  readonly code: string
  /** What explains it; none for an unknown code. */
  readonly matches: readonly CodeMatch[]
  readonly carrier: Carrier | undefined
  readonly found: Found | undefined
  /** What the search found beside the entry that is shown. */
  readonly others: readonly CodeMatch[]
}

export function useAsked(reference: Reference | undefined, view: View, carrier: Carrier | undefined): Asked {
  const { query, table, source, category } = view
  const found = useMemo(
    () => reference && search(reference, { query, table, source, category }),
    [reference, query, table, source, category],
  )
  if (!reference || !found) return { code: '', matches: [], carrier, found, others: [] }
  const code = view.code || codeTyped(reference, query)
  const matches = code.length <= LONGEST_CODE ? reference.explainCode(code, { carrier }) : []
  const shown = matches.map((match) => match.code)
  return {
    code,
    matches,
    carrier,
    found,
    others: found.matches.filter((match) => !shown.includes(match.code)),
  }
}
