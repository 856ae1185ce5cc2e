/** Copies a value as it is, and says so where it was pressed. The only place that touches the clipboard. */

import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../language/words.ts'

type CopyButtonProps = {
  readonly text: string
  /** What is copied, for those who do not see where the button stands. */
  readonly what: string
  /** What the button says; "Copy" without it. */
  readonly label?: string | undefined
}

type Outcome = 'copied' | 'refused'

const SHOWN_FOR_MS = 2000

export function CopyButton({ text, what, label }: CopyButtonProps) {
  const words = useWords().widgets
  const [outcome, setOutcome] = useState<Outcome>()
  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  return (
    <>
      <button
        type="button"
        class="plain-button"
        aria-label={`${label ?? words.copy} ${what}`}
        onClick={async () => setOutcome((await copy(text)) ? 'copied' : 'refused')}
      >
        {outcome ? words[outcome] : (label ?? words.copy)}
      </button>
      <span role="status" class="hidden-visually">
        {outcome && words[outcome]}
      </span>
    </>
  )
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The clipboard API is missing on a plain-http intranet host; the old command is not. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.className = 'hidden-visually'
  document.body.append(area)
  const focused = document.activeElement
  area.select()
  const done = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}
