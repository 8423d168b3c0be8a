import type { EditionLoop } from '#app/domain/edition/edition'
import { LOOP_STATUSES } from '#app/domain/followup/standing'
import { formatShortDay } from '#app/words/dates'
import { editionLoopWords, loopsTitle } from '#app/words/edition-loops'
import { followupWords } from '#app/words/followup'
import { fill } from '#app/words/fill'
import { MOST_HEARD, shortened } from '#app/words/graphemes'
import type { Language } from '#app/words/language'

/** More are counted rather than listed. */
const MOST_LOOPS = 6

interface EditionLoopsProps {
  readonly loops: readonly EditionLoop[]
  /** What they did to feedback; null where it is not told. */
  readonly effect?: string | null
  readonly language: Language
}

/** What was heard and what became of it, as it stood then: the silent ones first. */
export function EditionLoops({ loops, effect = null, language }: EditionLoopsProps) {
  if (loops.length === 0) return null
  const words = editionLoopWords(language)
  const { decisions, statuses } = followupWords(language)
  const first = [...loops]
    .sort((one, other) => rank(one) - rank(other) || other.heardOn - one.heardOn)
    .slice(0, MOST_LOOPS)
  return (
    <section aria-labelledby="loops" className="edition-loops">
      <h2 id="loops">{loopsTitle(loops, language)}</h2>
      {effect !== null && <p>{effect}</p>}
      <p className="soft">{words.caption}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.heard}</th>
            <th scope="col">{words.columns.decided}</th>
            <th scope="col">{words.columns.toldBack}</th>
            <th scope="col">{words.columns.standing}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((loop) => (
            <tr key={loop.loopId}>
              <th scope="row">
                {shortened(loop.heard, MOST_HEARD)}
                <small>
                  {loop.place}, {formatShortDay(loop.heardOn, language)}
                </small>
              </th>
              <td data-label={words.columns.decided}>
                {decisions[loop.decision]}
                {loop.reason !== null && <small>{shortened(loop.reason, MOST_HEARD)}</small>}
              </td>
              <td data-label={words.columns.toldBack}>
                {loop.toldBackOn === null ? words.not : formatShortDay(loop.toldBackOn, language)}
              </td>
              <td data-label={words.columns.standing} className={loop.isLate ? 'late' : undefined}>
                {loop.isLate && <span aria-hidden="true">◆ </span>}
                {statuses[loop.status]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {loops.length > first.length && (
        <p className="soft">{fill(words.more, { count: loops.length - first.length })}</p>
      )}
    </section>
  )
}

function rank({ status }: EditionLoop): number {
  return LOOP_STATUSES.indexOf(status)
}
