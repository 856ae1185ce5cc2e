/** The side where codes are looked up: the box, the entry, the results. */

import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../../language/words.ts'
import type { Route } from '../panel.ts'
import { moveBetweenStops } from './arrow-keys.ts'
import { Entry } from './entry.tsx'
import { NothingFound, Results } from './results.tsx'
import { SearchCard } from './search-card.tsx'
import { Start } from './start.tsx'
import type { Asked } from './use-asked.ts'
import type { Loading, Reference } from './use-reference.ts'
import type { View } from './view.ts'
import { useCodesWords } from './words.ts'

type LookUpProps = {
  readonly route: Route
  readonly language: Language
  readonly loading: Loading
  readonly view: View
  readonly onView: (view: View) => void
  readonly number: string
  readonly onNumber: (number: string) => void
  readonly asked: Asked
  /** The reply about the code that is shown. */
  readonly reply: string
  readonly linkTo: (code: string) => string
}

export function LookUp(props: LookUpProps) {
  const { route, loading, view, asked, linkTo } = props
  const { code, found, others } = asked
  const title = useFocusOnOpening(route)
  const open = () => {
    const first = code || found?.matches[0]?.code
    if (first === undefined) return
    location.hash = linkTo(first)
    title.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the box and the links inside.
    <div class="stack" onKeyDown={moveBetweenStops}>
      <SearchCard {...props} found={found} onEnter={open} />
      <Announcement view={view} asked={asked} />
      <LoadingState loading={loading} />
      {loading.state === 'ready' && (
        <>
          {code !== '' && <Entry {...props} {...asked} reference={loading.reference} title={title} />}
          {others.length > 0 && (
            <Results
              {...props}
              key={`${view.query} ${view.table} ${view.source} ${view.category}`}
              matches={others}
              isMore={code !== ''}
            />
          )}
          {code === '' && others.length === 0 && (
            <Nothing reference={loading.reference} view={view} linkTo={linkTo} />
          )}
        </>
      )}
    </div>
  )
}

/** Says while one types what is found, for those who do not see it. */
function Announcement({ view, asked }: Pick<LookUpProps, 'view' | 'asked'>) {
  const words = useCodesWords()
  const { found, matches, code } = asked
  const [first] = matches
  const said = [
    ...(first ? [`${code}: ${words.categories[first.category]}`] : []),
    ...(found && view.query.trim() !== '' ? [words.search.found(found.matches.length)] : []),
  ]
  return (
    <p role="status" class="hidden-visually">
      {said.join(', ')}
    </p>
  )
}

/** An entry that is opened takes the focus, so that it is read out and the next Tab goes on from there. */
function useFocusOnOpening(route: Route) {
  const title = useRef<HTMLElement>(null)
  const first = useRef(route)
  useEffect(() => {
    if (route !== first.current && route.rest !== '') title.current?.focus()
  }, [route])
  return title
}

function LoadingState({ loading }: { readonly loading: Loading }) {
  const words = useCodesWords()
  if (loading.state === 'ready') return null
  if (loading.state === 'loading') {
    return (
      <p class="quiet" role="status">
        {words.loading}
      </p>
    )
  }
  return (
    <div class="row" role="alert">
      <p>{words.failed.text}</p>
      <button type="button" class="button" onClick={loading.again}>
        {words.failed.again}
      </button>
    </div>
  )
}

type NothingProps = Pick<LookUpProps, 'view' | 'linkTo'> & { readonly reference: Reference }

/** Nothing was asked, or nothing was found. */
function Nothing({ reference, view, linkTo }: NothingProps) {
  const isFiltered = Boolean(view.table || view.source || view.category)
  if (view.query.trim() === '' && !isFiltered) return <Start view={view} />
  return <NothingFound query={view.query} {...{ reference, isFiltered, linkTo }} />
}
