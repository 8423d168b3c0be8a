import type { TextTable } from '#app/words/overview-table'

interface DataTableProps {
  readonly id: string
  /** On the line that opens it. */
  readonly title: string
  readonly caption: string
  readonly table: TextTable
}

/** The figures behind a chart, one click away. The first two columns name the row. */
export function DataTable({ id, title, caption, table }: DataTableProps) {
  return (
    <details className="data-table" id={id}>
      <summary>{title}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ name, numeric }) => (
                <th key={name} scope="col" className={numeric ? 'numeric' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.slice(0, 2).join('\n')}>
                {row.map((text, at) =>
                  at < 2 ? (
                    <th key={at} scope="row">
                      {text}
                    </th>
                  ) : (
                    <td key={at} className={table.columns[at]?.numeric ? 'numeric' : undefined}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
