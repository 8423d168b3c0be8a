import type { UploadError } from '#app/domain/uploads/form'
import type { UploadDetails } from '#app/domain/uploads/view'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { importWords } from '#app/words/imports'
import { jobWords } from '#app/words/upload-job'
import { readingWords } from '#app/words/upload-reading'
import { ColumnFields } from './column-fields'
import { FirstRows } from './first-rows'
import { GuessFields } from './guess-fields'
import { importLinks } from './links'
import { KindField, OptionFields } from './option-fields'
import { PlaceList, QuestionFields } from './question-fields'

interface ReadingFormProps {
  readonly details: UploadDetails
  readonly errors: readonly UploadError[]
  readonly language: Language
}

/** How the file was read, all of which can be corrected: the same file is then checked again. */
export function ReadingForm({ details, errors, language }: ReadingFormProps) {
  const { job, meanings, questions, firstRows, regionSets } = details
  const { recognised, options } = job
  const words = readingWords(language)
  const { recheck, recheckSubmit } = jobWords(language)
  const answers = options.answers ?? {}
  const shared = {
    language,
    errors,
    options: { ...options, kind: recognised?.kind ?? options.kind },
  }
  const asks = { answers, names: questions.names, language }
  // What has a list of its own
  const given = questions.given.filter(({ key }) => key !== 'sheet' && key !== 'date_order')
  return (
    <section className="reading">
      <h2 id="reading">{recheck}</h2>
      {recognised?.source != null && (
        <p>
          {words.remembered(
            recognised.source.name,
            formatInstant(recognised.source.usedAt, language),
          )}
        </p>
      )}
      <p className="hint">{words.intro}</p>
      <form method="post" action={importLinks.job(job.id, language)}>
        <PlaceList places={questions.places} />
        {questions.open.length > 0 && (
          <fieldset className="open-questions">
            <legend>{words.questions}</legend>
            <QuestionFields {...asks} questions={questions.open} />
          </fieldset>
        )}
        {given.length > 0 && (
          <details>
            <summary>{words.given(given.length)}</summary>
            <QuestionFields {...asks} questions={given} />
          </details>
        )}
        <div className="guess-fields">
          <KindField {...shared} />
          {recognised !== null && (
            <GuessFields
              kind={recognised.kind}
              recognised={recognised}
              answers={answers}
              language={language}
            />
          )}
        </div>
        {recognised !== null && (
          <>
            <FirstRows columns={recognised.columns} rows={firstRows} language={language} />
            <ColumnFields
              {...{ meanings, firstRows, errors, language }}
              columns={recognised.columns}
            />
          </>
        )}
        {/* What a refused file lacks is mostly said here. */}
        <details open={errors.length > 0 || job.state === 'failed' || undefined}>
          <summary>{importWords(language).form.more}</summary>
          <OptionFields {...shared} regionSets={regionSets} />
        </details>
        <p className="actions">
          <button type="submit" name="task" value="recheck">
            {recheckSubmit}
          </button>
        </p>
      </form>
    </section>
  )
}
