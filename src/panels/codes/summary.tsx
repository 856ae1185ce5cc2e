/** The codes of a log as bars, by code, by who must act, by category; below them those that nobody knows. */

import { useState } from 'preact/hooks'
import type { Annotation, UnknownCode } from '../../reference/annotate.ts'
import type { Category } from '../../reference/types.ts'
import { type Bar, Bars, type Tone } from '../../widgets/bars.tsx'
import { Choice } from '../../widgets/choice.tsx'
import { type Column, DataTable } from '../../widgets/data-table.tsx'
import { CodeLinks } from './code-links.tsx'
import { type By, type Counted, type Group, groupsOf } from './groups.ts'
import { shortened } from './shortened.ts'
import { useCodesWords } from './words.ts'

type SummaryProps = {
  readonly annotation: Annotation
  /** The group that is looked at alone. */
  readonly group: Group | undefined
  readonly onGroup: (group: Group | undefined) => void
  readonly linkTo: (code: string) => string
}

const SHOWN_AT_FIRST = 8

const BY: readonly By[] = ['code', 'actor', 'category']

export function Summary({ annotation, group, onGroup, linkTo }: SummaryProps) {
  const words = useCodesWords().summary
  const [by, setBy] = useState<By>('code')
  const [showsAll, setShowsAll] = useState(false)
  const groups = groupsOf(annotation, by)
  const shown = showsAll ? groups : groups.slice(0, SHOWN_AT_FIRST)
  const toBar = useBar(by)
  return (
    <>
      {groups.length > 0 && (
        <>
          <Choice
            label={words.by}
            options={BY.map((id) => ({ id, label: words.groups[id] }))}
            chosen={by}
            onChoose={setBy}
          />
          <Bars
            label={words.bars}
            bars={shown.map(toBar)}
            chosen={group?.by === by ? group.id : undefined}
            onChoose={(id) => onGroup(id === undefined ? undefined : { by, id })}
          />
          {groups.length > shown.length && (
            <button type="button" class="plain-button" onClick={() => setShowsAll(true)}>
              {words.showAll(groups.length)}
            </button>
          )}
        </>
      )}
      <UnknownCodes unknown={annotation.unknown} linkTo={linkTo} />
    </>
  )
}

/** What colour a category has; the words beside it say the same. */
const TONES: Readonly<Partial<Record<Category, Tone>>> = {
  success: 'good',
  accepted: 'good',
  number: 'accent',
  handset: 'accent',
  ported: 'accent',
  frequency: 'warn',
  schedule: 'warn',
  billing: 'warn',
  subscription: 'warn',
  blacklist: 'bad',
  content: 'bad',
  signature: 'bad',
  template: 'bad',
  authentication: 'bad',
  permission: 'bad',
  parameters: 'bad',
}

function useBar(by: By): (group: Counted) => Bar {
  const words = useCodesWords()
  const labels: Readonly<Record<By, (group: Counted) => Bar['label']>> = {
    code: ({ id, category }) => (
      <>
        <b class="code">{id}</b> {category && words.categories[category]}
      </>
    ),
    actor: ({ id }) => nameOf(words.actors, id),
    category: ({ id }) => nameOf(words.categories, id),
  }
  return (group) => ({
    id: group.id,
    count: group.count,
    label: labels[by](group),
    tone: (group.category && TONES[group.category]) ?? 'quiet',
  })
}

const nameOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id

type UnknownProps = { readonly unknown: readonly UnknownCode[]; readonly linkTo: (code: string) => string }

const MOST_UNKNOWN = 100

function UnknownCodes({ unknown, linkTo }: UnknownProps) {
  const words = useCodesWords().summary
  const { unknownColumns: labels } = words
  if (unknown.length === 0) return null
  const columns: readonly Column<UnknownCode>[] = [
    {
      id: 'written',
      label: labels.written,
      names: true,
      cell: ({ written }) => <span class="code">{shortened(written)}</span>,
    },
    { id: 'count', label: labels.count, cell: ({ count }) => count.toLocaleString('en') },
    { id: 'line', label: labels.line, cell: ({ line }) => line.toLocaleString('en') },
    {
      id: 'nearest',
      label: labels.nearest,
      cell: ({ nearest }) =>
        nearest.length > 0 ? (
          <CodeLinks codes={nearest} linkTo={linkTo} />
        ) : (
          <span class="quiet">{words.noNearest}</span>
        ),
    },
  ]
  return (
    <details open class="unknown-codes">
      <summary>
        {words.unknown(unknown.length)} <span class="quiet">{words.unknownNote}</span>
      </summary>
      <DataTable
        caption={words.unknown(unknown.length)}
        columns={columns}
        rows={unknown.slice(0, MOST_UNKNOWN)}
        keyOf={({ written }) => written}
      />
    </details>
  )
}
