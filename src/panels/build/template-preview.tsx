/** A template's text with its variables filled in, and the values as they are sent. The text itself is not sent. */

import { placeholdersOf } from '../../platform/parameter-rules/record-rules.ts'
import type { ApiField } from '../../reference/apis.ts'
import { TextBox } from '../../widgets/text-box.tsx'
import { usePanelWords } from './panel-words.ts'

type TemplatePreviewProps = {
  readonly field: ApiField
  readonly template: string
  readonly values: readonly string[]
  readonly onTemplate: (text: string) => void
}

export function TemplatePreview({ field, template, values, onTemplate }: TemplatePreviewProps) {
  const words = usePanelWords().build.template
  const wanted = placeholdersOf(template).length
  return (
    <div class="template-preview">
      {values.length > 0 && (
        <p class="quiet">
          {words.sent} <code class="byte-text">{asSent(field, values)}</code>
        </p>
      )}
      <TextBox
        label={words.label}
        value={template}
        placeholder={words.placeholder}
        rows={2}
        onInput={onTemplate}
      />
      {template !== '' && (
        <div role="status">
          <p class="label">{words.preview}</p>
          <p class="filled-template">{filled(template, values)}</p>
          {wanted !== values.length && (
            <p class="field-warning">
              <span aria-hidden="true">!</span> {words.differ(wanted, values.length)}
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** In a form the array is a text of its own, in JSON it is an array: both read the same before they are encoded. */
function asSent({ name, written }: ApiField, values: readonly string[]): string {
  const array = JSON.stringify(values)
  return written === 'json' ? `${name}=${array}` : `"${name}":${array}`
}

const PLACEHOLDER = /(\$\{\d{1,4}\})/

/** A variable without a value stays as its placeholder. */
function filled(template: string, values: readonly string[]) {
  return template.split(PLACEHOLDER).map((part, index) => {
    const number = PLACEHOLDER.test(part) ? Number(part.slice(2, -1)) : 0
    if (number === 0) return part
    const value = values[number - 1]
    return (
      <mark key={index} class={value === undefined ? 'variable-open' : 'variable-filled'}>
        {value ?? part}
      </mark>
    )
  })
}
