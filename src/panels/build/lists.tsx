/** Lists of which each item has an entry of its own: the values of a template's variables, and records. */

import { useLayoutEffect, useRef } from 'preact/hooks'
import { fieldsWithin } from '../../reference/apis.ts'
import type { ControlProps } from './controls.tsx'
import { type Entries, recordsOf, textsOf } from './entries.ts'
import type { Fault } from './faults.ts'
import { FieldList } from './field-list.tsx'
import type { Operation } from './operations.ts'
import { usePanelWords } from './panel-words.ts'

/** After an item is added the cursor goes into it; after one is removed, to the button that adds. */
function useListFocus(length: number) {
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(length)
  useLayoutEffect(() => {
    const items = list.current?.querySelectorAll<HTMLElement>(':scope > [data-item]')
    const added = items?.[length - 1]?.querySelector<HTMLElement>('input, textarea, select')
    if (length > before.current && list.current?.contains(document.activeElement)) added?.focus()
    if (length < before.current && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>(':scope > .add-item')?.focus()
    before.current = length
  }, [length])
  return list
}

const without = <Item,>(items: readonly Item[], index: number) => items.filter((_, at) => at !== index)

export function TextsControl({
  field,
  entry,
  onChange,
  attributes,
  label,
}: ControlProps & { readonly label: string }) {
  const words = usePanelWords().build.form
  const texts = textsOf(entry)
  const list = useListFocus(texts.length)
  const set = (next: readonly string[]) => onChange(next.length > 0 ? next : undefined)
  return (
    <div class="item-list" ref={list} data-path={attributes['data-path']} tabIndex={-1}>
      {texts.map((text, index) => (
        <div key={index} class="item-line" data-item>
          <span class="bytes quiet" aria-hidden="true">{`\${${index + 1}}`}</span>
          <textarea
            class="small-box"
            rows={1}
            aria-label={words.nth(label, index + 1)}
            aria-describedby={attributes['aria-describedby']}
            data-path={`${attributes['data-path']}[${index}]`}
            spellcheck={false}
            value={text}
            onInput={(event) => set(texts.map((one, at) => (at === index ? event.currentTarget.value : one)))}
          />
          <button
            type="button"
            class="plain-button"
            aria-label={words.remove(words.nth(label, index + 1))}
            onClick={() => set(without(texts, index))}
          >
            ✕
          </button>
        </div>
      ))}
      <button
        type="button"
        class="plain-button add-item"
        id={attributes.id}
        onClick={() => set([...texts, ''])}
      >
        + {words.add(label)} {field.name === 'templateParas' && `\${${texts.length + 1}}`}
      </button>
    </div>
  )
}

type RecordsProps = ControlProps & {
  readonly label: string
  readonly operation: Operation
  readonly faults: readonly Fault[]
}

export function RecordsControl({
  field,
  entry,
  onChange,
  attributes,
  label,
  operation,
  faults,
}: RecordsProps) {
  const words = usePanelWords().build.form
  const records = recordsOf(entry)
  const list = useListFocus(records.length)
  const path = attributes['data-path']
  const set = (next: readonly Entries[]) => onChange(next.length > 0 ? next : undefined)
  return (
    <div class="item-list" ref={list} data-path={path} tabIndex={-1}>
      {records.map((record, index) => (
        <fieldset key={index} class="record" data-item>
          <legend class="row">
            {words.nth(label, index + 1)}
            <button
              type="button"
              class="plain-button"
              aria-label={words.remove(words.nth(label, index + 1))}
              onClick={() => set(without(records, index))}
            >
              ✕
            </button>
          </legend>
          <FieldList
            operation={operation}
            fields={fieldsWithin(field)}
            entries={record}
            prefix={`${path}[${index}].`}
            faults={faults}
            onChange={(next) => set(records.map((one, at) => (at === index ? next : one)))}
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="plain-button add-item"
        id={attributes.id}
        onClick={() => set([...records, {}])}
      >
        + {words.add(label)}
      </button>
    </div>
  )
}
