import type { Day } from '#app/domain/calendar/day'
import type { BottleneckRow } from '#app/domain/report/cooperation-row'

/** So many days are drawn at most, and at least. */
const DRAWN_DAYS = { most: 300, least: 120 } as const

/** Room for the names of the levels, as a share of the days. */
const NAMES = 0.2

export function bottleneckSpan(rows: readonly BottleneckRow[], today: Day) {
  const oldest = Math.min(today, ...rows.map(({ bottleneck }) => bottleneck.raisedOn))
  const days = Math.min(DRAWN_DAYS.most, Math.max(DRAWN_DAYS.least, today - oldest))
  const first = today - days
  return { from: Math.round(first - days * NAMES), first, to: today + 6 }
}
