/** The one renderer of every form: fields of the reference → entries, by type; required ones first. */

import type { ComponentChildren, ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import { isEffective, isRequired, isWanted } from '../../platform/parameter-rules/conditions.ts'
import type { ApiField, ParameterType } from '../../reference/apis.ts'
import {
  ChoiceControl,
  type ControlProps,
  FileControl,
  LineControl,
  LinesControl,
  LongTextControl,
  SecretControl,
} from './controls.tsx'
import {
  type Entries,
  type Entry,
  isKept,
  TEMPLATE_TEXT,
  textOf,
  textsOf,
  valuesOfEntries,
} from './entries.ts'
import { EntryFrame } from './entry-frame.tsx'
import { type Fault, faultsAt } from './faults.ts'
import { RecordsControl, TextsControl } from './lists.tsx'
import type { Operation } from './operations.ts'
import { fieldWords, usePanelWords } from './panel-words.ts'
import { TemplatePreview } from './template-preview.tsx'

type FieldListProps = {
  readonly operation: Operation
  readonly fields: readonly ApiField[]
  readonly entries: Entries
  readonly prefix: string
  readonly faults: readonly Fault[]
  readonly onChange: (entries: Entries) => void
}

export function FieldList(props: FieldListProps) {
  const { fields, entries, prefix } = props
  const words = usePanelWords().build.form
  const values = valuesOfEntries(fields, entries)
  const shown = fields.filter((field) => entries[field.name] || isOffered(field, values))
  const isNeeded = (field: ApiField) => isRequired(field, values) || isWanted(field, values)
  const rows = (list: readonly ApiField[]) =>
    list.map((field) => (
      <FieldEntry key={field.name} {...props} {...{ field, values }} first={field === first} />
    ))
  const needed = shown.filter(isNeeded)
  const others = shown.filter((field) => !isNeeded(field))
  const first = prefix === '' ? (needed[0] ?? others[0]) : undefined
  // By the table alone, so that fields which come and go with a value do not fold the others away.
  const isLong = prefix === '' && needed.length > 0 && fields.filter(({ required }) => !required).length > 3
  if (shown.length === 0) return <p>{words.none}</p>
  return (
    <div class="stack">
      {rows(needed)}
      {isLong ? (
        <OptionalFields title={words.more(others.length)} isFilled={others.some(({ name }) => entries[name])}>
          {rows(others)}
        </OptionalFields>
      ) : (
        rows(others)
      )}
    </div>
  )
}

/** What is of no use is not offered; opened with a request, it is shown all the same. */
function isOffered(field: ApiField, values: Readonly<Record<string, unknown>>): boolean {
  return !field.fixed && !field.withdrawn && !field.notUsableYet && isEffective(field, values)
}

type OptionalFieldsProps = {
  readonly title: string
  readonly isFilled: boolean
  readonly children: ComponentChildren
}

/** Folded away until one looks for them, or something stands in one; once open they stay open. */
function OptionalFields({ title, isFilled, children }: OptionalFieldsProps) {
  const [isOpen, setOpen] = useState(isFilled)
  return (
    <details
      class="optional-fields"
      open={isOpen || isFilled}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{title}</summary>
      <div class="stack">{children}</div>
    </details>
  )
}

/** Types whose entry is several controls. */
const GROUPS: readonly ParameterType[] = ['texts', 'objects', 'file']

const CONTROLS: Readonly<Record<Exclude<ParameterType, 'texts' | 'objects'>, ComponentType<ControlProps>>> = {
  string: LineControl,
  secret: SecretControl,
  integer: LineControl,
  boolean: ChoiceControl,
  tokens: LinesControl,
  integers: LinesControl,
  file: FileControl,
}

/** What has lines of its own. */
const LONG: readonly string[] = ['template_content', 'template_desc', 'apply_desc']

type FieldEntryProps = FieldListProps & {
  readonly field: ApiField
  readonly values: Readonly<Record<string, unknown>>
  readonly first: boolean
}

function FieldEntry(props: FieldEntryProps) {
  const { field, operation, entries, prefix, faults, values, first, onChange } = props
  const [label, hint] = fieldWords(usePanelWords(), operation, field.name)
  const path = `${prefix}${field.name}`
  const entry = entries[field.name]
  const set = (next: Entry | undefined) => onChange(withEntry(entries, field.name, next))
  const need = isRequired(field, values)
    ? 'required'
    : isWanted(field, values)
      ? 'wanted'
      : field.when || field.requiredWhen
        ? 'conditional'
        : 'optional'
  const isGroup = GROUPS.includes(field.type) || isKept(entry)
  return (
    <EntryFrame
      {...{ field, path, label, hint, need, first }}
      faults={faultsAt(faults, path)}
      group={isGroup}
    >
      {(attributes) => (
        <>
          <Control {...props} {...{ entry, attributes, label }} onChange={set} />
          {field.type === 'texts' && !isKept(entry) && (
            <TemplatePreview
              field={field}
              template={textOf(entries[TEMPLATE_TEXT])}
              values={textsOf(entry)}
              onTemplate={(text) => onChange(withEntry(entries, TEMPLATE_TEXT, text || undefined))}
            />
          )}
        </>
      )}
    </EntryFrame>
  )
}

/** An emptied entry goes, so that nothing is sent for it. */
function withEntry(entries: Entries, name: string, entry: Entry | undefined): Entries {
  const { [name]: _, ...others } = entries
  return entry === undefined || entry === '' ? others : { ...entries, [name]: entry }
}

type AnyControlProps = ControlProps & {
  readonly operation: Operation
  readonly faults: readonly Fault[]
  readonly label: string
}

function Control(props: AnyControlProps) {
  const { field, entry, onChange } = props
  if (isKept(entry))
    return (
      <KeptValue value={entry.kept} path={props.attributes['data-path']} onDrop={() => onChange(undefined)} />
    )
  if (field.type === 'texts') return <TextsControl {...props} />
  if (field.type === 'objects') return <RecordsControl {...props} />
  const Own = field.values
    ? ChoiceControl
    : LONG.includes(field.name)
      ? LongTextControl
      : CONTROLS[field.type]
  return <Own {...props} />
}

type KeptProps = { readonly value: unknown; readonly path: string; readonly onDrop: () => void }

function KeptValue({ value, path, onDrop }: KeptProps) {
  const words = usePanelWords().build.form
  return (
    <div class="kept-value" data-path={path} tabIndex={-1}>
      <p>{words.kept}</p>
      <code class="byte-text">{JSON.stringify(value)}</code>
      <button type="button" class="plain-button" onClick={onDrop}>
        {words.useForm}
      </button>
    </div>
  )
}
