/** The log line by line: each code found, what it means, and the way out as a file. */

import { useRef, useState } from 'preact/hooks'
import type { Language } from '../../language/words.ts'
import type { Annotation, Hit } from '../../reference/annotate.ts'
import { type Column, DataTable } from '../../widgets/data-table.tsx'
import { saveFile } from '../../widgets/save-file.ts'
import { Section } from '../../widgets/section.tsx'
import { excerptOf } from './excerpt.ts'
import { csvInSteps, type Export, jsonInSteps } from './export.ts'
import { type Group, hitsOf } from './groups.ts'
import { meaningOf } from './search.ts'
import { runInSlices } from './slices.ts'
import { type CodesWords, useCodesWords } from './words.ts'

type LineTableProps = {
  readonly annotation: Annotation
  readonly lines: readonly string[]
  readonly group: Group | undefined
  readonly onGroup: (group: Group | undefined) => void
  readonly language: Language
  readonly linkTo: (code: string) => string
}

const SHOWN_AT_FIRST = 100
const SHOWN_MORE = 500

/** Around the code; the whole line is in the export. */
const REACH = 80

export function LineTable(props: LineTableProps) {
  const words = useCodesWords()
  const { annotation, lines, group, onGroup, language } = props
  const [limit, setLimit] = useState(SHOWN_AT_FIRST)
  const hits = hitsOf(annotation, group)
  const rest = hits.length - limit
  return (
    <Section
      class="line-table"
      title={words.lines.title}
      fact={words.lines.shown(Math.min(limit, hits.length), hits.length)}
      actions={<Exports content={{ annotation, hits, lines, words, language }} />}
    >
      {group && (
        <p class="row">
          <span class="chip">{words.lines.only(groupName(group, words))}</span>
          <button type="button" class="plain-button" onClick={() => onGroup(undefined)}>
            {words.lines.everything}
          </button>
        </p>
      )}
      <DataTable
        caption={words.lines.caption}
        columns={useLineColumns(props)}
        rows={hits.slice(0, limit)}
        keyOf={({ line, start }) => `${line}:${start}`}
      />
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + SHOWN_MORE)}>
          {words.lines.more(Math.min(rest, SHOWN_MORE))}
        </button>
      )}
    </Section>
  )
}

function groupName({ by, id }: Group, { actors, categories }: CodesWords): string {
  const names: Readonly<Record<string, string>> = by === 'actor' ? actors : categories
  return by === 'code' ? id : (names[id] ?? id)
}

function useLineColumns({ lines, language, linkTo }: LineTableProps): Column<Hit>[] {
  const words = useCodesWords()
  const { columns } = words.lines
  return [
    {
      id: 'line',
      label: columns.line,
      cell: ({ line }) => <span class="quiet">{line.toLocaleString('en')}</span>,
    },
    {
      id: 'code',
      label: columns.code,
      names: true,
      cell: ({ code }) => (
        <a class="code" href={linkTo(code)}>
          {code}
        </a>
      ),
    },
    { id: 'category', label: columns.category, cell: ({ match }) => words.categories[match.category] },
    {
      id: 'meaning',
      label: columns.meaning,
      cell: ({ match: { readings } }) => readings[0] && meaningOf(readings[0])[language],
    },
    { id: 'actor', label: columns.actor, cell: ({ match }) => words.actors[match.actor] },
    {
      id: 'text',
      label: columns.text,
      cell: (hit) => {
        const { before, found, after } = excerptOf(lines[hit.line - 1] ?? '', hit, REACH)
        return (
          <span class="bytes">
            {before}
            <mark>{found}</mark>
            {after}
          </span>
        )
      },
    },
  ]
}

/** The two formats of the export; the type is what the download says it is. */
const FORMATS = {
  csv: { type: 'text/csv;charset=utf-8', steps: csvInSteps },
  json: { type: 'application/json', steps: jsonInSteps },
} as const

function Exports({ content }: { readonly content: Export }) {
  const words = content.words.lines
  const [isBusy, setIsBusy] = useState(false)
  const controller = useRef<AbortController>(undefined)
  const save = async (format: keyof typeof FORMATS) => {
    controller.current?.abort()
    controller.current = new AbortController()
    setIsBusy(true)
    const { type, steps } = FORMATS[format]
    const parts = await runInSlices(steps(content), { signal: controller.current.signal })
    setIsBusy(false)
    if (parts) saveFile(`${words.file}.${format}`, type, parts)
  }
  return (
    <>
      <button type="button" class="plain-button" disabled={isBusy} onClick={() => save('csv')}>
        {words.csv}
      </button>
      <button type="button" class="plain-button" disabled={isBusy} onClick={() => save('json')}>
        {words.json}
      </button>
      {isBusy && (
        <span role="status" class="quiet">
          {words.exporting}
        </span>
      )}
    </>
  )
}
