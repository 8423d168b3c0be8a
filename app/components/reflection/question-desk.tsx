import {
  LONGEST_QUESTION,
  QUESTION_KINDS,
  type QuestionText,
} from '#app/domain/reflection/question'
import type { Reflection } from '#app/domain/reflection/session'
import type { Language } from '#app/words/language'
import { reflectionWords, suggestedQuestions } from '#app/words/reflection'
import { reflectionHref } from './reflection-view'

interface QuestionDeskProps {
  readonly reflection: Reflection
  readonly language: Language
}

/** What who leads the session does: open it, choose questions, ask them one by one, end it. */
export function QuestionDesk({ reflection, language }: QuestionDeskProps) {
  const { code, questions, askedBefore } = reflection
  const words = reflectionWords(language)
  const action = reflectionHref(reflection, language)
  if (code === null) {
    return (
      <form method="post" action={action}>
        <button name="task" value="open">
          {words.open}
        </button>
      </form>
    )
  }
  const planned = questions.filter(({ state }) => state === 'planned')
  const isBusy = questions.some(({ state }) => state === 'open')
  const isNew = ({ text }: QuestionText) => questions.every((question) => question.text !== text)
  const lists = [
    { title: words.lastYear, texts: askedBefore },
    { title: words.suggestions, texts: suggestedQuestions(language) },
  ]
  return (
    <div className="question-desk">
      <section>
        <h2>{words.planned}</h2>
        {planned.length === 0 && <p className="soft">{words.nonePlanned}</p>}
        <ul>
          {planned.map(({ id, text, kind }) => (
            <li key={id}>
              <form method="post" action={action}>
                <input type="hidden" name="question" value={id} />
                <span>
                  {text} <small className="soft">{words.kinds[kind]}</small>
                </span>
                <button name="task" value="ask" disabled={isBusy}>
                  {words.ask}
                </button>
                <button name="task" value="drop" className="quiet">
                  {words.drop}
                </button>
              </form>
            </li>
          ))}
        </ul>
      </section>
      {lists.map(({ title, texts }) => {
        const left = texts.filter(isNew)
        return left.length === 0 ? null : (
          <details key={title} open={questions.length === 0}>
            <summary>{title}</summary>
            <ul>
              {left.map(({ kind, text }) => (
                <li key={text}>
                  <form method="post" action={action}>
                    <input type="hidden" name="kind" value={kind} />
                    <input type="hidden" name="text" value={text} />
                    <span>
                      {text} <small className="soft">{words.kinds[kind]}</small>
                    </span>
                    <button name="task" value="plan" className="quiet">
                      {words.plan}
                    </button>
                  </form>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      <details>
        <summary>{words.own}</summary>
        <form method="post" action={action} className="own-question">
          <label htmlFor="question-text">{words.text}</label>
          <p className="field-hint" id="question-hint">
            {words.textHint}
          </p>
          <input
            id="question-text"
            name="text"
            maxLength={LONGEST_QUESTION}
            aria-describedby="question-hint"
            autoComplete="off"
            required
          />
          <label htmlFor="question-kind">{words.kind}</label>
          <select id="question-kind" name="kind">
            {QUESTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
          <button name="task" value="plan">
            {words.plan}
          </button>
        </form>
      </details>
      <form method="post" action={action}>
        <p className="soft">{words.endHint}</p>
        <button name="task" value="end" className="quiet">
          {words.end}
        </button>
      </form>
    </div>
  )
}
