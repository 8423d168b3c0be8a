import { dayOf, formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { DecisionsReport } from '#app/domain/report/decisions'
import { formatBriefDay } from '#app/words/dates'
import type { Language } from '#app/words/language'

interface MonthAxisProps {
  readonly span: DecisionsReport['span']
  readonly today: Day
  readonly language: Language
}

/** The months that the chart spans; only January says its year. */
export function MonthAxis({ span, today, language }: MonthAxisProps) {
  return (
    <svg className="month-axis" width="100%" height="18" aria-hidden="true" focusable="false">
      {monthsIn(span).map((day, at) => {
        const name = formatBriefDay(day, today, language).replace(/^1 /, '')
        const isJanuary = formatIsoDay(day).slice(5, 7) === '01'
        return (
          <text
            key={day}
            className={at % 2 === 1 ? 'is-second' : undefined}
            x={`${((100 * (day - span.from)) / (span.to - span.from)).toFixed(2)}%`}
            y="13"
          >
            {isJanuary ? name : name.replace(/ \d+$/, '')}
          </text>
        )
      })}
    </svg>
  )
}

/** First days of months. */
function monthsIn({ from, to }: DecisionsReport['span']): Day[] {
  const [year = 0, month = 1] = formatIsoDay(from).split('-').map(Number)
  return Array.from({ length: 12 }, (_, at) => {
    return dayOf(year + Math.floor((month + at) / 12), ((month + at) % 12) + 1, 1) ?? to
  }).filter((day) => day < to - 10)
}
