/** What the operation is: its name, where it stands in the reference, and what to fill the form with. */

import type { Operation } from './operations.ts'
import { noteWords, operationWords, usePanelWords } from './panel-words.ts'
import type { BuildState } from './use-build.ts'

export function Head({ operation, state }: { readonly operation: Operation; readonly state: BuildState }) {
  const words = usePanelWords()
  const { head, form } = words.build
  const [name, about] = operationWords(words, operation)
  return (
    <header class="operation-head">
      <a href="#/build">← {head.all}</a>
      <h2>{name}</h2>
      <p class="bytes">
        {operation.method} {operation.paths[0]}
      </p>
      <p>{about}</p>
      {operation.notes?.map((id) => (
        <p key={id} class="contradiction">
          {form.contradiction}
          {noteWords(words, id)}
        </p>
      ))}
      <div class="row">
        <button type="button" class="button" onClick={() => state.loadExample(operation)}>
          {head.example}
        </button>
        <button type="button" class="plain-button" onClick={() => state.clear(operation)}>
          {head.clear}
        </button>
        {state.undo && (
          <button type="button" class="plain-button" onClick={state.undo}>
            {head.undo}
          </button>
        )}
        <span class="fact">{head.line(operation.line)}</span>
      </div>
    </header>
  )
}
