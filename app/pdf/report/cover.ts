import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import type { EditionHead } from '#app/domain/edition/edition'
import type { BoardReport } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { overviewHeadline } from '#app/words/overview-headline'
import { overviewWords } from '#app/words/overview-page'
import { strong, type Sentence } from '#app/words/phrase'
import { registerSentence } from '#app/words/register-finding'
import { beside, firstThatFits, ruleBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper, Tag } from '../paper.server'
import { coverMatrix, drawMatrix } from './cover-matrix'
import { mapBlock } from './map'
import { MOST_ROOMY } from './matrix'
import { FRAME, type Sheets } from './sheets'
import { signOffHeight } from './sign-off'
import { STYLES } from './styles'
import { titleBlock } from './title'

const SENTENCES_WIDTH = 398
const MAP_WIDTH = 226
/** Between what is told and the matrix. */
const GAP = 16

/** Finding, three sentences and one of each register, map and matrix; what does not fit goes on over the next pages. */
export function drawCover(
  sheets: Sheets,
  report: BoardReport,
  head: EditionHead,
  language: Language,
): Tag {
  const { paper } = sheets
  const { overview } = report
  const headline = overviewHeadline(overview.findings, language)
  const registers = report.registers.map((finding) => registerSentence(finding, language))
  const sentences = [...headline.sentences, ...registers]
  const part = sheets.begin(headline.title)
  sheets.place(kicker(paper, report, head, language), part)
  sheets.place(stack(titleBlock(paper, headline.title, [38, 34, 30, 26]), space(6)), part)
  if (headline.deck !== null) {
    sheets.place(textBlock(paper, 'P', headline.deck, STYLES.lead, FRAME.width), part)
  }
  sheets.place(space(12), part)
  const kept = signOffHeight(report.pages.length + 1)
  const map = mapBlock(paper, report, language, MAP_WIDTH)
  // Sentences are smaller, then rows lower, where the whole matrix then stands on the cover.
  const looks = overview.regions.length > MOST_ROOMY ? [true] : [false, true]
  const layouts = looks.map((isCompact) => {
    const matrix = coverMatrix(paper, report, language, isCompact)
    const room = sheets.room - kept - matrix.height - GAP
    const told = firstThatFits(SENTENCES, room, (look) =>
      beside([0, sentencesBlock(paper, sentences, look)], [FRAME.width - MAP_WIDTH, map]),
    )
    return { matrix, told, fits: told.height <= room }
  })
  const { told, matrix } = (layouts.find(({ fits }) => fits) ?? layouts[0])!
  sheets.place(told, part)
  sheets.place(space(GAP), part)
  drawMatrix(sheets, matrix, part, kept)
  return part
}

function kicker(
  paper: Paper,
  { overview }: BoardReport,
  head: EditionHead,
  language: Language,
): Block {
  const { quarter, regionSet } = head
  const count = overview.regions.length
  const areas = overview.regions.reduce((sum, region) => sum + (region.areas ?? 0), 0)
  const [one = '', more = ''] = boardWords(language).regions
  const facts = [
    fill(count === 1 ? one : more, { count }),
    ...(areas > 0 ? [overviewWords(language).areas(areas)] : []),
  ].join(', ')
  const days = [firstDayOf(quarter), lastDayOf(quarter)].map((day) => formatDay(day, language))
  const text = [strong(quarter), ` · ${regionSet}: ${facts} · ${days.join(' – ')}`]
  return stack(textBlock(paper, 'P', text, STYLES.kicker, FRAME.width), space(3))
}

/** Size of the sentences and the room above and below each, pixels. */
const SENTENCES = [
  { size: 16, gap: 9 },
  { size: 14.5, gap: 7 },
  { size: 13, gap: 4 },
  { size: 12, gap: 3 },
  { size: 16, gap: 9 },
] as const

function sentencesBlock(
  paper: Paper,
  sentences: readonly Sentence[],
  { size, gap }: (typeof SENTENCES)[number],
): Block {
  const rule = ruleBlock(paper, SENTENCES_WIDTH, 'row')
  const style = { size, line: size * 1.4 }
  const lines = sentences.map((sentence) => {
    const text = textBlock(paper, 'P', [...sentence, '.'], style, SENTENCES_WIDTH)
    return stack(space(gap), text, space(gap), rule)
  })
  return stack(rule, ...lines)
}
