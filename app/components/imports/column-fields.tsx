import type { RecognisedColumn } from '#app/domain/ingest/columns/column-states'
import { COLUMN_FIELD, NOTHING, type UploadError } from '#app/domain/uploads/form'
import type { ColumnMeaning } from '#app/domain/uploads/view'
import { headingText } from '#app/words/heading-text'
import type { Language } from '#app/words/language'
import { uploadErrorText } from '#app/words/upload-refusals'
import { columnStateName, readingWords } from '#app/words/upload-reading'

interface ColumnFieldsProps {
  readonly columns: readonly RecognisedColumn[]
  readonly meanings: readonly ColumnMeaning[]
  /** By column, in the order of `columns`. */
  readonly firstRows: readonly (readonly string[])[]
  readonly errors: readonly UploadError[]
  readonly language: Language
}

/** What the columns of a file mean: those that nobody knows yet, then the others, which can be corrected. */
export function ColumnFields(props: ColumnFieldsProps) {
  const { columns, firstRows, errors, language } = props
  const words = readingWords(language)
  const isAsked = ({ state }: RecognisedColumn) => state === 'similar' || state === 'new'
  const asked = columns.filter(isAsked)
  const known = columns.filter((column) => !isAsked(column))
  const named = (state: RecognisedColumn['state']) =>
    known
      .filter((column) => column.state === state)
      .map(({ heading }) => headingText(heading, language))
  const [personal, tools] = [named('personal'), named('tool')]
  const rowOf = (column: RecognisedColumn) => (
    <ColumnField
      key={column.index}
      {...props}
      column={column}
      examples={firstRows.map((row) => row[columns.indexOf(column)] ?? '')}
    />
  )
  const isWrong = errors.some(({ field }) => field.startsWith(COLUMN_FIELD))
  return (
    <fieldset>
      <legend>{words.columns}</legend>
      <p className="hint">{asked.length > 0 ? words.asked : words.nobodyAsked}</p>
      {asked.map(rowOf)}
      {personal.length > 0 && <p>{words.personal(personal.join(', '))}</p>}
      {tools.length > 0 && <p className="hint">{words.tools(tools.join(', '))}</p>}
      <details open={isWrong || undefined}>
        <summary>{words.known(known.length)}</summary>
        {known.map(rowOf)}
      </details>
    </fieldset>
  )
}

interface ColumnFieldProps extends ColumnFieldsProps {
  readonly column: RecognisedColumn
  readonly examples: readonly string[]
}

function ColumnField({ column, meanings, examples, errors, language }: ColumnFieldProps) {
  const words = readingWords(language)
  const { index, heading, meaning, state, proposal } = column
  const name = `${COLUMN_FIELD}${index}`
  const error = errors.find(({ field }) => field === name)
  const isOpen = meaning === null && state !== 'remembered' && state !== 'chosen'
  const shown = [...new Set(examples.filter((cell) => cell.trim() !== ''))].slice(0, 3)
  return (
    <div className="column-field">
      <label htmlFor={name}>
        {headingText(heading, language)}
        {shown.length > 0 && (
          <small>
            {words.example} {shown.join(' · ')}
          </small>
        )}
      </label>
      <span className={`column-state column-state-${state}`}>
        {columnStateName(state, language)}
      </span>
      <div>
        {error !== undefined && (
          <p className="field-error" id={`${name}-error`}>
            {uploadErrorText(error, language)}
          </p>
        )}
        <select
          id={name}
          name={name}
          defaultValue={meaning ?? proposal ?? (isOpen ? '' : NOTHING)}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
        >
          {isOpen && <option value="">{words.open}</option>}
          <option value={NOTHING}>{words.leftOut}</option>
          {meanings.map(({ name: value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
