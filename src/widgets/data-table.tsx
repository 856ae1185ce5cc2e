/** A table of records: a real table on a wide screen and on paper, one labelled record under another on a narrow screen. */

import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  readonly id: string
  readonly label: string
  readonly cell: (row: Row) => ComponentChildren
  /** Names its row: read aloud with every other cell. */
  readonly names?: boolean
}

type DataTableProps<Row> = {
  /** What the table shows, for those who do not see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row, index: number) => string
  readonly class?: string
}

export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  class: className = '',
}: DataTableProps<Row>) {
  return (
    <table class={`data-table ${className}`}>
      <caption class="hidden-visually">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" data-column={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={keyOf(row, index)}>
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const about = { 'data-column': column.id, 'data-label': column.label }
  const content = <div class="cell">{column.cell(row)}</div>
  return column.names ? (
    <th scope="row" {...about}>
      {content}
    </th>
  ) : (
    <td {...about}>{content}</td>
  )
}
