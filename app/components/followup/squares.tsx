import { LOOP_STATUSES, type LoopStatus } from '#app/domain/followup/standing'
import type { RegionSquares } from '#app/domain/report/followup'
import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { followupWords } from '#app/words/followup'
import { squaresTitle } from '#app/words/followup-title'
import { Downloads } from '../page/downloads'
import { Square } from './marks'
import { followupHref, type FollowupView } from './view'

interface SquaresProps {
  readonly report: Pick<FollowupPageReport, 'squares' | 'squaresOf'>
  readonly view: FollowupView
}

/** Those that occur, in the order of the squares. */
export function squareStatuses(squares: readonly RegionSquares[]): LoopStatus[] {
  return [...LOOP_STATUSES]
    .reverse()
    .filter((status) => squares.some((each) => each.squares.includes(status)))
}

/** What became of the expectations of a quarter whose days are over, a square each, by region. */
export function Squares({ report: { squares, squaresOf }, view }: SquaresProps) {
  if (squares.length === 0 || squaresOf === null) return null
  const { language } = view
  const words = followupWords(language)
  const title = squaresTitle(squares, language)
  const fileOf = (type: string) => followupHref(view, `/opvolging/vierkantjes.${type}`)
  return (
    <section className="squares" aria-labelledby="squares" id="vierkantjes">
      <h2 id="squares">
        {title} <small>{words.settled(squaresOf)}</small>
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
        {squareStatuses(squares).map((status) => (
          <span key={status}>
            <Square status={status} />
            {words.statuses[status]}
          </span>
        ))}
      </p>
      <Downloads
        files={[{ name: 'CSV', href: fileOf('csv') }]}
        picture={fileOf('svg')}
        about={title}
        anchor="vierkantjes"
        language={language}
      />
    </section>
  )
}
