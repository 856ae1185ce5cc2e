/** A labelled choice that always has an answer. */

import { useId } from 'preact/hooks'

type ChooseFieldProps = {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
  /** By what the list of faults finds it. */
  readonly path?: string | undefined
}

export function ChooseField({ label, options, chosen, onChoose, path }: ChooseFieldProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-frame">
        <select
          id={id}
          data-path={path}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
