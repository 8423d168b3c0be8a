import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { followupWords } from '#app/words/followup'
import { squaresTitle } from '#app/words/followup-title'
import type { Language } from '#app/words/language'
import { Square } from './marks'

interface SquaresProps {
  readonly report: Pick<FollowupPageReport, 'squares' | 'squaresOf'>
  readonly language: Language
}

/** What became of the expectations of a quarter whose days are over, a square each, by region. */
export function Squares({ report: { squares, squaresOf }, language }: SquaresProps) {
  if (squares.length === 0 || squaresOf === null) return null
  const words = followupWords(language)
  const shown = (['kept', 'explained', 'open', 'silent'] as const).filter((status) =>
    squares.some((each) => each.squares.includes(status)),
  )
  return (
    <section className="squares" aria-labelledby="squares">
      <h2 id="squares">
        {squaresTitle(squares, language)} <small>{words.settled(squaresOf)}</small>
      </h2>
      <ul>
        {squares.map((each) => (
          <li key={each.region}>
            <span>{each.region}</span>
            <b>{words.answeredOf(each.answered, each.squares.length)}</b>
            <span className="row-of-squares">
              {each.squares.map((status, at) => (
                <Square key={at} status={status} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="squares-key">
        {shown.map((status) => (
          <span key={status}>
            <Square status={status} />
            {words.statuses[status]}
          </span>
        ))}
      </p>
    </section>
  )
}
