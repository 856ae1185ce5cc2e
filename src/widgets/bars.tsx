/** Counts as bars, the longest first; a bar is a button that chooses its group. */

import type { ComponentChildren } from 'preact'

export type Tone = 'good' | 'bad' | 'warn' | 'accent' | 'quiet'

export type Bar = {
  readonly id: string
  readonly label: ComponentChildren
  readonly count: number
  readonly tone: Tone
}

type BarsProps = {
  /** What the bars count. */
  readonly label: string
  readonly bars: readonly Bar[]
  readonly chosen: string | undefined
  /** Gets undefined when the chosen bar is pressed again. */
  readonly onChoose: (id: string | undefined) => void
}

export function Bars({ label, bars, chosen, onChoose }: BarsProps) {
  const longest = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <ul class="bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <button
            type="button"
            aria-pressed={bar.id === chosen}
            onClick={() => onChoose(bar.id === chosen ? undefined : bar.id)}
          >
            <span class="bar-label">{bar.label}</span>
            <span class="bar-count">{bar.count.toLocaleString('en')}</span>
            <span
              class={`bar bar-${bar.tone}`}
              style={{ inlineSize: `${(100 * bar.count) / longest}%` }}
              aria-hidden="true"
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
