/** What stands around every entry of the form: label, name, need, faults, hint, what the reference contradicts. */

import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { ApiField } from '../../reference/apis.ts'
import { FaultList } from './fault-list.tsx'
import { type Fault, isMissing } from './faults.ts'
import { noteWords, usePanelWords } from './panel-words.ts'

/** What a control takes over from its frame. */
export type ControlAttributes = {
  readonly id: string
  readonly 'data-path': string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean
  /** Marks the panel's main box, the one that `/` goes to. */
  readonly 'data-main-box'?: true
}

type EntryFrameProps = {
  readonly field: ApiField
  readonly path: string
  readonly label: string
  readonly hint: string
  readonly need: 'required' | 'wanted' | 'optional' | 'conditional'
  readonly faults: readonly Fault[]
  /** The entry that the form begins with. */
  readonly first?: boolean
  /** A group of controls takes the label as its legend; one control is labelled. */
  readonly group?: boolean
  readonly children: (attributes: ControlAttributes) => ComponentChildren
}

export function EntryFrame({
  field,
  path,
  label,
  hint,
  need,
  faults,
  first,
  group,
  children,
}: EntryFrameProps) {
  const words = usePanelWords()
  const { form } = words.build
  const id = useId()
  // In a list of records the first one tells it for all.
  const note = field.note && !/\[[1-9]/.test(path) && noteWords(words, field.note)
  const name = (
    <>
      {label} <code>{field.name}</code>
    </>
  )
  const about = (
    <div id={`${id}-about`} class="field-about">
      <FaultList faults={faults.filter((fault) => !isMissing(fault))} besides={field.line} />
      <p class="quiet">{[hint, limits(field, form), form.line(field.line)].filter(Boolean).join(' · ')}</p>
      {note && (
        <p class="contradiction">
          {form.contradiction}
          {note}
        </p>
      )}
    </div>
  )
  const control = children({
    id,
    'data-path': path,
    'aria-describedby': `${id}-about`,
    'aria-invalid': faults.some((fault) => fault.severity === 'error' && !isMissing(fault)),
    'aria-required': need === 'required',
    ...(first && { 'data-main-box': true as const }),
  })
  const tag = <span class={`need need-${need}`}>{form[need]}</span>
  if (group) {
    return (
      <fieldset class="field entry" aria-describedby={`${id}-about`}>
        <legend class="entry-head">
          <span class="label">{name}</span> {tag}
        </legend>
        {control}
        {about}
      </fieldset>
    )
  }
  return (
    <div class="field entry">
      <div class="entry-head">
        <label for={id}>{name}</label> {tag}
      </div>
      {control}
      {about}
    </div>
  )
}

type FormWords = ReturnType<typeof usePanelWords>['build']['form']

function limits({ length, default: value }: ApiField, form: FormWords): string {
  return [length && form.length(...length), value && form.default(value)].filter(Boolean).join(' · ')
}
