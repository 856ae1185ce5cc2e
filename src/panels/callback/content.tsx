/** What a push says: one report or an uplink message as a list of facts, a batch as bars and a table. */

import { type ComponentChildren, Fragment } from 'preact'
import { useWords } from '../../language/words.ts'
import type { CallbackContent, Uplink } from '../../platform/callback-content.ts'
import { carrierOfNumber } from '../../reference/carriers.ts'
import { VisibleText } from '../../widgets/invisible.tsx'
import { Section } from '../../widgets/section.tsx'
import { Batch } from './batch.tsx'
import { Notes, Phone, Status, Time } from './cells.tsx'
import { usePanelWords } from './panel-words.ts'
import { notesOnUplink, type ReportView, timeOf, viewReport } from './reports.ts'
import { useExplain } from './use-explain.ts'

/** The reference allows so many reports in one push (line 3109). */
const MOST_REPORTS = 50

export function Content({ content }: { readonly content: CallbackContent }) {
  const words = usePanelWords().content
  const { explain, isLoading } = useExplain()
  const title = words.titles[content.kind]
  if (content.kind === 'uplink') {
    return (
      <Section title={title}>
        <UplinkFacts uplink={content.uplink} />
      </Section>
    )
  }
  const views = content.reports.map((report) => viewReport(report, explain))
  const [first] = views
  return (
    <Section
      title={title}
      fact={views.length > 1 && words.count(views.length)}
      class={content.kind === 'batch-status-report' ? 'callback-batch' : ''}
    >
      {isLoading && (
        <p role="status" class="quiet">
          {words.loading}
        </p>
      )}
      {views.length > MOST_REPORTS && <p class="severity-warning">{words.overFifty}</p>}
      {content.kind === 'status-report' && first ? <ReportFacts view={first} /> : <Batch views={views} />}
    </Section>
  )
}

type Fact = readonly [label: string, value: ComponentChildren]

function Facts({ facts }: { readonly facts: readonly (Fact | false | undefined)[] }) {
  return (
    <dl class="facts">
      {facts
        .filter((fact) => fact !== false && fact !== undefined)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  )
}

/** A label and a value, where the push has it. */
function fact(label: string, value: string | undefined): Fact | undefined {
  return value === undefined ? undefined : [label, <span class="bytes byte-text">{value}</span>]
}

function ReportFacts({ view }: { readonly view: ReportView }) {
  const { fields, sources, ...words } = usePanelWords().content
  const { language } = useWords()
  const { report, time, notes, carrier, match } = view
  const advice = match?.readings[0]?.advice?.[language]
  const { source, total = '1', sequence = '1' } = report
  return (
    <Facts
      facts={[
        [fields.status, <Status view={view} />],
        fact(fields.statusDesc, report.statusDesc),
        advice !== undefined && [fields.advice, advice],
        report.to !== undefined && [fields.to, <Phone number={report.to} carrier={carrier} />],
        time && [fields.time, <Time time={time} />],
        // The sequence means something only where there are several parts.
        Number(total) > 1 && [fields.part, words.part(sequence, total)],
        source !== undefined && [fields.source, `${source} · ${sources[source] ?? ''}`],
        fact(fields.extend, report.extend),
        fact(fields.smsMsgId, report.smsMsgId),
        notes.length > 0 && [fields.notes, <Notes notes={notes} />],
      ]}
    />
  )
}

function UplinkFacts({ uplink }: { readonly uplink: Uplink }) {
  const { fields } = usePanelWords().content
  const { from, to, body, createTime, smsMsgId } = uplink
  const time = timeOf(createTime)
  const notes = notesOnUplink(uplink)
  return (
    <Facts
      facts={[
        from !== undefined && [fields.from, <Phone number={from} carrier={carrierOfNumber(from).carrier} />],
        fact(fields.number, to),
        body !== undefined && [
          fields.body,
          <span class="bytes byte-text">
            <VisibleText text={body} />
          </span>,
        ],
        time && [fields.createTime, <Time time={time} />],
        fact(fields.smsMsgId, smsMsgId),
        notes.length > 0 && [fields.notes, <Notes notes={notes} />],
      ]}
    />
  )
}
