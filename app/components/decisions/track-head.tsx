import type { Day } from '#app/domain/calendar/day'
import type { DecisionRow } from '#app/domain/report/decision-row'
import { formatBriefDay } from '#app/words/dates'
import { decisionStepWords } from '#app/words/decision-steps'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { MonthNames } from './month-axis'
import { timeScale, type TimeSpan } from './time-scale'

/** Months above the line of time, with today and the point of no return by name. */
export function TrackHead({
  span,
  today,
  limit,
  language,
}: {
  readonly span: TimeSpan
  readonly today: Day
  readonly limit: Day | null
  readonly language: Language
}) {
  const words = decisionStepWords(language)
  const { at, x, isWithin } = timeScale(span)
  const anchor = (day: Day) => (at(day) > 75 ? 'end' : at(day) < 15 ? 'start' : 'middle')
  return (
    <svg className="month-axis" width="100%" height="52" aria-hidden="true" focusable="false">
      <MonthNames span={span} today={today} language={language} most={5} />
      {isWithin(today) && (
        <text className="is-strong" x={x(today)} y="31" textAnchor={anchor(today)}>
          {words.today}
        </text>
      )}
      {isWithin(limit) && (
        <text className="is-strong" x={x(limit)} y="48" textAnchor={anchor(limit)}>
          {fill(words.noReturn, { day: formatBriefDay(limit, today, language) })}
        </text>
      )}
    </svg>
  )
}

/** From the first thing that was done to the last, and today where something is still to come. */
export function spanOf({ choice, decision, limit, section }: DecisionRow, today: Day): TimeSpan {
  const facts = choice.steps.flatMap(({ announcedOn, toldBackOn, opens, closes }) => [
    ...[announcedOn, toldBackOn].filter((fact) => typeof fact === 'number'),
    ...[opens, closes ?? opens],
  ])
  const days = [...facts, decision, limit, section === 'accounted' ? null : today].filter(
    (day) => day !== null,
  )
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const room = Math.ceil((last - first) / 20) + 1
  return { from: first - room, to: last + room }
}
