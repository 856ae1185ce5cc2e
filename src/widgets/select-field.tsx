/** A labelled choice from a list that is too long to show. */

import { useId } from 'preact/hooks'

export type Option<Id extends string> = { readonly id: Id; readonly label: string }

type SelectFieldProps<Id extends string> = {
  readonly label: string
  /** What stands for "no choice". */
  readonly none: string
  readonly options: readonly Option<Id>[]
  readonly chosen: Id | undefined
  readonly onChoose: (id: Id | undefined) => void
}

export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, none, options, chosen, onChoose } = props
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-frame">
        <select
          id={id}
          value={chosen ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget
            onChoose(options.find((option) => option.id === value)?.id)
          }}
        >
          <option value="">{none}</option>
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
