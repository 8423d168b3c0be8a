import type { TextTable } from '#app/words/text-table'

interface DataTableProps {
  readonly id: string
  /** On the line that opens it. */
  readonly title: string
  readonly caption: string
  readonly table: TextTable
  /** How many of the first columns name the row. */
  readonly headings: number
  /** Said after the title to whoever does not see which chart it stands under. */
  readonly about?: string
}

/** The figures behind a chart, one click away (folded-table): to be written by the server. */
export function DataTable({ id, title, caption, table, headings, about }: DataTableProps) {
  return (
    <details className="data-table" id={id}>
      <summary>
        {title}
        {about && <span className="visually-hidden">: {about}</span>}
      </summary>
      <noscript>
        <div
          className="scroll"
          tabIndex={0}
          role="region"
          aria-label={about ? `${title}: ${about}` : title}
        >
          <table className="figures">
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
                <tr key={row.slice(0, headings).join('\n')}>
                  {row.map((text, at) =>
                    at < headings ? (
                      <th key={at} scope="row">
                        {text}
                      </th>
                    ) : (
                      <td key={at} className={table.columns[at]?.numeric ? undefined : 'words'}>
                        {text}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </noscript>
    </details>
  )
}
