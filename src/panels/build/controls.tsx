/** The plain controls of the form: one line, a secret, a choice, a list of lines, a file. */

import { useState } from 'preact/hooks'
import { useWords } from '../../language/words.ts'
import { isFileValue } from '../../platform/parameter-rules/multipart.ts'
import { type ApiField, valuesOf } from '../../reference/apis.ts'
import { FileButton, FileDrop } from '../../widgets/file-drop.tsx'
import { type Entry, textOf, tokensOf } from './entries.ts'
import type { ControlAttributes } from './entry-frame.tsx'
import { usePanelWords, valueWords } from './panel-words.ts'

export type ControlProps = {
  readonly field: ApiField
  readonly entry: Entry | undefined
  readonly onChange: (entry: Entry | undefined) => void
  readonly attributes: ControlAttributes
}

const AS_TYPED = { autocomplete: 'off', autocapitalize: 'off', spellcheck: false } as const

export function LineControl({ field, entry, onChange, attributes }: ControlProps) {
  return (
    <div class="field-frame">
      <input
        {...attributes}
        {...AS_TYPED}
        type="text"
        class="bytes"
        inputMode={field.type === 'integer' ? 'numeric' : 'text'}
        value={textOf(entry)}
        placeholder={field.default}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

/** A template's text has lines of its own. */
export function LongTextControl({ entry, onChange, attributes }: ControlProps) {
  return (
    <textarea
      {...attributes}
      {...AS_TYPED}
      class="small-box"
      rows={3}
      value={textOf(entry)}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}

export function SecretControl({ entry, onChange, attributes }: ControlProps) {
  const words = usePanelWords().build.form
  const [shown, setShown] = useState(false)
  const all = {
    ...attributes,
    ...AS_TYPED,
    class: 'bytes',
    value: textOf(entry),
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  }
  return (
    <div class="field-frame">
      {shown ? <input {...all} type="text" /> : <input {...all} type="password" />}
      <button type="button" class="plain-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {words.show}
      </button>
    </div>
  )
}

export function ChoiceControl({ field, entry, onChange, attributes }: ControlProps) {
  const words = usePanelWords()
  const { form } = words.build
  const list = field.type === 'boolean' ? 'boolean' : (field.values ?? '')
  const values = field.type === 'boolean' ? ['true', 'false'] : valuesOf(field)
  const value = textOf(entry)
  return (
    <div class="field-frame">
      <select
        {...attributes}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{field.required ? form.choose : form.leftOut}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {valueWords(words, list, one)} {one}
          </option>
        ))}
        {value !== '' && !values.includes(value) && <option value={value}>{form.unlisted(value)}</option>}
      </select>
    </div>
  )
}

export function LinesControl({ entry, onChange, attributes }: ControlProps) {
  const words = usePanelWords().build.form
  const text = textOf(entry)
  const { length } = tokensOf(text)
  return (
    <>
      <textarea
        {...attributes}
        {...AS_TYPED}
        class="small-box"
        rows={Math.min(Math.max(text.split('\n').length, 2), 8)}
        value={text}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {length > 1 && <p class="quiet">{words.items(length)}</p>}
    </>
  )
}

export function FileControl({ entry, onChange, attributes }: ControlProps) {
  const { widgets } = useWords()
  const words = usePanelWords().build.form
  const file = isFileValue(entry) ? entry : undefined
  const take = async (chosen: File) => {
    const bytes = new Uint8Array(await chosen.arrayBuffer())
    onChange({ name: chosen.name, type: chosen.type, bytes })
  }
  return (
    <FileDrop hint={words.chooseFile} onFile={take}>
      <div class="row" id={attributes.id} data-path={attributes['data-path']} tabIndex={-1}>
        {file ? (
          <span class="bytes">
            {file.name} · {widgets.bytes(file.bytes.length)}
          </span>
        ) : (
          <span class="quiet">{words.noFile}</span>
        )}
        <FileButton label={words.chooseFile} onFile={take} />
        {file && (
          <button type="button" class="plain-button" onClick={() => onChange(undefined)}>
            {words.removeFile}
          </button>
        )}
      </div>
    </FileDrop>
  )
}
