import type { Question } from '#app/domain/ingest/question'
import { COLUMN_FIELD, type UploadError } from '#app/domain/uploads/form'
import type { Job } from '#app/domain/uploads/job'
import type { MappableColumn } from '#app/domain/uploads/view'
import { resultWords } from '#app/words/import-result'
import type { Language } from '#app/words/language'
import { jobWords } from '#app/words/upload-job'
import { importLinks } from './links'
import { KindField, OptionFields } from './option-fields'
import { QuestionFields } from './question-fields'
import { columnName } from './recognised'

interface RecheckFormProps {
  readonly job: Job
  readonly columns: readonly MappableColumn[]
  readonly questions: readonly Question[]
  readonly regionSets: readonly string[]
  readonly errors: readonly UploadError[]
  readonly language: Language
  /** Where reading it as it is leads nowhere. */
  readonly isOpen: boolean
}

/** The same file, read in another way: other choices, columns pointed out by hand. */
export function RecheckForm(props: RecheckFormProps) {
  const { job, columns, questions, regionSets, errors, language, isOpen } = props
  const words = jobWords(language)
  const { recognised, options } = job
  const shared = {
    language,
    errors,
    options: { ...options, kind: recognised?.kind ?? options.kind },
  }
  return (
    <details className="recheck" open={isOpen || errors.length > 0 || undefined}>
      <summary>{words.recheck}</summary>
      <form method="post" action={importLinks.job(job.id, language)}>
        <p>{words.recheckIntro}</p>
        <QuestionFields questions={questions} answers={options.answers ?? {}} language={language} />
        <KindField {...shared} />
        <OptionFields {...shared} regionSets={regionSets} />
        {recognised !== null && (
          <fieldset>
            <legend>{resultWords(language).columns}</legend>
            <div className="column-fields">
              {columns.map((column) => (
                <ColumnField
                  key={column.name}
                  column={column}
                  header={recognised.header}
                  language={language}
                />
              ))}
            </div>
          </fieldset>
        )}
        <p className="actions">
          <button type="submit" name="task" value="recheck">
            {words.recheckSubmit}
          </button>
        </p>
      </form>
    </details>
  )
}

interface ColumnFieldProps {
  readonly column: MappableColumn
  readonly header: readonly string[]
  readonly language: Language
}

function ColumnField({ column, header, language }: ColumnFieldProps) {
  const words = jobWords(language)
  const name = `${COLUMN_FIELD}${column.name}`
  const headings = [...new Set(header)].filter((heading) => heading !== '')
  return (
    <div className="field">
      <label htmlFor={name}>
        <span className="visually-hidden">{words.columnOf('')}</span>
        {columnName(column, language)}
      </label>
      <select id={name} name={name} defaultValue={column.heading ?? ''}>
        {/* What was recognised cannot be taken away, only given another heading. */}
        {column.heading === null && <option value="">{words.notInFile}</option>}
        {headings.map((heading) => (
          <option key={heading} value={heading}>
            {heading}
          </option>
        ))}
      </select>
    </div>
  )
}
