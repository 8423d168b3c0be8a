import { figureOf, type Figure, type TrendPoint } from '#app/charts/marks/figure'
import { trendDomain, type ScoreDomain } from '#app/charts/marks/score-scale'
import type { SeveralTrendsProps } from '#app/charts/svg/several-trends'
import type { Column } from '#app/domain/report/columns'
import type { ComparedQuarter, Comparison } from '#app/domain/report/comparison-model'
import type { ShownFigures } from '#app/domain/report/shown-figures'
import { comparedText } from '#app/words/compare-table'
import { compareWords } from '#app/words/compare'
import type { Language } from '#app/words/language'
import { formName } from '#app/words/terms'
import { lookOf } from '#app/charts/overview-figures'

/** What an interval bar draws; null where there is no score. */
export function figureOfCompared({ status, score, ciLow, ciHigh }: ShownFigures): Figure | null {
  const look = lookOf(status)
  return look && score !== null ? figureOf(score, ciLow, ciHigh, look) : null
}

/** One scale for the trends of all forms. */
export function comparedDomain({ lines, columns }: Comparison): ScoreDomain {
  const points = lines.flatMap(({ course }) =>
    columns.flatMap((column) => (course[column] ?? []).map(pointOf)),
  )
  return trendDomain(
    points.flatMap(({ figure }) => (figure ? [figure.value, figure.low, figure.high] : [])),
  )
}

/** What the small trend of a form draws and says. */
export function comparedTrends(
  comparison: Comparison,
  form: Column,
  language: Language,
): SeveralTrendsProps {
  const { lines, span, kind, quarter, compared, framework } = comparison
  const words = compareWords(language)
  const ends = [span.at(0) ?? '', span.at(-1) ?? ''] as const
  const drawn = lines.map(({ name, course }) => {
    const quarters = course[form] ?? []
    const last = quarters.filter(({ score }) => score !== null).at(-1)
    const score = comparedText(last?.score ?? null, kind, language)
    return { name: name[language], score, quarters, last: last?.quarter ?? '' }
  })
  const told = drawn.flatMap(({ name, score, last }) =>
    score === '' ? [] : [words.ends(name, score, last)],
  )
  return {
    lines: drawn.map(({ name, score, quarters, last }) => ({
      name,
      // A score of an earlier quarter says so, as the bar above has none of it.
      end: last === ends[1] ? score : last,
      points: quarters.map(pointOf),
    })),
    bands: framework.bands,
    domain: comparedDomain(comparison),
    chosen: kind === 'quarters' ? compared.map(({ key }) => key) : [quarter ?? ''],
    ends,
    name: words.trendName(formName(form, language), told.join(', '), ...ends),
  }
}

function pointOf(at: ComparedQuarter): TrendPoint {
  return { quarter: at.quarter, figure: figureOfCompared(at), breaks: at.lineBreak !== null }
}
