import type { StakeholderEntry } from '#app/domain/report/stakeholders-model'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { withDecimalMark } from '#app/words/numbers'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'

/** The rest stands in the file. */
const MOST_LISTED = 100

interface StakeholderTableProps {
  readonly entries: readonly StakeholderEntry[]
  /** To change a row; null for whoever only reads. */
  readonly hrefOf: ((row: number) => string) | null
  readonly language: Language
}

/** The register as it stands, one click away from the map. */
export function StakeholderTable({ entries, hrefOf, language }: StakeholderTableProps) {
  const { columns, hearings, burdens, ...words } = stakeholderWords(language)
  const number = (value: number | null) => (value === null ? '–' : withDecimalMark(value, language))
  return (
    <details className="data-table" id="register">
      <summary>{words.table}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={words.table}>
        <table>
          <caption>{words.tableCaption}</caption>
          <thead>
            <tr>
              {Object.entries(columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, MOST_LISTED).map((entry) => (
              <tr key={entry.row}>
                <th scope="row">
                  {hrefOf === null ? (
                    stakeholderName(entry, language)
                  ) : (
                    <a href={hrefOf(entry.row)}>
                      {stakeholderName(entry, language)}
                      <span className="visually-hidden">: {words.change}</span>
                    </a>
                  )}
                </th>
                <td>{entry.groupName[language]}</td>
                <td className="numeric">{number(entry.interest)}</td>
                <td className="numeric">{number(entry.influence)}</td>
                <td>{entry.burden === null ? '–' : burdens[entry.burden]}</td>
                <td>{entry.position ?? '–'}</td>
                <td className="numeric">{number(entry.invited)}</td>
                <td>{hearings[entry.hearing]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > MOST_LISTED && (
        <p className="soft">
          {fill(words.tableCut, { shown: MOST_LISTED, count: entries.length })}
        </p>
      )}
    </details>
  )
}
