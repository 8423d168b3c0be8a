import { figureOf, type Figure, type TrendPoint } from './marks/figure'
import { trendDomain, type ScoreDomain } from './marks/score-scale'
import type { TrendChartProps } from './svg/trend-chart'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import type {
  RegionForm,
  RegionGroup,
  RegionQuarter,
  RegionReport,
} from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { eventWord } from '#app/words/region-events'
import { breakText } from '#app/words/line-break'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { courseText, describeQuarter, marginText } from '#app/words/region-quarter'
import { regionWords } from '#app/words/region-page'
import { bandNames, formName } from '#app/words/terms'
import { lookOf } from './overview-figures'

/** One scale for all four panels. */
export function trendDomainOf({ forms }: RegionReport): ScoreDomain {
  const points = DIMENSIONS.flatMap((form) => forms?.[form].course ?? [])
  const figures = points.map((point) => figureOfQuarter(point))
  return trendDomain(
    figures.flatMap((figure) => (figure ? [figure.value, figure.low, figure.high] : [])),
  )
}

/** One scale for the whole grid of groups. */
export function groupDomainOf({
  groups,
  cooperation,
}: Pick<RegionReport, 'groups' | 'cooperation'>): ScoreDomain {
  const all = [...DIMENSIONS.flatMap((form) => groups[form]), ...(cooperation?.groups ?? [])]
  const figures = all.map(figureOfGroup)
  return trendDomain(
    figures.flatMap((figure) => (figure ? [figure.value, figure.low, figure.high] : [])),
  )
}

/** What the trend of a form draws and says, whatever the pen. */
export function trendOf(
  report: RegionReport,
  form: Dimension,
  { course, chosen }: RegionForm,
  language: Language,
): TrendChartProps {
  const last = course.filter(({ score }) => score !== null).at(-1)
  const isNewest = last?.quarter === course.at(-1)?.quarter
  return {
    points: course.map((quarter) => pointOf(quarter, language)),
    bands: report.framework.bands,
    // Once: the panels stand together on one scale.
    bandNames: form === DIMENSIONS[0] ? bandNames(language) : [],
    domain: trendDomainOf(report),
    chosen: chosen.quarter,
    compared: report.reference.quarter,
    events: report.events
      .filter(({ scales }) => scales?.includes(form) ?? true)
      .map((event) => ({ at: event.at, word: eventWord(event, language) })),
    label: last && last.score !== null ? formatScore(last.score, language) : '',
    margin: last ? (isNewest ? marginText(last, language) : last.quarter) : null,
    name: courseText(form, course, language),
    steps: regionWords(language).trendSteps(capitalised(formName(form, language))),
    descriptions: course.map((quarter) => describeQuarter(quarter, language)),
  }
}

/** The dot of a group; null where there is none to show. */
export function figureOfGroup({ score, ciLow, ciHigh, provisional }: RegionGroup): Figure | null {
  return score === null
    ? null
    : figureOf(score, ciLow, ciHigh, provisional ? 'provisional' : 'firm')
}

export function figureOfQuarter({ status, score, ciLow, ciHigh }: RegionQuarter): Figure | null {
  const look = lookOf(status)
  return look && score !== null ? figureOf(score, ciLow, ciHigh, look) : null
}

export function pointOf(at: RegionQuarter, language: Language): TrendPoint {
  const { quarter, status, lineBreak } = at
  const figure = figureOfQuarter(at)
  if (figure) {
    return { quarter, figure, breaks: lineBreak !== null, breakWord: breakText(at, language) }
  }
  const gap = status === 'suppressed' || status === 'insufficient' ? status : 'no_data'
  return { quarter, figure: null, gap }
}
