import { DIFFERENCE_KINDS, type EditionDifference } from '#app/domain/edition/edition-difference'
import { editionWords } from '#app/words/edition'
import { changeKindName, changeText } from '#app/words/edition-changes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'

/** Of a kind; more are counted rather than listed. */
const MOST_CHANGES = 20

interface EditionChangesProps {
  readonly differences: readonly EditionDifference[]
  /** The number of the edition that it is compared with; 0: there is none before; null: of a draft. */
  readonly before: number | null
  /** Of the list, with `{edition}`; absent: of what was published. */
  readonly heading?: string
  readonly language: Language
}

/** What a revision tells in another way than the edition before it, by kind. */
export function EditionChanges({ differences, before, heading, language }: EditionChangesProps) {
  if (before === null || before === 0) return null
  const words = editionWords(language)
  const title = differences.length === 0 ? words.changedNothing : (heading ?? words.changed)
  return (
    <section className="edition-changes" aria-labelledby="changes">
      <h2 id="changes">{fill(title, { edition: before })}</h2>
      {DIFFERENCE_KINDS.map((kind) => {
        const ofKind = differences.filter((difference) => difference.kind === kind)
        return <ChangesOfKind key={kind} kind={kind} differences={ofKind} language={language} />
      })}
    </section>
  )
}

interface ChangesOfKindProps extends Pick<EditionChangesProps, 'differences' | 'language'> {
  readonly kind: EditionDifference['kind']
}

function ChangesOfKind({ kind, differences, language }: ChangesOfKindProps) {
  if (differences.length === 0) return null
  const more = differences.length - MOST_CHANGES
  return (
    <>
      <h3>{changeKindName(kind, language)}</h3>
      <ul>
        {differences.slice(0, MOST_CHANGES).map((difference, at) => (
          <li key={at} dir="auto">
            {changeText(difference, language)}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">{fill(editionWords(language).more, { count: more })}</p>}
    </>
  )
}
