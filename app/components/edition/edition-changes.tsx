import type { EditionDifference } from '#app/domain/edition/edition-differences'
import { editionWords } from '#app/words/edition'
import { changeText } from '#app/words/edition-changes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'

/** More are counted rather than listed. */
const MOST_CHANGES = 40

interface EditionChangesProps {
  readonly differences: readonly EditionDifference[]
  /** The number of the edition that it is compared with; 0: there is none before; null: of a draft. */
  readonly before: number | null
  /** Of the list, with `{edition}`; absent: of what was published. */
  readonly heading?: string
  readonly language: Language
}

/** What a revision tells in another way than the edition before it, figure by figure. */
export function EditionChanges({ differences, before, heading, language }: EditionChangesProps) {
  if (before === null || before === 0) return null
  const words = editionWords(language)
  const listed = differences.slice(0, MOST_CHANGES)
  const title = differences.length === 0 ? words.changedNothing : (heading ?? words.changed)
  return (
    <section className="edition-changes" aria-labelledby="changes">
      <h2 id="changes">{fill(title, { edition: before })}</h2>
      {listed.length > 0 && (
        <ul>
          {listed.map((difference, at) => (
            <li key={at}>{changeText(difference, language)}</li>
          ))}
        </ul>
      )}
      {differences.length > listed.length && (
        <p className="soft">{fill(words.more, { count: differences.length - listed.length })}</p>
      )}
    </section>
  )
}
