import type { PastImport } from '#app/domain/uploads/view'
import { formatInstant } from '#app/words/dates'
import { resultWords } from '#app/words/import-result'
import { importWords, kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { useMayImport } from '../page/visitor'
import { importLinks } from './links'

interface HistoryProps {
  readonly imports: readonly PastImport[]
  /** For the page with older ones; null on the last. */
  readonly olderThan: number | null
  /** Whether this is not the first page. */
  readonly isOlder: boolean
  readonly language: Language
}

/** Every import, newest first, with what can be done about it. */
export function History({ imports, olderThan, isOlder, language }: HistoryProps) {
  const words = importWords(language)
  const { history } = words
  const result = resultWords(language)
  return (
    <section>
      <h2 id="history">{history.title}</h2>
      {imports.length === 0 ? (
        <p className="hint">{history.none}</p>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-labelledby="history">
          <table className="import-table history">
            <thead>
              <tr>
                <th scope="col">{history.file}</th>
                <th scope="col">{history.when}</th>
                <th scope="col" className="numeric">
                  {result.rows}
                </th>
                <th scope="col" className="numeric">
                  {result.accepted}
                </th>
                <th scope="col" className="numeric">
                  {result.rejected}
                </th>
                <th scope="col" className="numeric">
                  {result.duplicates}
                </th>
                <th scope="col">{history.state}</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((record) => (
                <HistoryRow key={record.id} record={record} language={language} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="pages">
        {isOlder && <a href={importLinks.all(language)}>{history.newest}</a>}
        {olderThan !== null && (
          <a href={`${importLinks.all(language)}&voor=${olderThan}`}>{history.older}</a>
        )}
      </p>
    </section>
  )
}

function HistoryRow({ record, language }: { record: PastImport; language: Language }) {
  const mayUndo = useMayImport()
  const { history } = importWords(language)
  const result = resultWords(language)
  const { id, kind, state, fileName, period, by, importedAt } = record
  const isActive = state === 'active'
  const count = (value: number) => formatNumber(value, 0, language)
  return (
    <tr className={isActive ? undefined : 'undone'}>
      <th scope="row">
        <a href={importLinks.import(id, language)}>{fileName}</a>
        <small>
          {[kindName(kind, language), ...(period === null ? [] : [period])].join(' · ')}
        </small>
      </th>
      <td data-label={history.when}>
        {formatInstant(importedAt, language)}
        <small>{by ?? result.byCommandLine}</small>
      </td>
      <td className="numeric" data-label={result.rows}>
        {count(record.rows)}
      </td>
      <td className="numeric" data-label={result.accepted}>
        {count(record.accepted)}
      </td>
      <td className="numeric" data-label={result.rejected}>
        {count(record.rejected)}
      </td>
      <td className="numeric" data-label={result.duplicates}>
        {count(record.duplicates)}
      </td>
      <td data-label={history.state}>
        {isActive ? history.active : history.undone}
        {mayUndo && (
          <small>
            <a href={importLinks.undo(id, language)}>
              {isActive ? history.undo : history.redo}
              <span className="visually-hidden">{history.ofFile(fileName)}</span>
            </a>
          </small>
        )}
      </td>
    </tr>
  )
}
