import { optionsOf } from '#app/domain/reflection/question'
import type { ReflectionResult } from '#app/domain/reflection/result'
import type { ReflectionQuestion } from '#app/domain/reflection/session'
import type { Language } from '#app/words/language'
import { answersText, meanText, optionText, reflectionWords } from '#app/words/reflection'

interface ReflectionResultProps {
  readonly question: ReflectionQuestion
  readonly language: Language
}

/** What a closed question brought, its spread first, beside what it brought a year before. */
export function ReflectionResultBlock({ question, language }: ReflectionResultProps) {
  const { text, count, result, before } = question
  const words = reflectionWords(language)
  return (
    <section className="reflection-result">
      <h3>{text}</h3>
      <p className="soft">{result === null ? words.tooFew : answersText(count, language)}</p>
      <div className="now-and-before">
        {result !== null && (
          <div>
            {before !== null && <h4>{words.nowAnswered}</h4>}
            <Outcome result={result} language={language} />
          </div>
        )}
        {before !== null && (
          <div>
            <h4>{words.before}</h4>
            <Outcome result={before} language={language} />
          </div>
        )}
      </div>
    </section>
  )
}

interface OutcomeProps {
  readonly result: ReflectionResult
  readonly language: Language
}

function Outcome({ result, language }: OutcomeProps) {
  if (result.kind === 'sentence' && result.sentences.length === 0) {
    return <p className="soft">{reflectionWords(language).gone}</p>
  }
  if (result.kind === 'sentence') {
    return (
      <ul className="sentences">
        {result.sentences.map((sentence, place) => (
          <li key={place} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    )
  }
  const { ends } = reflectionWords(language)
  const total = result.counts.reduce((sum, count) => sum + count, 0)
  const names = optionsOf(result.kind).map((option) => optionText(option, language))
  const isScale = result.kind === 'scale'
  return (
    <>
      <ol className="spread">
        {names.map((name, place) => {
          const count = result.counts[place] ?? 0
          const end = !isScale ? '' : place === 0 ? ends.low : place === 4 ? ends.high : ''
          return (
            <li key={name}>
              <span>
                {name}
                {end && <small> {end}</small>}
              </span>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * count) / total} height="8" />
              </svg>
              <strong>{count}</strong>
            </li>
          )
        })}
      </ol>
      {isScale && <p className="soft">{meanText(result, language)}</p>}
    </>
  )
}
