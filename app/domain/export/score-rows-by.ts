import type { Period, PeriodKind } from '../calendar/period'
import { isQuarter } from '../calendar/quarter'
import { isYear, quartersOf } from '../calendar/year'

/** What scores can be asked by, beside a row per region, quarter and form. */
export const ROWS_BY = ['group', 'year', 'group,year'] as const
export type RowsBy = (typeof ROWS_BY)[number]

/** Which rows that means: of groups or not, of quarters or of calendar years. */
export function rowsBy(by: RowsBy | undefined): {
  readonly byGroup: boolean
  readonly kind: PeriodKind
} {
  const words = by?.split(',') ?? []
  return { byGroup: words.includes('group'), kind: words.includes('year') ? 'year' : 'quarter' }
}

/** Whether a text names a period of this kind that may be asked about: `2026-Q3`, or `2026`. */
export function isPeriodOf(kind: PeriodKind, text: string): text is Period {
  if (kind === 'quarter') return isQuarter(text)
  return isYear(text) && quartersOf(text).every(isQuarter)
}
