/** Every reading of a code as a table: who returns it, what it means, what to do, where the reference says so. */

import type { Language } from '../../language/words.ts'
import type { CodeMatch, Reading } from '../../reference/types.ts'
import { type Column, DataTable } from '../../widgets/data-table.tsx'
import { commonOutcome, isMixed, type MergedReading, mergedReadings } from './merged.ts'
import { retryOf } from './retry.ts'
import { useCodesWords } from './words.ts'

type OwnProps = { readonly match: CodeMatch; readonly name: string; readonly language: Language }

export function OwnReadings({ match, name, language }: OwnProps) {
  const words = useCodesWords().entry
  return (
    <DataTable
      class="readings"
      caption={words.caption(name)}
      columns={useReadingColumns(match.readings, language)}
      rows={mergedReadings(match.readings)}
      keyOf={keyOf}
    />
  )
}

type ClassProps = {
  readonly matches: readonly CodeMatch[]
  /** Whether the code has no row of its own, so that these are all there is. */
  readonly isAlone: boolean
  readonly language: Language
  readonly linkTo: (code: string) => string
}

/** A reading together with the class of codes it belongs to. */
type ClassReading = MergedReading & { readonly of: CodeMatch }

/** The classes that cover a code, such as `MK:xxxx`. */
export function ClassReadings({ matches, isAlone, language, linkTo }: ClassProps) {
  const words = useCodesWords()
  const readings = matches.flatMap((match) => match.readings)
  const columns = useReadingColumns(readings, language)
  if (matches.length === 0) return null
  const code: Column<ClassReading> = {
    id: 'code',
    label: words.entry.columns.code,
    names: true,
    cell: ({ of }) => (
      <>
        <a class="code" href={linkTo(of.code)}>
          {of.code}
        </a>
        {of.kind !== 'exact' && <div class="quiet">{words.kinds[of.kind]}</div>}
      </>
    ),
  }
  const table = (
    <DataTable
      class="readings"
      caption={words.entry.classes}
      columns={[code, ...columns]}
      rows={matches.flatMap((of) => mergedReadings(of.readings).map((merged) => ({ ...merged, of })))}
      keyOf={keyOf}
    />
  )
  if (isAlone) return table
  return (
    <details>
      <summary>
        {words.entry.classes} <span class="quiet">{words.entry.classesNote}</span>
      </summary>
      {table}
    </details>
  )
}

const keyOf = ({ reading: { table, source, line } }: MergedReading) => `${table} ${source} ${line}`

/** The columns for these readings: what all of them share is not repeated in every row. */
function useReadingColumns(readings: readonly Reading[], language: Language): Column<MergedReading>[] {
  const { columns } = useCodesWords().entry
  const hasOwnClass = isMixed(readings)
  const hasOwnOutcome = commonOutcome(readings) === undefined
  return [
    { id: 'source', label: columns.source, cell: ({ places }) => <Sources places={places} /> },
    {
      id: 'meaning',
      label: columns.meaning,
      cell: ({ reading }) => <Meaning {...{ reading, language, hasOwnOutcome, hasOwnClass }} />,
    },
    {
      id: 'advice',
      label: columns.advice,
      cell: ({ reading }) => <Advice {...{ reading, language, hasOwnClass }} />,
    },
    { id: 'origin', label: columns.origin, cell: ({ places }) => <Origins places={places} /> },
  ]
}

type PlacesProps = { readonly places: readonly Reading[] }

function Sources({ places }: PlacesProps) {
  const words = useCodesWords()
  const names = places.map(({ source, table }) => (source ? words.sources[source] : words.tables[table]))
  return [...new Set(names)].map((name) => <div key={name}>{name}</div>)
}

function Origins({ places }: PlacesProps) {
  const words = useCodesWords()
  return places.map(({ table, line }) => (
    <div key={line} class="quiet">
      <span class="nowrap">{words.tableNumbers[table]} ·</span>{' '}
      <span class="nowrap">{words.entry.origin(line)}</span>
    </div>
  ))
}

type TextProps = { readonly reading: Reading; readonly language: Language; readonly hasOwnClass: boolean }

function Meaning({
  reading,
  language,
  hasOwnOutcome,
  hasOwnClass,
}: TextProps & { readonly hasOwnOutcome: boolean }) {
  const words = useCodesWords()
  const { cause, description, category } = reading
  return (
    <>
      {cause && <div>{cause[language]}</div>}
      {hasOwnOutcome && <div class={cause && 'quiet'}>{description[language]}</div>}
      {hasOwnClass && <div class="quiet">{words.categories[category]}</div>}
    </>
  )
}

function Advice({ reading, language, hasOwnClass }: TextProps) {
  const words = useCodesWords()
  const { advice } = reading
  return (
    <>
      {advice ? <div class="lines">{advice[language]}</div> : <div class="quiet">{words.entry.noAdvice}</div>}
      {hasOwnClass && (
        <div class="quiet">
          {words.actors[reading.actor]} · {retryOf(reading, words)}
        </div>
      )}
    </>
  )
}
