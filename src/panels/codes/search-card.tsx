/** The search box and its filters. */

import type { ComponentChildren } from 'preact'
import { carrierOfNumber } from '../../reference/carriers.ts'
import { Field } from '../../widgets/field.tsx'
import { SearchBox } from '../../widgets/search-box.tsx'
import { SelectField } from '../../widgets/select-field.tsx'
import { useWide } from '../../widgets/use-wide.ts'
import { carrierInForce } from './carrier.ts'
import type { Facet, Found } from './search.ts'
import { CARRIERS, CATEGORIES, SOURCES, TABLES, type View } from './view.ts'
import { useCodesWords } from './words.ts'

type SearchCardProps = {
  readonly view: View
  /** The panel's new state while one types; its address follows. */
  readonly onView: (view: View) => void
  readonly onEnter: () => void
  readonly number: string
  readonly onNumber: (number: string) => void
  /** Undefined while the table is being loaded. */
  readonly found: Found | undefined
}

export function SearchCard(props: SearchCardProps) {
  const words = useCodesWords()
  const { view, onView } = props
  return (
    <section class="card search-card" aria-label={words.search.title}>
      <div class="card-body">
        <SearchBox
          label={words.search.label}
          value={view.query}
          placeholder={words.search.placeholder}
          hint={words.search.hint}
          onInput={(query) => onView({ ...view, query, code: '' })}
          onEnter={props.onEnter}
        />
        <Filters {...props} />
      </div>
    </section>
  )
}

/** Folded at first where they would push the answer off the screen. */
function Filters(props: SearchCardProps) {
  const words = useCodesWords()
  const isWide = useWide()
  const { view, onView, found } = props
  const { table, source, category } = view
  const active = [
    table && words.tables[table],
    source && words.sources[source],
    category && words.categories[category],
  ].filter((name) => name !== undefined)
  return (
    <details class="filters" open={isWide}>
      <summary>
        {words.filters.title} <span class="quiet">{active.join(' · ')}</span>
      </summary>
      <div>
        <FacetField facet="table" ids={TABLES} names={words.tables} {...{ view, onView, found }} />
        <FacetField facet="source" ids={SOURCES} names={words.sources} {...{ view, onView, found }} />
        <FacetField facet="category" ids={CATEGORIES} names={words.categories} {...{ view, onView, found }} />
        <CarrierFields {...props} />
      </div>
      {active.length > 0 && (
        <button
          type="button"
          class="plain-button"
          onClick={() => onView({ ...view, table: undefined, source: undefined, category: undefined })}
        >
          {words.filters.clear}
        </button>
      )}
    </details>
  )
}

type FacetFieldProps<Id extends string> = Pick<SearchCardProps, 'view' | 'onView' | 'found'> & {
  readonly facet: Facet
  readonly ids: readonly Id[]
  readonly names: Readonly<Record<Id, string>>
}

/** One filter; beside each value how many codes it would leave. */
function FacetField<Id extends string>({ facet, ids, names, view, onView, found }: FacetFieldProps<Id>) {
  const words = useCodesWords().filters
  const counts = found?.counts[facet]
  const chosen = view[facet]
  const options = ids
    .map((id) => ({ id, count: counts?.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || id === chosen)
    .map(({ id, count }) => ({ id, label: words.option(names[id], count) }))
  return (
    <SelectField
      label={words[facet]}
      none={words.any}
      options={options}
      chosen={options.find(({ id }) => id === chosen)?.id}
      onChoose={(id) => onView({ ...view, [facet]: id })}
    />
  )
}

function CarrierFields({ view, onView, number, onNumber }: SearchCardProps) {
  const words = useCodesWords()
  const origin = useOriginWords(number)
  return (
    <>
      <SelectField
        label={words.filters.carrier}
        none={words.filters.unknownCarrier}
        options={CARRIERS.map((id) => ({ id, label: words.carriers[id] }))}
        chosen={carrierInForce(number, view.carrier)}
        onChoose={(carrier) => {
          // What is chosen by hand is what holds.
          onNumber('')
          onView({ ...view, carrier })
        }}
      />
      <div class="number-field">
        <Field
          label={words.filters.number}
          value={number}
          placeholder={words.filters.numberPlaceholder}
          hint={origin}
          onInput={onNumber}
        />
      </div>
    </>
  )
}

/** Shorter, a number says nothing yet. */
const TELLING_LENGTH = 4

/** What is to be said about the carrier of a number; undefined while it is too short to tell. */
function useOriginWords(number: string): ComponentChildren {
  const words = useCodesWords()
  const { carrier, prefix = '', virtual } = carrierOfNumber(number)
  if (!carrier) return number.trim().length >= TELLING_LENGTH ? words.filters.notTold : undefined
  const told = virtual ? words.filters.toldVirtual : words.filters.told
  const said = told(prefix, words.carriers[carrier])
  return carrier === '广电' ? [said, <br key="end" />, words.filters.noTables] : said
}
