/** A batch of status reports: how often each status came, and the reports in a table; a bar chooses its status. */

import { useState } from 'preact/hooks'
import { type Bar, Bars } from '../../widgets/bars.tsx'
import { type Column, DataTable } from '../../widgets/data-table.tsx'
import { Meaning, Notes, Phone, Status, Time } from './cells.tsx'
import { usePanelWords } from './panel-words.ts'
import { countStatuses, type ReportView } from './reports.ts'

export function Batch({ views }: { readonly views: readonly ReportView[] }) {
  const words = usePanelWords().content
  const [status, setStatus] = useState<string>()
  const counts = countStatuses(views.map(({ report }) => report))
  const chosen = counts.some((one) => one.status === status) ? status : undefined
  const shown = chosen === undefined ? views : views.filter(({ report }) => report.status === chosen)
  return (
    <>
      <Bars
        label={words.bars}
        bars={counts.map((one): Bar => {
          const view = views.find(({ report }) => (report.status ?? '') === one.status)
          return {
            id: one.status,
            count: one.count,
            tone: view?.match?.category === 'success' ? 'good' : 'warn',
            label: (
              <>
                <b class="bytes">{one.status}</b> {view && <Meaning view={view} />}
              </>
            ),
          }
        })}
        chosen={chosen}
        onChoose={setStatus}
      />
      <DataTable
        caption={words.caption}
        columns={useColumns()}
        rows={shown}
        keyOf={({ report }, index) => `${report.smsMsgId} ${index}`}
      />
    </>
  )
}

function useColumns(): Column<ReportView>[] {
  const words = usePanelWords().content
  const { columns } = words
  return [
    {
      id: 'status',
      label: columns.status,
      names: true,
      cell: (view) => <Status view={view} />,
    },
    {
      id: 'to',
      label: columns.to,
      cell: ({ report: { to }, carrier }) => to !== undefined && <Phone number={to} carrier={carrier} />,
    },
    { id: 'time', label: columns.time, cell: ({ time }) => time && <Time time={time} /> },
    {
      id: 'smsMsgId',
      label: columns.smsMsgId,
      cell: ({ report }) => <span class="bytes">{report.smsMsgId}</span>,
    },
    {
      id: 'notes',
      label: columns.notes,
      cell: ({ report: { total = '1', sequence = '1' }, notes }) => (
        <>
          {Number(total) > 1 && <span class="quiet">{words.part(sequence, total)}</span>}
          <Notes notes={notes} />
        </>
      ),
    },
  ]
}
