import type { UnsoundEdition } from '#app/domain/edition/publishing-page'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { publishWords } from '#app/words/publish'

/** More differences are left to the command line. */
const MOST_TOLD = 5

interface UnsoundEditionsProps {
  readonly unsound: readonly UnsoundEdition[]
  readonly language: Language
}

/** Earlier editions of the quarter that are not what was signed any more, or gone; nothing where all are. */
export function UnsoundEditions({ unsound, language }: UnsoundEditionsProps) {
  if (unsound.length === 0) return null
  const words = publishWords(language)
  const differences = unsound.flatMap((each) => each.differences)
  return (
    <div className="error-summary" role="alert">
      {unsound.map(({ edition, isGone }) => (
        <p key={edition}>
          {edition === null
            ? words.listAltered
            : fill(isGone ? words.gone : words.altered, { edition })}
        </p>
      ))}
      <p>{differences.length > 0 ? words.unsoundAdvice : words.unsoundAdviceAlone}</p>
      {differences.length > 0 && (
        <ul>
          {differences.slice(0, MOST_TOLD).map((difference) => (
            <li key={difference} dir="auto">
              {difference}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
