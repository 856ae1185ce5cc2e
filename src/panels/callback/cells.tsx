/** The pieces of which a report is shown, in a list of facts and in a table alike. */

import { useWords } from '../../language/words.ts'
import type { NumberOrigin } from '../../reference/carriers.ts'
import { beijingTime, isoTime } from '../time.ts'
import { usePanelWords } from './panel-words.ts'
import type { Note, ReportTime, ReportView } from './reports.ts'

/** The status, with a way to its entry, and its meaning for the number's carrier. */
export function Status({ view }: { readonly view: ReportView }) {
  const { report } = view
  if (report.status === undefined) return null
  return (
    <>
      <a class="bytes" href={`#/codes/${encodeURIComponent(report.status)}`}>
        {report.status}
      </a>{' '}
      <Meaning view={view} />
    </>
  )
}

export function Meaning({ view: { match, isLookedUp } }: { readonly view: ReportView }) {
  const { language } = useWords()
  const words = usePanelWords().content
  const description = match?.readings[0]?.description[language]
  return description ? (
    <span>{description}</span>
  ) : (
    isLookedUp && <span class="quiet">{words.unknownStatus}</span>
  )
}

type PhoneProps = { readonly number: string; readonly carrier: NumberOrigin['carrier'] }

export function Phone({ number, carrier }: PhoneProps) {
  const words = usePanelWords().content
  return (
    <span class="phone">
      <span class="bytes">{number}</span>{' '}
      {carrier && (
        <span class="quiet" title={words.carrierNote}>
          {words.carriers[carrier]}
        </span>
      )}
    </span>
  )
}

/** Both clocks; a time that cannot be read as it was sent. */
export function Time({ time: { text, moment } }: { readonly time: ReportTime }) {
  const words = usePanelWords().content
  if (!moment) return <span class="bytes">{text}</span>
  return (
    <span class="times bytes">
      <span>
        {isoTime(moment)} <span class="quiet">{words.utc}</span>
      </span>{' '}
      <span>
        {beijingTime(moment)} <span class="quiet">{words.beijing}</span>
      </span>
    </span>
  )
}

export function Notes({ notes }: { readonly notes: readonly Note[] }) {
  const says = usePanelWords().content.notes
  return (
    <ul class="quiet">
      {notes.map(({ id, names = [] }) => (
        <li key={id}>{id === 'extra' ? says.extra(names.join(', ')) : says[id]}</li>
      ))}
    </ul>
  )
}
