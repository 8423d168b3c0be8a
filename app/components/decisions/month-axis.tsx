import { dayOf, formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { DecisionsReport } from '#app/domain/report/decisions'
import { formatBriefDay } from '#app/words/dates'
import type { Language } from '#app/words/language'

interface MonthAxisProps {
  readonly span: DecisionsReport['span']
  readonly today: Day
  readonly language: Language
  /** So many names at most: then every second, third or sixth month says its own. */
  readonly most?: number
}

/** The months that the chart spans; the first of another year says it. */
export function MonthAxis(props: MonthAxisProps) {
  return (
    <svg className="month-axis" width="100%" height="18" aria-hidden="true" focusable="false">
      <MonthNames {...props} />
    </svg>
  )
}

/** The same within a drawing. */
export function MonthNames({ span, today, language, most = 12 }: MonthAxisProps) {
  const months = monthsIn(span, most)
  const step = STEPS.find((each) => months.length / each <= most) ?? 12
  const named = months.filter((_, at) => at % step === 0)
  return named.map((day, at) => {
    const name = formatBriefDay(day, named[at - 1] ?? today, language).replace(/^1 /, '')
    return (
      <text
        key={day}
        className={at % 2 === 1 ? 'is-second' : undefined}
        x={`${((100 * (day - span.from)) / (span.to - span.from)).toFixed(2)}%`}
        y="13"
      >
        {name}
      </text>
    )
  })
}

const STEPS = [1, 2, 3, 6]

/** First days of months, but for the last days of the span, where no name has room. */
function monthsIn({ from, to }: DecisionsReport['span'], most: number): Day[] {
  const [year = 0, month = 1] = formatIsoDay(from).split('-').map(Number)
  const count = Math.ceil((to - from) / 28) + 1
  const room = (to - from) / (2 * most + 3)
  return Array.from({ length: count }, (_, at) => {
    return dayOf(year + Math.floor((month + at) / 12), ((month + at) % 12) + 1, 1) ?? to
  }).filter((day) => day < to - room)
}
