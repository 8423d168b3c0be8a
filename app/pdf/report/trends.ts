import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { trendDrawing } from '#app/charts/pdf/trend'
import { pointOf, trendDomainOf } from '#app/charts/region-figures'
import type { Dimension } from '#app/domain/framework/framework'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { formTitle } from '#app/words/region-findings'
import { describeQuarter, marginText } from '#app/words/region-quarter'
import { regionWords } from '#app/words/region-page'
import { bandNames, formName, statusName } from '#app/words/terms'
import { beside, drawingBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { FRAME } from './sheets'
import { QUARTERS_DRAWN, STYLES } from './styles'

const HEIGHT = 160
/** The first panel is wider: beside it stand the scores of the levels. */
const FIRST = 178
const OTHER = (FRAME.width - FIRST) / 3
const GAP = 8

/** Four small trends on one scale, that of which most is said first. */
export function trendsBlock(paper: Paper, page: BoardPage, language: Language): Block {
  const titles = page.forms.map((form, at) => titleBlock(paper, page, form, language, widthAt(at)))
  const tallest = Math.max(...titles.map(({ height }) => height))
  const panels = page.forms.map((form, at) => {
    const title = titles[at] as Block
    // Titles end on one line.
    return [
      leftAt(at),
      stack(space(tallest - title.height), title, panelBlock(paper, page, form, language, at)),
    ] as const
  })
  return stack(
    beside(...panels),
    space(4),
    textBlock(paper, 'P', caption(page, language), STYLES.caption, FRAME.width),
  )
}

function leftAt(at: number): number {
  return at === 0 ? 0 : FIRST + (at - 1) * OTHER
}

function widthAt(at: number): number {
  return (at === 0 ? FIRST : OTHER) - GAP
}

function titleBlock(
  paper: Paper,
  { report }: BoardPage,
  form: Dimension,
  language: Language,
  width: number,
): Block {
  const chosen = report.forms?.[form].chosen
  const finding = report.findings.forms?.[form]
  const name = capitalised(formName(form, language))
  const score = chosen?.score ?? null
  const margin = chosen ? marginText(chosen, language) : null
  const facts =
    score === null
      ? `${name}: ${statusName(chosen?.status ?? 'no_data', language)}`
      : [name, formatScore(score, language), margin].filter((part) => part !== null).join(' ')
  const title = finding ? formTitle(finding, language) : name
  const style = { size: 12.8, line: 16, weight: 'bold', colour: FORM_COLOURS[form] } as const
  return stack(
    textBlock(paper, 'H2', title, style, width),
    space(2),
    textBlock(paper, 'P', facts, { ...STYLES.caption, colour: PALETTE.soft }, width),
    space(4),
  )
}

function panelBlock(
  paper: Paper,
  { report, since }: BoardPage,
  form: Dimension,
  language: Language,
  at: number,
): Block {
  const { course = [] } = report.forms?.[form] ?? {}
  const drawn = course.slice(-QUARTERS_DRAWN)
  const told = drawn.filter(({ score }) => score !== null)
  const [first, last] = [told.at(0), told.at(-1)]
  const text = (quarter: typeof first) =>
    quarter?.score == null ? '' : formatScore(quarter.score, language)
  const name = formName(form, language)
  const alt =
    first && last
      ? regionWords(language).trendName(
          name,
          describeQuarter(first, language),
          describeQuarter(last, language),
        )
      : fill(boardWords(language).region.noTrend, { form: name })
  const drawing = trendDrawing(
    {
      points: drawn.map((quarter) => pointOf(quarter, language)),
      bands: report.framework.bands,
      domain: trendDomainOf(report),
      chosen: report.quarter ?? '',
      compared: since?.quarter ?? null,
      first: text(first),
      last: text(last),
      colour: FORM_COLOURS[form],
      hasAxis: at === 0,
    },
    { width: widthAt(at) + GAP, height: HEIGHT },
  )
  return drawingBlock(paper, drawing, alt)
}

/** What is plotted; the ring and the breaks only where there are any. */
function caption({ report, since, forms }: BoardPage, language: Language): string {
  const words = boardWords(language).region
  const names = bandNames(language)
  const [floor] = trendDomainOf(report)
  const bounds = report.framework.bands.map((bound, at) => `${bound} ${names[at + 1]}`).join(', ')
  const isBroken = forms.some((form) =>
    report.forms?.[form].course.slice(-QUARTERS_DRAWN).some(({ lineBreak }) => lineBreak !== null),
  )
  return [
    fill(words.trends, { floor, bounds }),
    ...(since?.quarter == null ? [] : [fill(words.ring, { quarter: since.quarter })]),
    ...(isBroken ? [words.broken] : []),
  ].join(' ')
}
