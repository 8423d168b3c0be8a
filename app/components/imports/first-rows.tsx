import type { RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import type { Language } from '#app/words/language'
import { headingText } from '#app/words/heading-text'
import { readingWords } from '#app/words/upload-reading'

interface FirstRowsProps {
  readonly columns: readonly RecognisedColumn[]
  /** By column. */
  readonly rows: readonly (readonly string[])[]
  readonly language: Language
}

/** The beginning of a file as it was read. */
export function FirstRows({ columns, rows, language }: FirstRowsProps) {
  const words = readingWords(language)
  if (rows.length === 0) return null
  const hidesAny = columns.some(({ state }) => state === 'personal')
  return (
    <>
      <h3 id="first-rows">{words.firstRows}</h3>
      {hidesAny && <p className="hint">{words.personalCell}</p>}
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="first-rows">
        <table className="import-table first-rows">
          <thead>
            <tr>
              {columns.map(({ index, heading }) => (
                <th key={index} scope="col">
                  {headingText(heading, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {columns.map(({ index }, place) => (
                  <td key={index}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
