import type { RegionReport } from '#app/domain/report/region-model'
import {
  differenceTable,
  differenceTableWords,
  type DifferenceCell,
} from '#app/words/difference-table'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'
import { formName } from '#app/words/terms'

interface DifferenceSectionProps {
  readonly report: RegionReport
  readonly language: Language
}

/** Forms × what they are held against, once on the page; a dash and its note where nothing can be told. */
export function DifferenceSection({ report, language }: DifferenceSectionProps) {
  const table = differenceTable(report, language)
  if (table === null) return null
  const words = differenceTableWords(language)
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{table.title}</h2>
      <p className="soft">{words.caption}</p>
      <table className="difference-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.from}
            </th>
            {table.columns.map(({ name, quarter }) => (
              <th role="columnheader" scope="col" key={name}>
                {name}
                <small>{quarter}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map(({ column, score, cells }) => (
            <tr role="row" key={column} className={`form-${column}`}>
              <th role="rowheader" scope="row">
                {capitalised(formName(column, language))} <span>{score}</span>
              </th>
              {cells.map((cell, at) => (
                <td role="cell" key={at} data-label={table.columns[at]?.name}>
                  {cell && <Cell {...cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.notes.length > 0 && (
        <ol className="table-notes">
          {table.notes.map((note) => (
            <li key={note}>{note}.</li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Cell({ figure, margin, demonstrable, note, said }: DifferenceCell) {
  return (
    <span className={demonstrable ? 'demonstrable' : undefined}>
      <span aria-hidden="true">
        {figure}
        <i>{margin}</i>
        <sup>{note}</sup>
      </span>
      <span className="visually-hidden">{said}</span>
    </span>
  )
}
