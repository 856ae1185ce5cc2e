/** What the shell hands to a panel. Two panels never know each other: a text goes from one to the next through the shell. */

import type { Language } from '../language/words.ts'

/** A hash such as `#/codes/E000105?q=…`, taken apart. */
export type Route = {
  readonly panel: string
  /** What stands behind the panel's name, decoded. */
  readonly rest: string
  readonly query: URLSearchParams
}

export type PanelProps = {
  readonly route: Route
  readonly language: Language
  /** Opens another panel with this text in its box. */
  readonly carry: (panel: string, text: string) => void
  /** The text that another panel handed over; undefined where the user came here alone. */
  readonly carried: string | undefined
}
