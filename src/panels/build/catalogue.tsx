/** Every operation in its group, searched as one types; and the box that opens a request. */

import { useState } from 'preact/hooks'
import { SearchBox } from '../../widgets/search-box.tsx'
import { Section } from '../../widgets/section.tsx'
import { TextBox } from '../../widgets/text-box.tsx'
import { OPERATIONS, type Operation } from './operations.ts'
import { fieldWords, operationWords, PANEL_WORDS, type PanelWords, usePanelWords } from './panel-words.ts'
import type { BuildState } from './use-build.ts'

export function Catalogue({ state }: { readonly state: BuildState }) {
  const words = usePanelWords()
  const { catalogue } = words.build
  const [query, setQuery] = useState('')
  const found = OPERATIONS.filter((operation) => isFound(operation, query))
  const groups = [...new Set(found.map(({ group }) => group))]
  const [first] = found
  return (
    <div class="build-catalogue stack">
      <Section title={catalogue.title} fact={<span role="status">{catalogue.found(found.length)}</span>}>
        <SearchBox
          label={catalogue.search}
          value={query}
          placeholder={catalogue.placeholder}
          hint={catalogue.hint}
          onInput={setQuery}
          onEnter={() => {
            if (first) location.hash = `#/build/${first.id}`
          }}
        />
        {found.length === 0 && <p>{catalogue.none}</p>}
        <div class="operation-groups">
          {groups.map((group) => (
            <div key={group}>
              <h3>{words.parameters.groups[group]}</h3>
              <ul class="operations">
                {found
                  .filter((operation) => operation.group === group)
                  .map((operation) => (
                    <OperationLink key={operation.id} operation={operation} words={words} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </Section>
      <OpenBox state={state} />
    </div>
  )
}

function OperationLink({ operation, words }: { readonly operation: Operation; readonly words: PanelWords }) {
  const [name, about] = operationWords(words, operation)
  return (
    <li>
      <a href={`#/build/${operation.id}`}>{name}</a>
      <span class="bytes quiet">
        {operation.method} {operation.id}
      </span>
      <span class="quiet">{about}</span>
    </li>
  )
}

/** Every word of the query stands somewhere: in the names of either language, the path, or a parameter. */
function isFound(operation: Operation, query: string): boolean {
  const text = Object.values(PANEL_WORDS)
    .flatMap((words) => [
      ...operationWords(words, operation),
      words.parameters.groups[operation.group],
      ...operation.fields.map(({ name }) => `${name} ${fieldWords(words, operation, name)[0]}`),
    ])
    .concat(operation.id, operation.method, ...operation.paths)
    .join('\n')
    .toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function OpenBox({ state }: { readonly state: BuildState }) {
  const words = usePanelWords().build.open
  const { box, setBox, open } = state
  return (
    <Section title={words.title}>
      <TextBox
        label={words.label}
        value={box.text}
        placeholder={words.placeholder}
        onInput={(text) => setBox({ text })}
        rows={5}
      />
      <div class="row">
        <button type="button" class="button" onClick={() => open(box.text)}>
          {words.button}
        </button>
        <span role="status" class="severity-error">
          {box.problem && words.problems[box.problem]}
        </span>
      </div>
    </Section>
  )
}
