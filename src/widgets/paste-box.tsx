/** The big box: keeps what is pasted to the byte, numbers its lines, and draws marks behind the text. */

import { useEffect, useId, useRef } from 'preact/hooks'
import { editedText, rawOffset, shownOffset, shownText } from './line-ends.ts'

/** A stretch of the text to colour; `tone` names the colour, `traced` frames it. */
export type Mark = {
  readonly start: number
  readonly end: number
  readonly tone: string
  readonly traced?: boolean
}

type PasteBoxProps = {
  readonly label: string
  readonly value: string
  /** Gets the text with the line ends that were pasted. */
  readonly onInput: (raw: string) => void
  readonly marks?: readonly Mark[]
  readonly placeholder?: string
  /** Where the caret stands, as an offset in the raw text; undefined when the box is left. */
  readonly onCaret?: (offset: number | undefined) => void
  readonly onEscape?: () => void
  /** A place to select and scroll to; a new object asks again. */
  readonly reveal?: { readonly start: number; readonly end: number } | undefined
}

/** Beyond this many characters the text is shown without numbers and marks: drawing it twice would be slow. */
const MOST_DRAWN = 50_000

export function PasteBox({
  label,
  value,
  onInput,
  marks = [],
  placeholder,
  onCaret,
  onEscape,
  reveal,
}: PasteBoxProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const shown = shownText(value)
  const isDrawn = shown.length <= MOST_DRAWN
  useEffect(() => {
    if (!reveal || !area.current) return
    area.current.focus()
    area.current.setSelectionRange(shownOffset(value, reveal.start), shownOffset(value, reveal.end))
  }, [reveal])
  const caret = () => area.current && onCaret?.(rawOffset(value, area.current.selectionStart))
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain')
    if (!text?.includes('\r') || !area.current) return
    // The browser would turn CR LF into LF; taken over by hand, the bytes stay.
    event.preventDefault()
    const { selectionStart, selectionEnd } = area.current
    onInput(
      value.slice(0, rawOffset(value, selectionStart)) + text + value.slice(rawOffset(value, selectionEnd)),
    )
  }
  return (
    <div>
      <label class="hidden-visually" for={id}>
        {label}
      </label>
      <div class="paste-box">
        {isDrawn && <Drawn text={value} marks={marks} />}
        <textarea
          id={id}
          ref={area}
          class={isDrawn ? undefined : 'plain'}
          data-main-box
          value={shown}
          placeholder={placeholder}
          rows={1}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onInput(editedText(value, event.currentTarget.value))}
          onPaste={paste}
          onKeyDown={(event) => event.key === 'Escape' && onEscape?.()}
          onSelect={caret}
          onBlur={() => onCaret?.(undefined)}
        />
      </div>
    </div>
  )
}

/** The text once more behind the box, transparent, for its line numbers and marks. */
function Drawn({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  let start = 0
  return (
    <div class="paste-drawn" aria-hidden="true">
      {text.split(/\r\n|\r|\n/).map((line, index) => {
        const from = start
        start += line.length
        start += text.startsWith('\r\n', start) ? 2 : 1
        return (
          <div key={index} data-line={index + 1}>
            {markedLine(line, from, marks)}
          </div>
        )
      })}
    </div>
  )
}

function markedLine(line: string, from: number, marks: readonly Mark[]) {
  const to = from + line.length
  const here = marks.filter((mark) => mark.start < to && mark.end > from)
  if (here.length === 0) return line
  const cuts = new Set([from, to])
  for (const { start, end } of here) cuts.add(Math.max(start, from)).add(Math.min(end, to))
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? to
    const covering = here.filter((mark) => mark.start <= start && mark.end >= end)
    const text = line.slice(start - from, end - from)
    if (covering.length === 0) return text
    return (
      <mark
        key={start}
        data-tone={covering.at(-1)?.tone}
        class={covering.some(({ traced }) => traced) ? 'traced' : ''}
      >
        {text}
      </mark>
    )
  })
}
