import type { Answers, Question } from '#app/domain/ingest/question'
import { ANSWER_FIELD } from '#app/domain/uploads/form'
import type { Language } from '#app/words/language'
import { choiceName, questionName } from '#app/words/questions'
import { jobWords } from '#app/words/upload-job'

interface QuestionFieldsProps {
  readonly questions: readonly Question[]
  /** Those given already; what is no question any more stays answered. */
  readonly answers: Answers
  readonly language: Language
}

/** What the file leaves open, a choice each. */
export function QuestionFields({ questions, answers, language }: QuestionFieldsProps) {
  const open = new Set(questions.map(({ key }) => key))
  const given = Object.entries(answers).filter(([key]) => !open.has(key))
  return (
    <>
      {given.map(([key, answer]) => (
        <input key={key} type="hidden" name={`${ANSWER_FIELD}${key}`} value={answer} />
      ))}
      {questions.map((question) => {
        const name = `${ANSWER_FIELD}${question.key}`
        return (
          <div className="field" key={question.key}>
            <label htmlFor={name}>{questionName(question, language)}</label>
            <select id={name} name={name} defaultValue={answers[question.key] ?? ''}>
              <option value="">{jobWords(language).unanswered}</option>
              {question.choices.map((choice) => (
                <option key={choice} value={choice}>
                  {choiceName(choice, language)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </>
  )
}
