import type { Elsewhere } from '#app/domain/report/elsewhere'
import { fill } from '#app/words/fill'
import { overviewWords } from '#app/words/overview-page'
import { enumerate, plainText } from '#app/words/phrase'
import { statementSentence } from '#app/words/statements'
import { queryOf, type OverviewView } from './view'

interface ElsewhereLineProps {
  readonly all: readonly Elsewhere[]
  readonly view: OverviewView
}

/** In which other region sets the conclusion holds, and in which it is not to be seen. */
export function ElsewhereLine({ all, view }: ElsewhereLineProps) {
  if (all.length === 0) return null
  const { language } = view
  const words = overviewWords(language).elsewhere
  const missing = all.filter(({ statement }) => statement === null)
  const sets = missing.map(({ regionSet }) => regionSet)
  return (
    <p className="elsewhere">
      {all.map(
        ({ regionSet, statement }) =>
          statement && (
            <span key={regionSet}>
              {fill(words.holds, {
                set: regionSet,
                statement: plainText(statementSentence(statement, language)),
              })}{' '}
              <a href={queryOf({ ...view, regionSet })}>{words.look}</a>{' '}
            </span>
          ),
      )}
      {sets.length > 0 && fill(words.not, { sets: enumerate(sets, language) })}
    </p>
  )
}
