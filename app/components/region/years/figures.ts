import { figureOf, type TrendPoint } from '#app/charts/marks/figure'
import { trendDomain, type ScoreDomain } from '#app/charts/marks/score-scale'
import type { TrendChartProps } from '#app/charts/svg/trend-chart'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import type {
  RegionReportOverYears,
  RegionYear,
  RegionYears,
} from '#app/domain/report/region-years'
import type { Language } from '#app/words/language'
import { regionWords } from '#app/words/region-page'
import { marginText } from '#app/words/region-quarter'
import { breakText } from '#app/words/line-break'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { describeYear, yearWords } from '#app/words/region-years'
import { bandNames, formName } from '#app/words/terms'
import { lookOf } from '#app/charts/overview-figures'

/** One scale for all four panels. */
export function yearDomainOf({ forms }: RegionYears): ScoreDomain {
  const points = DIMENSIONS.flatMap((form) => forms[form]).map(pointOf)
  return trendDomain(
    points.flatMap(({ figure }) => (figure ? [figure.value, figure.low, figure.high] : [])),
  )
}

/** What the trend of a form over years draws and says, whatever the pen. */
export function yearTrendOf(
  { overYears, framework }: RegionReportOverYears,
  form: Dimension,
  language: Language,
): TrendChartProps {
  const course = overYears.forms[form]
  const last = course.filter(({ score }) => score !== null).at(-1)
  const describe = (at: RegionYear | undefined) => (at ? describeYear(at, language) : '')
  const newest = course.at(-1)
  return {
    points: course.map((at) => ({ ...pointOf(at), breakWord: breakText(at, language) })),
    bands: framework.bands,
    bandNames: form === DIMENSIONS[0] ? bandNames(language) : [],
    domain: yearDomainOf(overYears),
    chosen: newest?.year ?? '',
    label: last && last.score !== null ? formatScore(last.score, language) : '',
    margin: last && last !== newest ? last.year : last ? marginText(last, language) : null,
    name: yearWords(language).drawing(
      capitalised(formName(form, language)),
      describe(course.at(0)),
      describe(last ?? newest),
    ),
    steps: regionWords(language).trendSteps(capitalised(formName(form, language))),
    descriptions: course.map((at) => describeYear(at, language)),
  }
}

function pointOf({ year, status, score, ciLow, ciHigh, lineBreak }: RegionYear): TrendPoint {
  const look = lookOf(status)
  if (look && score !== null) {
    const figure = figureOf(score, ciLow, ciHigh, look)
    return { quarter: year, figure, breaks: lineBreak !== null }
  }
  const gap = status === 'suppressed' || status === 'insufficient' ? status : 'no_data'
  return { quarter: year, figure: null, gap }
}
