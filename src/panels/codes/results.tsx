/** What the search found, as a table; what to do where it found nothing. */

import { useState } from 'preact/hooks'
import type { Language } from '../../language/words.ts'
import type { CodeMatch } from '../../reference/types.ts'
import { type Column, DataTable } from '../../widgets/data-table.tsx'
import { Section } from '../../widgets/section.tsx'
import { CodeLinks } from './code-links.tsx'
import { LONGEST_CODE, meaningOf } from './search.ts'
import { shortened } from './shortened.ts'
import type { Reference } from './use-reference.ts'
import { useCodesWords } from './words.ts'

type ResultsProps = {
  readonly matches: readonly CodeMatch[]
  readonly language: Language
  /** Whether an entry is shown above, so that these are the others. */
  readonly isMore: boolean
  readonly linkTo: (code: string) => string
}

const SHOWN_AT_FIRST = 20
const SHOWN_MORE = 100

export function Results({ matches, language, isMore, linkTo }: ResultsProps) {
  const words = useCodesWords()
  const [limit, setLimit] = useState(SHOWN_AT_FIRST)
  const rest = matches.length - limit
  return (
    <Section
      title={isMore ? words.results.more : words.results.title}
      fact={words.search.found(matches.length)}
      class="results"
    >
      <DataTable
        caption={words.results.caption(matches.length)}
        columns={useResultColumns(language, linkTo)}
        rows={matches.slice(0, limit)}
        keyOf={({ code }) => code}
      />
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + SHOWN_MORE)}>
          {words.results.showMore(Math.min(rest, SHOWN_MORE))}
        </button>
      )}
    </Section>
  )
}

function useResultColumns(language: Language, linkTo: (code: string) => string): Column<CodeMatch>[] {
  const words = useCodesWords()
  const { columns } = words.results
  return [
    {
      id: 'code',
      label: columns.code,
      names: true,
      cell: ({ code }) => (
        <a class="code" href={linkTo(code)} data-stop>
          {code}
        </a>
      ),
    },
    {
      id: 'meaning',
      label: columns.meaning,
      cell: ({ readings: [first] }) => first && meaningOf(first)[language],
    },
    { id: 'category', label: columns.category, cell: ({ category }) => words.categories[category] },
    {
      id: 'origin',
      label: columns.origin,
      cell: ({ readings: [first] }) =>
        first && (first.source ? words.sources[first.source] : words.tableNumbers[first.table]),
    },
  ]
}

type NothingProps = {
  readonly reference: Reference
  readonly query: string
  readonly isFiltered: boolean
  readonly linkTo: (code: string) => string
}

/** Of a longer text in the search box only the beginning is looked through; the log box takes the rest. */
const LOOKED_THROUGH = 20_000

export function NothingFound({ reference, query, isFiltered, linkTo }: NothingProps) {
  const words = useCodesWords().results
  const within = reference.annotate(query.slice(0, LOOKED_THROUGH)).codes.map(({ code }) => code)
  const nearest = query.length <= LONGEST_CODE ? reference.nearestCodes(query, 5) : []
  return (
    <section class="card">
      <div class="card-body" role="status">
        <p>{isFiltered ? words.noneFiltered : words.none(shortened(query.trim()))}</p>
        <CodeLinks label={words.within} codes={within.slice(0, 20)} linkTo={linkTo} />
        {within.length === 0 && <CodeLinks label={words.nearest} codes={nearest} linkTo={linkTo} />}
      </div>
    </section>
  )
}
