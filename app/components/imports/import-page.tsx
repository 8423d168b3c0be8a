import type { ImportDetails } from '#app/domain/uploads/view'
import { formatInstant } from '#app/words/dates'
import { delimiterName, formatName, resultWords } from '#app/words/import-result'
import { importWords, kindName } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { effectWords } from '#app/words/upload-effects'
import { jobWords } from '#app/words/upload-job'
import { useMayImport } from '../page/visitor'
import { Facts } from './facts'
import { IssueLists } from './issue-lists'
import { countsOf } from './job-page'
import { importLinks } from './links'
import { MovedScores } from './moved-scores'

interface ImportPageProps {
  readonly details: ImportDetails
  /** Whether the file itself is kept. */
  readonly isKept: boolean
  readonly language: Language
  readonly search: string
}

/** An import: what came of it, what was wrong in it, and the way back. */
export function ImportPage({ details, isKept, language, search }: ImportPageProps) {
  const { record, moved, changed, issues } = details
  const effects = effectWords(language)
  const { history } = importWords(language)
  const result = resultWords(language)
  const { id, kind, state, period, by, importedAt } = record
  const isActive = state === 'active'
  return (
    <>
      <Facts large facts={countsOf(record, result.accepted, language)} />
      <p className="actions">
        {useMayImport() && (
          <a className="button quiet" href={importLinks.undo(id, language)}>
            {isActive ? history.undo : history.redo}
          </a>
        )}
        {isKept && (
          <a className="button quiet" href={importLinks.file(id)}>
            {result.file}
          </a>
        )}
      </p>
      <Facts
        facts={[
          [history.state, isActive ? history.active : history.undone],
          [result.importedAt, formatInstant(importedAt, language)],
          [result.by, by ?? result.byCommandLine],
          [result.kind, kindName(kind, language)],
          ...(period === null ? [] : [[result.period, period] as const]),
          [result.format, formatName(details.format, language)],
          [result.encoding, details.encoding],
          [result.delimiter, delimiterName(details.delimiter, language)],
        ]}
      />
      {changed === null ? (
        <MovedScores moved={moved} isDone language={language} />
      ) : (
        <MovedScores
          moved={changed}
          isDone
          title={isActive ? effects.changedAgain : effects.changedBack}
          language={language}
        />
      )}
      <IssueLists
        issues={issues}
        language={language}
        rejectsHref={importLinks.importRejects(id, language)}
        search={search}
      />
      <p className="pages">
        <a href={importLinks.all(language)}>{jobWords(language).back}</a>
      </p>
    </>
  )
}
