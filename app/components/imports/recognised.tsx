import type { RecognisedFile } from '#app/domain/uploads/job'
import type { MappableColumn } from '#app/domain/uploads/view'
import { delimiterName, formatName, resultWords } from '#app/words/import-result'
import { kindName } from '#app/words/imports'
import { bilingual, type Language } from '#app/words/language'
import { Facts } from './facts'

interface RecognisedProps {
  readonly recognised: RecognisedFile
  readonly columns: readonly MappableColumn[]
  readonly language: Language
}

/** What the file turned out to be, and which of its columns mean what. */
export function Recognised({ recognised, columns, language }: RecognisedProps) {
  const result = resultWords(language)
  const { kind, format, encoding, delimiter } = recognised
  const found = columns.filter(({ heading }) => heading !== null)
  return (
    <section>
      <h2 id="recognised">{result.recognised}</h2>
      <Facts
        facts={[
          [result.kind, kindName(kind, language)],
          [result.format, formatName(format, language)],
          [result.encoding, encoding],
          [result.delimiter, delimiterName(delimiter, language)],
        ]}
      />
      <details>
        <summary>{result.columnsFound(found.length)}</summary>
        <table className="import-table">
          <thead>
            <tr>
              <th scope="col">{result.meaning}</th>
              <th scope="col">{result.heading}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((column) => (
              <tr key={column.name}>
                <th scope="row">{columnName(column, language)}</th>
                <td>{column.heading}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

/** A canonical column as files in the language head it. */
export function columnName({ name, dutchName }: MappableColumn, language: Language): string {
  return bilingual(dutchName, name)(language)
}
