import { FORM_COLOURS } from '#app/charts/export/palette'
import { trendDomainOf } from '#app/charts/region-figures'
import type { Dimension } from '#app/domain/framework/framework'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { capitalised } from '#app/words/phrase'
import { marginText } from '#app/words/region-quarter'
import { boundsText, formName, statusName } from '#app/words/terms'
import { beside, drawingBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { FRAME } from './sheets'
import { STYLES } from './styles'
import { QUARTERS_DRAWN, trendPanel } from './trend-panel'

const HEIGHT = 160
/** The first panel is wider: beside it stand the scores of the levels. */
const FIRST = 178
const OTHER = (FRAME.width - FIRST) / 3
const GAP = 8

/** Four small trends on one scale, that of which most is said first. */
export function trendsBlock(paper: Paper, page: BoardPage, language: Language): Block {
  const made = page.forms.map((form, at) => {
    const size = { width: widthAt(at) + GAP, height: HEIGHT }
    const panel = trendPanel(page, form, language, size, at === 0)
    return { ...panel, head: headBlock(paper, page, form, language, panel.title, widthAt(at)) }
  })
  const tallest = Math.max(...made.map(({ head }) => head.height))
  const panels = made.map(({ head, drawing, alt }, at) => {
    // Titles end on one line.
    const above = space(tallest - head.height)
    return [leftAt(at), stack(above, head, drawingBlock(paper, drawing, alt))] as const
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

/** The finding, and below it the score with its margin. */
function headBlock(
  paper: Paper,
  { report }: BoardPage,
  form: Dimension,
  language: Language,
  title: string,
  width: number,
): Block {
  const chosen = report.forms?.[form].chosen
  const name = capitalised(formName(form, language))
  const score = chosen?.score ?? null
  const margin = chosen ? marginText(chosen, language) : null
  const facts =
    score === null
      ? `${name}: ${statusName(chosen?.status ?? 'no_data', language)}`
      : [name, formatScore(score, language), margin].filter((part) => part !== null).join(' ')
  const style = { size: 12.8, line: 16, weight: 'bold', colour: FORM_COLOURS[form] } as const
  return stack(
    textBlock(paper, 'H2', title, style, width),
    space(2),
    textBlock(paper, 'P', facts, STYLES.caption, width),
    space(4),
  )
}

/** What is plotted; the ring and the breaks only where there are any. */
function caption({ report, since, forms }: BoardPage, language: Language): string {
  const words = boardWords(language).region
  const [floor] = trendDomainOf(report)
  const bounds = boundsText(report.framework.bands, language)
  const isBroken = forms.some((form) =>
    report.forms?.[form].course.slice(-QUARTERS_DRAWN).some(({ lineBreak }) => lineBreak !== null),
  )
  return [
    fill(words.trends, { floor, bounds }),
    ...(since?.quarter == null ? [] : [fill(words.ring, { quarter: since.quarter })]),
    ...(isBroken ? [words.broken] : []),
  ].join(' ')
}
