import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { pptx, SLIDE } from '#app/domain/export/pptx'
import type { Dimension } from '#app/domain/framework/framework'
import { boardReportOf } from '#app/domain/report/board-report'
import { boardFollowUp, type BoardFollowUp } from '#app/domain/report/board-report-follow-up'
import type { BoardPage, BoardReport } from '#app/domain/report/board-report-model'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { boardWords } from '#app/words/board-report'
import {
  actionText,
  boardFollowUpTitle,
  boardFollowUpWords,
  decisionText,
} from '#app/words/board-report-follow-up'
import { boardIndexText, boardPageTitle } from '#app/words/board-report-region'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { shortened } from '#app/words/graphemes'
import type { Language } from '#app/words/language'
import { formatChange, formatScore } from '#app/words/numbers'
import { overviewHeadline } from '#app/words/overview-headline'
import { arrowText } from '#app/words/differences'
import { capitalised } from '#app/words/phrase'
import { registerSentence } from '#app/words/register-finding'
import { discussionWords } from '#app/words/region-discussion'
import { formName, statusName } from '#app/words/terms'
import type { PrintOrder } from '../print-order'
import { runningTexts } from '../report/running-texts'
import { trendPanel } from '../report/trend-panel'
import { placeOf, Slide } from './shapes'

const SIDE = 72
const WIDTH = SLIDE.width - 2 * SIDE
const TITLE = { x: SIDE, y: 40, width: WIDTH, height: 130 }
const TITLE_LOOK = { size: 40, bold: true }
/** More of them are set smaller. */
const FEW_SENTENCES = 4
/** Rows of a table on one slide. */
const MOST_ROWS = 10
const MOST_LOOPS = 5
/** Characters of a cell. */
const TWO_LINES = 110

/** The quarter as slides: finding, matrix, a slide for each region of which something is said, decisions. */
export function editionSlides(order: PrintOrder): Uint8Array<ArrayBuffer> {
  const { content, language } = order
  const { head, overview } = content
  const report = boardReportOf(content)
  const followUp = boardFollowUp(content)
  const slides = [
    coverSlide(report, language),
    ...matrixSlides(report, language),
    ...report.pages.map((page) => regionSlide(page, language)),
    ...(followUp === null ? [] : [decisionsSlide(followUp, language)]),
    methodSlide(order),
  ]
  const { regionSet, quarter } = head
  const foot = runningTexts(order)
  for (const [at, slide] of slides.entries()) {
    const texts = [foot.inside, foot.stamp, foot.hash, `${at + 1}`].filter((text) => text !== null)
    const box = { x: SIDE, y: SLIDE.height - 40, width: WIDTH, height: 24 }
    slide.text([texts.join('  ·  ')], box, { size: 14, colour: PALETTE.soft })
  }
  return pptx({
    title: fill(boardWords(language).subject, { quarter, regionSet }),
    language,
    dated: `${new Date(head.publishedAt ?? overview.asOf ?? 0).toISOString().slice(0, 19)}Z`,
    typeface: 'Source Sans 3',
    titlePlace: placeOf(TITLE),
    slides: slides.map(String),
  })
}

function coverSlide({ overview, registers }: BoardReport, language: Language): Slide {
  const slide = new Slide(language)
  const { title, deck, sentences } = overviewHeadline(overview.findings, language)
  slide.title(title, TITLE_LOOK)
  const said = [...sentences, ...registers.map((finding) => registerSentence(finding, language))]
  const paragraphs = [
    ...(deck === null ? [] : [deck]),
    ...said.map((sentence) => [...sentence, '.']),
  ]
  const size = paragraphs.length > FEW_SENTENCES ? 24 : 30
  slide.text(paragraphs, { x: SIDE, y: 210, width: WIDTH, height: 420 }, { size })
  return slide
}

