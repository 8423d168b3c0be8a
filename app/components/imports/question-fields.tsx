import type { Answers, Question } from '#app/domain/ingest/question'
import { ANSWER_FIELD } from '#app/domain/uploads/form'
import type { AskedQuestion, NamedChoice, UploadQuestions } from '#app/domain/uploads/view'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { choiceName, questionName } from '#app/words/questions'
import { jobWords } from '#app/words/upload-job'
import { readingWords } from '#app/words/upload-reading'

interface QuestionFieldsProps {
  readonly questions: readonly (Question & Partial<Pick<AskedQuestion, 'hint'>>)[]
  readonly answers: Answers
  /** Of groups and points of the scale. */
  readonly names: UploadQuestions['names']
  readonly language: Language
}

const PLACES = 'plaatsen'

/** Questions about a file, a choice each: of places one writes which, of all else one picks. */
export function QuestionFields({ questions, answers, names, language }: QuestionFieldsProps) {
  return (
    <div className="question-fields">
      {questions.map((question) => {
        const { key, count, choices, hint } = question
        const name = `${ANSWER_FIELD}${key}`
        const given = answers[key] ?? ''
        return (
          <div className={hint ? 'field field-wide' : 'field'} key={key}>
            <label htmlFor={name}>
              {questionName(question, language)}{' '}
              {count > 0 && (
                <span className="field-count">
                  {readingWords(language).times(formatNumber(count, 0, language))}
                </span>
              )}
            </label>
            {hint && (
              <p className="field-hint" id={`${name}-hint`}>
                {hint}
              </p>
            )}
            {choices.length === 0 ? (
              <input
                id={name}
                name={name}
                aria-describedby={hint ? `${name}-hint` : undefined}
                defaultValue={given}
                list={question.code === 'place_word' ? PLACES : undefined}
                maxLength={200}
                autoComplete="off"
              />
            ) : (
              <select
                id={name}
                name={name}
                defaultValue={given}
                aria-describedby={hint ? `${name}-hint` : undefined}
              >
                <option value="">{jobWords(language).unanswered}</option>
                {choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {names.find(({ value }) => value === choice)?.label ??
                      choiceName(choice, language)}
                  </option>
                ))}
              </select>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Of which a field about a place offers those that begin with what one writes; once a page. */
export function PlaceList({ places }: { readonly places: readonly NamedChoice[] }) {
  if (places.length === 0) return null
  return (
    <datalist id={PLACES}>
      {places.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  )
}
