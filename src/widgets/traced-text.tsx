/**
 * A text made of parts, each of which can be pointed at: by pointer, or by keyboard (one tab stop, arrow keys from part
 * to part, Enter to go where it came from).
 */

import { useRef, useState } from 'preact/hooks'
import { useWords } from '../language/words.ts'
import { drawn, VisibleText } from './invisible.tsx'

export type TextPart = {
  readonly text: string
  readonly tone: string
  /** Where it came from, in words. */
  readonly about: string
  readonly traced: boolean
}

export type TextRow = {
  readonly name: string
  readonly tone: string
  readonly parts: readonly TextPart[]
  /** What is to be said beneath the row. */
  readonly note?: string | undefined
  /** Offset of the character to point at, counted in the row's text. */
  readonly point?: number | undefined
}

type TracedTextProps = {
  readonly label: string
  readonly rows: readonly TextRow[]
  /** Called with the index of the part (counted over all rows) that is pointed at, undefined when none is. */
  readonly onTrace: (index: number | undefined) => void
  /** Called when the user wants to go where the part came from. */
  readonly onFollow: (index: number) => void
}

/** By how many parts a key moves. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

export function TracedText({ label, rows, onTrace, onFollow }: TracedTextProps) {
  const [stop, setStop] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const count = rows.reduce((sum, row) => sum + row.parts.length, 0)
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onFollow(stop)
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.min(Math.max(stop + step, 0), count - 1)
    setStop(next)
    box.current?.querySelectorAll<HTMLElement>('[data-part]')[next]?.focus()
  }
  let first = 0
  return (
    <div class="part-rows" role="group" aria-label={label} ref={box} onKeyDown={keyed}>
      {rows.map((row) => {
        const start = first
        first += row.parts.length
        return (
          <PartRow
            key={row.name}
            row={row}
            first={start}
            stop={Math.min(stop, count - 1)}
            onTrace={onTrace}
            onFollow={onFollow}
            onStop={setStop}
          />
        )
      })}
    </div>
  )
}

/** A part that cannot be seen is named by what is drawn for it; the others by their own text. */
function spokenName(text: string): string | undefined {
  return /\S/.test(text) ? undefined : [...text].map(drawn).join(' ')
}

type PartRowProps = {
  readonly row: TextRow
  readonly first: number
  readonly stop: number
  readonly onTrace: (index: number | undefined) => void
  readonly onFollow: (index: number) => void
  readonly onStop: (index: number) => void
}

function PartRow({ row, first, stop, onTrace, onFollow, onStop }: PartRowProps) {
  const words = useWords().widgets
  let offset = 0
  return (
    <>
      <div class="part-name">{row.name}</div>
      <div class="part-text bytes byte-text" data-tone={row.tone}>
        {row.parts.length === 0 && <span class="quiet">{words.empty}</span>}
        {row.parts.map((part, at) => {
          const index = first + at
          const start = offset
          offset += part.text.length
          return (
            <span
              key={index}
              data-part
              role="button"
              class={part.traced ? 'part traced' : 'part'}
              tabIndex={index === stop ? 0 : -1}
              aria-label={spokenName(part.text)}
              title={part.about}
              onMouseEnter={() => onTrace(index)}
              onMouseLeave={() => onTrace(undefined)}
              onFocus={() => {
                onStop(index)
                onTrace(index)
              }}
              onBlur={() => onTrace(undefined)}
              onDblClick={() => onFollow(index)}
            >
              <VisibleText text={part.text} point={row.point === undefined ? undefined : row.point - start} />
            </span>
          )
        })}
      </div>
      {row.note && <p class="part-note">{row.note}</p>}
    </>
  )
}
