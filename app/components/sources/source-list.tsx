import type { ImportSource } from '#app/domain/ingest/columns/source'
import { formatInstant } from '#app/words/dates'
import { formatName } from '#app/words/import-result'
import { kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { sourceWords } from '#app/words/sources'
import { importLinks } from '../imports/links'
import { sourceHref } from './links'

export type ShownSource = ImportSource & { readonly usedAt: string; readonly by: string | null }

interface SourceListProps {
  readonly sources: readonly ShownSource[]
  readonly language: Language
}

/** Where files come from, the one that was used last first. */
export function SourceList({ sources, language }: SourceListProps) {
  const words = sourceWords(language)
  if (sources.length === 0) {
    return (
      <p>
        {words.none} <a href={importLinks.all(language)}>{words.toImport}</a>
      </p>
    )
  }
  return (
    <>
      <h2 id="sources">{words.list(sources.length)}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="sources">
        <table className="import-table">
          <thead>
            <tr>
              {[words.name, words.kind, words.format, words.columns, words.used].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <SourceRow key={source.id} source={source} language={language} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function SourceRow({ source, language }: { source: ShownSource; language: Language }) {
  const { id, name, kind, format, columns, usedAt, by } = source
  const meant = columns.filter(({ meaning }) => meaning !== null).length
  const count = (value: number) => formatNumber(value, 0, language)
  return (
    <tr>
      <th scope="row">
        <a href={sourceHref(id, language)}>{name}</a>
      </th>
      <td>{kindName(kind, language)}</td>
      <td>{formatName(format, language)}</td>
      <td>{sourceWords(language).mapped(count(meant), count(columns.length))}</td>
      <td>
        {formatInstant(usedAt, language)}
        <small>{by}</small>
      </td>
    </tr>
  )
}
