/** How a text of the user's compares with ours: the same, or the two lines in which they part. */

import { characterName, VisibleText } from '../../widgets/invisible.tsx'
import { type Comparison, lineAt, type OwnStage } from './compare.ts'
import { useLateWords } from './late-words.ts'

export function ComparisonResult({ comparison }: { readonly comparison: Comparison }) {
  const words = useLateWords()
  if (comparison.outcome === 'none') return <p class="severity-warning">{words.theirs.none}</p>
  const name = useStageName(comparison.stage.id)
  if (comparison.outcome === 'same') return <p class="same-mark">{words.theirs.sameAs(name)}</p>
  const { difference, part } = comparison
  return (
    <div class="stack">
      <p>
        <strong class="severity-error">
          {words.theirs.first(difference.byte + 1, part ? words.parts[part] : name)}
        </strong>{' '}
        {words.theirs.characters(
          characterName(difference.ours, words.theirs.end),
          characterName(difference.theirs, words.theirs.end),
        )}
      </p>
      <Lines comparison={comparison} />
      <p class="quiet">
        {words.theirs.compared(name)} {words.theirs.rewritten[comparison.rewritten]}
      </p>
    </div>
  )
}

function useStageName(id: OwnStage['id']): string {
  const { stages, parts } = useLateWords()
  return stages[id]?.[0] ?? (parts as Readonly<Record<string, string>>)[id] ?? id
}

/** The two lines in which the texts part, one above the other, the differing character marked in both. */
function Lines({ comparison }: { readonly comparison: Extract<Comparison, { outcome: 'differs' }> }) {
  const words = useLateWords().theirs
  const { stage, theirs, difference } = comparison
  const sides = [
    ['ours', words.ours, lineAt(stage.text, difference.at)],
    ['theirs', words.theirs, lineAt(theirs, difference.at)],
  ] as const
  return (
    <div>
      {sides.map(([side, label, { line, column }]) => (
        <div key={side} class={`diff-line ${side}`}>
          <span class="label">{label}</span>
          <span class="bytes byte-text">
            <VisibleText text={line} point={column} />
          </span>
        </div>
      ))}
    </div>
  )
}
