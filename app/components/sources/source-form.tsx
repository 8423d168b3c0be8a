import { FORM_LIMITS } from '#app/domain/people/forms'
import type { Question } from '#app/domain/ingest/question'
import { COLUMN_FIELD, NOTHING } from '#app/domain/uploads/form'
import type { ColumnMeaning, NamedChoice } from '#app/domain/uploads/view'
import { formatInstant } from '#app/words/dates'
import { headingText } from '#app/words/heading-text'
import type { Language } from '#app/words/language'
import { fieldErrorText } from '#app/words/people-refusals'
import { sourceWords } from '#app/words/sources'
import { readingWords } from '#app/words/upload-reading'
import { Field } from '../form/field'
import type { FormState } from '../form/form-state'
import { GuessFields } from '../imports/guess-fields'
import { PlaceList, QuestionFields } from '../imports/question-fields'
import { sourceHref } from './links'
import type { ShownSource } from './source-list'

interface SourceFormProps {
  readonly details: {
    readonly source: ShownSource
    readonly meanings: readonly ColumnMeaning[]
    readonly questions: readonly Question[]
    readonly names: readonly NamedChoice[]
    readonly places: readonly NamedChoice[]
  }
  readonly state: FormState | undefined
  readonly language: Language
}

/** What is remembered of a source, to be corrected or forgotten. */
export function SourceForm({ details, state, language }: SourceFormProps) {
  const { source, meanings, questions, names, places } = details
  const words = sourceWords(language)
  const { columns, answers, kind, usedAt, by } = source
  const values = { name: source.name, ...state?.values }
  const named: FormState = { refusal: null, errors: {}, ...state, values }
  const asked = questions.filter(({ key }) => key !== 'date_order')
  return (
    <>
      <p className="hint">
        {words.used}: {[formatInstant(usedAt, language), ...(by === null ? [] : [by])].join(' · ')}
      </p>
      <form method="post" action={sourceHref(source.id, language)} className="reading">
        <PlaceList places={places} />
        <Field
          name="name"
          label={words.name}
          language={language}
          state={named}
          autoComplete="off"
          maxLength={FORM_LIMITS.name}
        />
        <fieldset>
          <legend>{words.columns}</legend>
          <p className="hint">{words.columnsIntro}</p>
          {columns.map(({ heading, meaning }, index) => (
            <SourceColumnField
              key={heading}
              {...{ heading, meaning, meanings, state, language }}
              name={`${COLUMN_FIELD}${index}`}
            />
          ))}
        </fieldset>
        {asked.length > 0 && (
          <fieldset>
            <legend>{words.answers}</legend>
            <QuestionFields questions={asked} answers={answers} names={names} language={language} />
          </fieldset>
        )}
        {kind !== 'areas' && (
          <fieldset>
            <legend>{words.reading}</legend>
            <div className="guess-fields">
              <GuessFields kind={kind} recognised={null} answers={answers} language={language} />
            </div>
          </fieldset>
        )}
        <p className="actions">
          <button type="submit" name="task" value="save">
            {words.save}
          </button>
        </p>
      </form>
      <form method="post" action={sourceHref(source.id, language)}>
        <p className="hint">{words.forgetHint}</p>
        <p className="actions">
          <button type="submit" name="task" value="delete" className="quiet destroys">
            {words.forget}
          </button>
        </p>
      </form>
      <p className="pages">
        <a href={sourceHref(null, language)}>{words.back}</a>
      </p>
    </>
  )
}

/** Of the fields of the form, for what is wrong with them. */
export function sourceLabels(
  { columns }: ShownSource,
  language: Language,
): Readonly<Record<string, string>> {
  const headings = columns.map(
    ({ heading }, at) => [`${COLUMN_FIELD}${at}`, headingText(heading, language)] as const,
  )
  return { ...Object.fromEntries(headings), name: sourceWords(language).name }
}

interface SourceColumnFieldProps {
  readonly name: string
  readonly heading: string
  readonly meaning: string | null
  readonly meanings: readonly ColumnMeaning[]
  readonly state: FormState | undefined
  readonly language: Language
}

function SourceColumnField(props: SourceColumnFieldProps) {
  const { name, heading, meaning, meanings, state, language } = props
  const error = state?.errors[name]
  const isKnown = meaning === null || meanings.some((each) => each.name === meaning)
  return (
    <div className="column-field">
      <label htmlFor={name}>{headingText(heading, language)}</label>
      <div>
        {error !== undefined && (
          <p className="field-error" id={`${name}-error`}>
            {fieldErrorText(error, language)}
          </p>
        )}
        <select
          id={name}
          name={name}
          defaultValue={state?.values[name] ?? meaning ?? NOTHING}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
        >
          <option value={NOTHING}>{readingWords(language).leftOut}</option>
          {!isKnown && <option value={meaning}>{meaning}</option>}
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
