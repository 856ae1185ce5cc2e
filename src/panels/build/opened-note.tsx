/** What an opened request has beside the form: kept, shown, and left out on demand; and where the two now differ. */

import type { Header, HttpRequest } from '../../message/types.ts'
import { Section } from '../../widgets/section.tsx'
import { type Built, isMadeByForm } from './build-request.ts'
import { isKept } from './entries.ts'
import type { Operation } from './operations.ts'
import { type PanelWords, usePanelWords } from './panel-words.ts'
import { type Opened, untouched } from './typed.ts'
import type { BuildState } from './use-build.ts'

type OpenedNoteProps = {
  readonly operation: Operation
  readonly state: BuildState
  readonly built: Built
}

export function OpenedNote({ operation, state, built }: OpenedNoteProps) {
  const words = usePanelWords()
  const { opened: own } = words.build
  const opened = state.typed.opened[operation.id]
  if (!opened) return null
  const isSame = untouched(state.typed, operation) !== undefined
  const differences = differencesOf(opened.request, built.request, words)
  return (
    <Section title={own.title}>
      <p>{isSame ? own.untouched : own.rewritten}</p>
      {opened.broken !== undefined && isSame && <p class="field-warning">! {own.broken}</p>}
      {opened.duplicates.length > 0 && (
        <p class="field-warning">! {own.duplicates(opened.duplicates.join(', '))}</p>
      )}
      <KeptHeaders {...{ operation, state, opened }} />
      <KeptParameters {...{ operation, state, opened }} />
      {differences.length > 0 && (
        <details>
          <summary>{own.differs}</summary>
          <dl class="differences">
            {differences.map(([name, change]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd class="bytes byte-text">{change}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Section>
  )
}

type KeptProps = Omit<OpenedNoteProps, 'built'> & { readonly opened: Opened }

function KeptHeaders({ operation, state, opened }: KeptProps) {
  const words = usePanelWords().build.opened
  const others = opened.headers.filter(([name]) => !isMadeByForm(name))
  const drop = (header: Header) => {
    const headers = opened.headers.filter((one) => one !== header)
    state.change({ opened: { ...state.typed.opened, [operation.id]: { ...opened, headers } } })
  }
  return (
    <KeptList
      title={words.headers}
      rows={others.map((header) => ({ text: header.join(': '), drop: () => drop(header) }))}
    />
  )
}

function KeptParameters({ operation, state }: KeptProps) {
  const words = usePanelWords().build.opened
  const entries = state.typed.entries[operation.id] ?? {}
  const isKnown = (name: string) => operation.fields.some((field) => field.name === name)
  const rows = Object.entries(entries).flatMap(([name, entry]) => {
    if (!isKept(entry) || isKnown(name)) return []
    const { [name]: _, ...others } = entries
    const drop = () => state.change({ entries: { ...state.typed.entries, [operation.id]: others } })
    return [{ text: `${name}: ${JSON.stringify(entry.kept)}`, drop }]
  })
  return <KeptList title={words.parameters} rows={rows} />
}

type KeptListProps = {
  readonly title: string
  readonly rows: readonly { readonly text: string; readonly drop: () => void }[]
}

function KeptList({ title, rows }: KeptListProps) {
  const words = usePanelWords().build.opened
  if (rows.length === 0) return null
  return (
    <div>
      <p class="label">{title}</p>
      <ul class="kept-list">
        {rows.map(({ text, drop }) => (
          <li key={text} class="row" data-path={text.split(':', 1)[0]} tabIndex={-1}>
            <code class="byte-text">{text}</code>
            <button type="button" class="plain-button" aria-label={`${words.drop} ${text}`} onClick={drop}>
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A signature is another whenever anything is; it would say nothing here. */
const SIGNATURES = ['authorization', 'x-wsse']

function differencesOf(theirs: HttpRequest, ours: HttpRequest, words: PanelWords): [string, string][] {
  const { opened } = words.build
  const valuesOf = ({ headers }: HttpRequest) =>
    new Map(headers.map(([name, value]) => [name.toLowerCase(), value]))
  const [before, after] = [valuesOf(theirs), valuesOf(ours)]
  const names = new Set([...before.keys(), ...after.keys()].filter((name) => !SIGNATURES.includes(name)))
  const change = (a: string | undefined, b: string | undefined) =>
    opened.becomes(a ?? opened.absent, b ?? opened.absent)
  return [
    ...(theirs.target === ours.target
      ? []
      : [[opened.target, change(theirs.target, ours.target)] as [string, string]]),
    ...[...names]
      .filter((name) => before.get(name) !== after.get(name))
      .map((name): [string, string] => [name, change(before.get(name), after.get(name))]),
    ...(isSameBytes(theirs.body, ours.body)
      ? []
      : [[opened.body, change(shortText(theirs.body), shortText(ours.body))] as [string, string]]),
  ]
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

const LONGEST = 400

function shortText(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, LONGEST))
  return bytes.length > LONGEST ? `${text}…` : text
}
