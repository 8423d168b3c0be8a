import { PALETTE } from '#app/charts/export/palette'
import { firstDayOf, lastDayOf } from '#app/domain/calendar/quarter'
import type { EditionHead } from '#app/domain/edition/edition'
import type { BoardReport } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import { formatDay } from '#app/words/dates'
import { NumberedNotes } from '#app/words/difference-notes'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { overviewHeadline, type Headline } from '#app/words/overview-headline'
import { overviewWords } from '#app/words/overview-page'
import { capitalised, inSentence, strong } from '#app/words/phrase'
import { referenceName } from '#app/words/references'
import { bandNames } from '#app/words/terms'
import { domainOf } from '#app/charts/overview-figures'
import { beside, ruleBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper, Tag } from '../paper.server'
import { mapBlock } from './map'
import { matrixRows, matrixTable, superscript } from './matrix'
import { FRAME, type Sheets } from './sheets'
import { signOffHeight } from './sign-off'
import { STYLES } from './styles'
import { QUARTERS_DRAWN } from './trend-panel'
import { titleBlock } from './title'

const SENTENCES_WIDTH = 398
const MAP_WIDTH = 226

/** Finding, three sentences, map and matrix; what does not fit goes on over the next pages. */
export function drawCover(
  sheets: Sheets,
  report: BoardReport,
  head: EditionHead,
  language: Language,
): Tag {
  const { paper } = sheets
  const { overview } = report
  const headline = overviewHeadline(overview.findings, language)
  const part = sheets.begin(headline.title)
  sheets.place(kicker(paper, report, head, language), part)
  sheets.place(stack(titleBlock(paper, headline.title, [38, 34, 30, 26]), space(6)), part)
  if (headline.deck !== null) {
    sheets.place(textBlock(paper, 'P', headline.deck, STYLES.lead, FRAME.width), part)
  }
  sheets.place(space(12), part)
  const sentences = sentencesBlock(paper, headline)
  const map = mapBlock(paper, report, language, MAP_WIDTH)
  sheets.place(beside([0, sentences], [FRAME.width - MAP_WIDTH, map]), part)
  sheets.place(space(16), part)
  drawMatrix(sheets, report, part, language)
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

function sentencesBlock(paper: Paper, { sentences }: Headline): Block {
  const rule = ruleBlock(paper, SENTENCES_WIDTH, 'row')
  const style = { size: 16, line: 22.5 }
  const lines = sentences.map((sentence) =>
    stack(
      space(9),
      textBlock(paper, 'P', [...sentence, '.'], style, SENTENCES_WIDTH),
      space(9),
      rule,
    ),
  )
  return stack(rule, ...lines)
}

function drawMatrix(sheets: Sheets, report: BoardReport, part: Tag, language: Language): void {
  const { paper } = sheets
  const { overview, isCalm } = report
  const notes = new NumberedNotes()
  const words = boardWords(language).matrix
  const rows = matrixRows(paper, { overview, notes, language })
  const captions = [
    matrixCaption(report, language),
    words.weakest,
    ...(isCalm === true ? [words.calm] : []),
  ].join(' ')
  const headings = (title: string) =>
    stack(
      textBlock(paper, 'H2', title, STYLES.heading, FRAME.width),
      space(2),
      textBlock(paper, 'P', captions, STYLES.caption, FRAME.width),
      space(8),
    )
  let rest = rows
  let title = words.title
  let isCover = true
  while (rest.length > 0) {
    const heading = headings(title)
    const footnotes = isCover ? signOffHeight(report.pages.length + 1) + 34 : 34
    const fitting = rowsThatFit(paper, rest, sheets.room - heading.height - footnotes, language)
    // Where next to nothing fits here, all of it stands on the next page.
    const count = isCover && fitting < Math.min(3, rest.length) ? 0 : Math.max(1, fitting)
    if (count > 0) {
      sheets.place(stack(heading, matrixTable(paper, rest.slice(0, count), language)), part)
      rest = rest.slice(count)
      title = fill(words.continued, { title: words.title })
    }
    if (rest.length > 0) sheets.turn()
    isCover = false
  }
  const note = footnote(paper, notes, language)
  sheets.place(stack(ruleBlock(paper, FRAME.width, 'row'), space(5), note), part)
}

function rowsThatFit(
  paper: Paper,
  rows: readonly (readonly Block[])[],
  room: number,
  language: Language,
): number {
  let count = 0
  while (
    count < rows.length &&
    matrixTable(paper, rows.slice(0, count + 1), language).height <= room
  )
    count += 1
  return count
}

function matrixCaption({ overview }: BoardReport, language: Language): string {
  const { reference, quarters, framework } = overview
  const words = boardWords(language).matrix
  const names = bandNames(language)
  const [from, to] = [quarters.slice(-QUARTERS_DRAWN)[0], quarters.at(-1)]
  const [floor] = domainOf(overview)
  return fill(words.caption, {
    ...{ from, to, floor },
    bounds: framework.bands.map((bound, at) => `${bound} ${names[at + 1]}`).join(', '),
    reference: referenceName(reference, language),
  })
}

/** Why there is no difference, each reason once. */
function footnote(paper: Paper, notes: NumberedNotes, language: Language): Block {
  const words = boardWords(language).matrix
  const told = notes.all.map((note, at) => `${superscript(at + 1)} ${inSentence(note)}`)
  const text =
    told.length === 0 ? words.provisional : `${capitalised(told.join('; '))}. ${words.provisional}`
  return textBlock(paper, 'P', text, { ...STYLES.caption, colour: PALETTE.soft }, FRAME.width)
}
