import type { PastImport } from '#app/domain/uploads/view'
import { resultWords } from '#app/words/import-result'
import { importWords } from '#app/words/imports'
import type { Language } from '#app/words/language'
import { countsOf } from './job-page'
import { Facts } from './facts'
import { importLinks } from './links'

interface UndoFormProps {
  readonly record: PastImport
  readonly language: Language
}

/** What taking back, or applying again, means; and the button that does it. */
export function UndoForm({ record, language }: UndoFormProps) {
  const { undo } = importWords(language)
  const result = resultWords(language)
  const isActive = record.state === 'active'
  return (
    <form method="post" action={importLinks.undo(record.id, language)}>
      <p>{isActive ? undo.undoMeaning : undo.redoMeaning}</p>
      <Facts large facts={countsOf(record, result.accepted, language)} />
      <p className="actions">
        <button type="submit" name="task" value={isActive ? 'undo' : 'redo'}>
          {isActive ? undo.undo : undo.redo}
        </button>
        <a className="button quiet" href={importLinks.import(record.id, language)}>
          {undo.keep}
        </a>
      </p>
    </form>
  )
}
