import type { ReactNode } from 'react'

interface PlainTableProps {
  /** For those who hear that it can be scrolled. */
  readonly label: string
  readonly caption?: string
  readonly columns: readonly { readonly name: string; readonly numeric?: boolean }[]
  /** The first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** As many columns stand beside one another on a narrow screen. */
const NARROW_COLUMNS = 3

/**
 * A small table that scrolls on its own where it is too wide. With many columns each row becomes a card on a narrow
 * screen, its cells behind the names of their columns.
 */
export function PlainTable({ label, caption, columns, rows }: PlainTableProps) {
  const cards = columns.length > NARROW_COLUMNS
  return (
    <>
      {caption && <p className="hint">{caption}</p>}
      <div className="scroll" tabIndex={0} role="group" aria-label={label}>
        <table className={cards ? 'explain-table is-cards' : 'explain-table'}>
          <thead>
            <tr>
              {columns.map(({ name, numeric }) => (
                <th key={name} scope="col" className={numeric ? 'numeric' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td
                      key={at}
                      className={columns[at]?.numeric ? 'numeric' : undefined}
                      data-label={cards ? columns[at]?.name : undefined}
                    >
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
