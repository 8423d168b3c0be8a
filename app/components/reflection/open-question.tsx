import type { Reflection, ReflectionQuestion } from '#app/domain/reflection/session'
import type { Language } from '#app/words/language'
import { answersText, reflectionWords } from '#app/words/reflection'
import { reflectionHref, standHref } from './reflection-view'
import { useLiveCount } from './use-live-count'

interface OpenQuestionProps {
  readonly question: ReflectionQuestion
  readonly reflection: Reflection
  readonly language: Language
}

/** The question that the room answers right now, and how many did. Nothing of what they answer. */
export function OpenQuestion({ question, reflection, language }: OpenQuestionProps) {
  const words = reflectionWords(language)
  const count = useLiveCount(standHref(reflection, language), {
    ...{ question: question.id, count: question.count },
  })
  const href = reflectionHref(reflection, language)
  return (
    <section className="open-question">
      <h2>{words.now}</h2>
      <p className="question-text">{question.text}</p>
      <p className="soft">{words.kinds[question.kind]}</p>
      <p className="question-count" role="status">
        {answersText(count, language)}
      </p>
      <noscript>
        <p>
          <a href={href}>{words.refresh}</a>
        </p>
      </noscript>
      {reflection.mayLead && (
        <form method="post" action={href}>
          <p className="soft">{words.closeHint}</p>
          <button name="task" value="close">
            {words.close}
          </button>
        </form>
      )}
    </section>
  )
}
