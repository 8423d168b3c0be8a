import { FORM_COLOURS } from '#app/charts/export/palette'
import type { Drawing } from '#app/charts/pdf/canvas'
import { trendDrawing } from '#app/charts/pdf/trend'
import { pointOf, trendDomainOf } from '#app/charts/region-figures'
import type { Dimension } from '#app/domain/framework/framework'
import type { BoardPage } from '#app/domain/report/board-report-model'
import type { RegionQuarter } from '#app/domain/report/region-model'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { formTitle } from '#app/words/region-findings'
import { courseText } from '#app/words/region-quarter'
import { formName } from '#app/words/terms'

/** So many quarters are drawn, the chosen one last: two years back and room before. */
export const QUARTERS_DRAWN = 12

interface TrendPanel {
  /** The finding. */
  readonly title: string
  readonly drawing: Drawing
  /** What it shows, for whoever does not see it. */
  readonly alt: string
}

/** The line of one form of a region. @param hasAxis whether the scores of the levels stand beside it */
export function trendPanel(
  { report, since }: BoardPage,
  form: Dimension,
  language: Language,
  size: { readonly width: number; readonly height: number },
  hasAxis: boolean,
): TrendPanel {
  const { course = [] } = report.forms?.[form] ?? {}
  const drawn = course.slice(-QUARTERS_DRAWN)
  const told = drawn.filter(({ score }) => score !== null)
  const [first, last] = [told.at(0), told.at(-1)]
  const finding = report.findings.forms?.[form]
  const scoreOf = (quarter: RegionQuarter | undefined) =>
    quarter?.score == null ? '' : formatScore(quarter.score, language)
  return {
    title: finding ? formTitle(finding, language) : capitalised(formName(form, language)),
    alt: courseText(form, drawn, language),
    drawing: trendDrawing(
      {
        points: drawn.map((quarter) => pointOf(quarter, language)),
        bands: report.framework.bands,
        domain: trendDomainOf(report),
        chosen: report.quarter ?? '',
        compared: since?.quarter ?? null,
        first: scoreOf(first),
        last: scoreOf(last),
        colour: FORM_COLOURS[form],
        hasAxis,
      },
      size,
    ),
  }
}
