import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import type { RegionReport } from '#app/domain/report/region-model'

/** From which quarter to which one is looked at, both inclusive. */
export interface Span {
  readonly from: Quarter
  readonly to: Quarter
}

/** The names in the URL. */
export const SPAN_PARAMETERS = { from: 'van', to: 'tot' } as const

/** What the URL asks for; undefined where it asks for no stretch of time. */
export function spanIn(parameters: URLSearchParams): Span | undefined {
  const [from, to] = [SPAN_PARAMETERS.from, SPAN_PARAMETERS.to].map((name) => parameters.get(name))
  const isSpan = from && to && isQuarter(from) && isQuarter(to) && from < to
  return isSpan ? { from, to } : undefined
}

/**
 * The same report with courses of the quarters within a span only; the figures of its quarter stay.
 * Unchanged where fewer than two of its quarters are within.
 */
export function within(report: RegionReport, span: Span | undefined): RegionReport {
  const { quarters, forms, events } = report
  if (span === undefined || forms === null) return report
  const first = quarters.findIndex((quarter) => quarter >= span.from)
  const last = quarters.findLastIndex((quarter) => quarter <= span.to)
  if (first < 0 || last <= first) return report
  const cut = <Each>(all: readonly Each[]) => all.slice(first, last + 1)
  const shown = Object.entries(forms).map(([form, { course, ...rest }]) => [
    form,
    { ...rest, course: cut(course) },
  ])
  return {
    ...report,
    quarters: cut(quarters),
    forms: Object.fromEntries(shown) as typeof forms,
    events: events.flatMap((event) =>
      event.at >= first && event.at <= last ? [{ ...event, at: event.at - first }] : [],
    ),
  }
}
