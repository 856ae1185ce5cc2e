/** A panel's main search box: `/` finds it, Esc clears it so that Ctrl+Z brings the text back. */

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type SearchBoxProps = {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  /** What the keys do; stands inside the frame, behind the text. */
  readonly hint: ComponentChildren
  readonly onInput: (value: string) => void
  readonly onEnter: () => void
}

export function SearchBox({ label, value, placeholder, hint, onInput, onEnter }: SearchBoxProps) {
  const id = useId()
  const press = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    // An input method confirms its candidate with the same key.
    if (event.isComposing) return
    if (event.key === 'Enter') onEnter()
    if (event.key === 'Escape') clear(event.currentTarget)
  }
  return (
    <search class="field search-box">
      <label for={id}>{label}</label>
      <div class="field-frame">
        <input
          id={id}
          type="text"
          inputMode="search"
          class="bytes"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          data-main-box
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={press}
        />
        <span id={`${id}-hint`} class="quiet">
          {hint}
        </span>
      </div>
    </search>
  )
}

/** The old command keeps the browser's own undo; assigning a value would not. */
function clear(input: HTMLInputElement): void {
  input.select()
  document.execCommand('delete')
}