/** The matrix as a table, ten regions to a slide: score, and difference where it is demonstrable. */
function matrixSlides({ overview }: BoardReport, language: Language): Slide[] {
  const words = boardWords(language).matrix
  const names = COLUMNS.map((column) => capitalised(formName(column, language)))
  const rows = overview.regions.map(({ region, cells }) => [
    region,
    ...COLUMNS.map((column) => {
      const { score, status, difference } = cells[column]
      if (score === null) return statusName(status, language)
      const told = isDemonstrable(difference)
        ? `   ${arrowText(difference)}${formatChange(difference.difference, language)}`
        : ''
      return formatScore(score, language) + told
    }),
  ])
  const parts = Math.ceil(rows.length / MOST_ROWS)
  return Array.from({ length: parts }, (_, part) => {
    const slide = new Slide(language)
    const title = part === 0 ? words.title : fill(words.continued, { title: words.title })
    slide.title(title, { ...TITLE_LOOK, size: 34 })
    const own = rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS)
    const widths = [256, ...COLUMNS.map(() => (WIDTH - 256) / COLUMNS.length)]
    const look = { rowHeight: 40, size: 19 }
    slide.table([[words.region, ...names], ...own], widths, { x: SIDE, y: 190 }, look)
    return slide
  })
}

/** Forms that the slide of a region has room for: those of its title, then those of which most is said. */
function formsShown({ opening, opposite, forms }: BoardPage): Dimension[] {
  const named = [opening, opposite].flatMap((said) => said?.parts.at(0)?.form ?? [])
  return [...forms].sort((one, other) => placeIn(named, one) - placeIn(named, other)).slice(0, 2)
}

function placeIn(named: readonly Column[], form: Dimension): number {
  const at = named.indexOf(form)
  return at < 0 ? named.length : at
}

/** Two lines, and what to talk about. */
function regionSlide(page: BoardPage, language: Language): Slide {
  const slide = new Slide(language)
  slide.title(boardPageTitle(page, language), { ...TITLE_LOOK, size: 34 })
  const lead = { x: SIDE, y: 180, width: WIDTH, height: 60 }
  slide.text([boardIndexText(page, language)], lead, { size: 22, colour: PALETTE.soft })
  for (const [at, form] of formsShown(page).entries()) {
    const { title, drawing, alt } = trendPanel(
      page,
      form,
      language,
      { width: 178, height: 176 },
      true,
    )
    const x = SIDE + at * 380
    const box = { x, y: 250, width: 360, height: 60 }
    slide.text([title], box, { size: 20, bold: true, colour: FORM_COLOURS[form] })
    slide.drawing(drawing, { x, y: 310 }, 1.95, alt)
  }
  const { discussion } = page
  if (discussion !== null) {
    const form = formName(discussion.form, language)
    const heading = fill(discussionWords(language).title, { form })
    const right = { x: SIDE + 780, width: WIDTH - 780 }
    slide.text([heading], { ...right, y: 250, height: 40 }, { size: 22, bold: true })
    const questions = discussion.questions.map((question, at) => `${at + 1}  ${question[language]}`)
    slide.text(questions, { ...right, y: 300, height: 330 }, { size: 24 })
  }
  return slide
}

function decisionsSlide(followUp: BoardFollowUp, language: Language): Slide {
  const slide = new Slide(language)
  const words = boardFollowUpWords(language)
  slide.title(boardFollowUpTitle(followUp, language), { ...TITLE_LOOK, size: 34 })
  const { heard, decided, action, status } = words.columns
  const names = [fill(heard, { quarter: followUp.quarter }), decided, action, status]
  const rows = followUp.loops
    .slice(0, MOST_LOOPS)
    .map((loop) => [
      shortened(`${loop.region}: ${loop.heard}`, TWO_LINES),
      shortened(decisionText(loop, language), TWO_LINES),
      shortened(actionText(loop, language), TWO_LINES),
      followupWords(language).statuses[loop.status],
    ])
  slide.table([names, ...rows], [400, 230, 336, 170], { x: SIDE, y: 190 }, ROOMY)
  return slide
}

const ROOMY = { rowHeight: 70, size: 17 }

function methodSlide({ language }: PrintOrder): Slide {
  const slide = new Slide(language)
  const { title, making, limits } = boardWords(language).method
  slide.title(title, { ...TITLE_LOOK, size: 34 })
  const box = { x: SIDE, y: 200, width: WIDTH, height: 440 }
  slide.text([...making, ...limits], box, { size: 20 })
  return slide
}
