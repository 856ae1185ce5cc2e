/** A labelled box for a few lines of text. */

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type TextBoxProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly placeholder?: string
  readonly hint?: ComponentChildren
  readonly rows?: number
}

export function TextBox({ label, value, onInput, placeholder, hint, rows = 3 }: TextBoxProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="small-box"
        rows={rows}
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-describedby={`${id}-about`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-about`} class="field-about">
        {hint && <p class="quiet">{hint}</p>}
      </div>
    </div>
  )
}
