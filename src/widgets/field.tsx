/** A labelled line of text, with what is to be said about its value beneath it. */

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly placeholder?: string | undefined
  readonly type?: 'text' | 'password'
  readonly hint?: ComponentChildren
  /** A fault of the value: said, and announced with the field. */
  readonly problem?: ComponentChildren
  /** Stands inside the field's frame, behind the text. */
  readonly after?: ComponentChildren
}

export function Field({
  label,
  value,
  onInput,
  placeholder,
  type = 'text',
  hint,
  problem,
  after,
}: FieldProps) {
  const id = useId()
  const attributes = {
    id,
    value,
    placeholder,
    class: 'bytes',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: false,
    'aria-describedby': `${id}-about`,
    'aria-invalid': Boolean(problem),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-frame">
        {type === 'password' ? (
          <input {...attributes} type="password" />
        ) : (
          <input {...attributes} type="text" />
        )}
        {after}
      </div>
      <div id={`${id}-about`} class="field-about">
        {problem && <p class="field-problem">{problem}</p>}
        {hint && <p class="quiet">{hint}</p>}
      </div>
    </div>
  )
}
