import type { BoardReport } from '#app/domain/report/board-report-model'
import { boardReportOf } from '#app/domain/report/board-report'
import { boardWords } from '#app/words/board-report'
import { boardPageTitle } from '#app/words/board-report-region'
import { noteFacts, noteWords } from '#app/words/board-note'
import type { Language } from '#app/words/language'
import { overviewHeadline } from '#app/words/overview-headline'
import { beside, ruleBlock, space, stack, textBlock, within, type Block } from '../block'
import type { Paper } from '../paper.server'
import type { PrintOrder } from '../print-order'
import { closeSheets, openSheets } from './document.server'
import { FRAME } from './sheets'
import { STYLES } from './styles'
import { titleBlock } from './title'

/** More regions than this are counted. */
const MOST_REGIONS = 6
const MOST_QUESTIONS = 2
const NAME_WIDTH = 130

/** The covering note: one page that says what is asked of whom, and why. */
export function printNote(order: PrintOrder): Promise<Buffer> {
  const { content, language } = order
  const { head } = content
  const words = noteWords(language)
  const sheets = openSheets(order, words.title)
  const { paper } = sheets
  const report = boardReportOf(content)
  const headline = overviewHeadline(content.overview.findings, language)
  const part = sheets.begin(words.title)
  sheets.place(
    stack(
      textBlock(paper, 'P', words.title, STYLES.kicker, FRAME.width),
      space(3),
      titleBlock(paper, headline.title, [30, 26, 22]),
      ...(headline.deck === null
        ? []
        : [space(4), textBlock(paper, 'P', headline.deck, STYLES.lead, FRAME.width)]),
      space(14),
      factsBlock(paper, noteFacts(head, language)),
      heading(paper, words.asked),
      listBlock(paper, words.asks),
      heading(paper, words.why),
      listBlock(
        paper,
        headline.sentences.map((each) => [...each, '.']),
      ),
      heading(paper, words.discuss),
      listBlock(paper, discussed(report, language)),
      heading(paper, words.enclosed),
      listBlock(paper, [boardWords(language).report, ...words.enclosures]),
    ),
    part,
  )
  part.end()
  return closeSheets(sheets, order)
}

function heading(paper: Paper, text: string): Block {
  return stack(
    space(14),
    ruleBlock(paper, FRAME.width, 'section'),
    space(9),
    textBlock(paper, 'H2', text, STYLES.heading, FRAME.width),
    space(5),
  )
}

/** Names with what they are of. */
function factsBlock(paper: Paper, facts: readonly (readonly [string, string])[]): Block {
  const rows = facts.map(([name, text]) =>
    beside(
      [0, textBlock(paper, 'P', name, { ...STYLES.body, weight: 'semibold' }, NAME_WIDTH)],
      [NAME_WIDTH, textBlock(paper, 'P', text, STYLES.body, FRAME.width - NAME_WIDTH)],
    ),
  )
  return stack(...rows)
}

function listBlock(paper: Paper, items: readonly Parameters<typeof textBlock>[2][]): Block {
  const rows = items.map((item) => {
    const label = textBlock(paper, 'Lbl', '–', STYLES.body, 12)
    const body = textBlock(paper, 'LBody', item, STYLES.body, FRAME.width - 14)
    return stack(within(paper, 'LI', beside([0, label], [14, body])), space(4))
  })
  return within(paper, 'L', stack(...rows))
}

/** What is said first of each region, with the questions that it leads to. */
function discussed({ pages }: BoardReport, language: Language): string[] {
  const told = pages.slice(0, MOST_REGIONS).map((page) => {
    const questions = page.discussion?.questions.slice(0, MOST_QUESTIONS) ?? []
    return [
      `${boardPageTitle(page, language)}.`,
      ...questions.map((question) => question[language]),
    ].join(' ')
  })
  if (told.length === 0) return [noteWords(language).nothing]
  const rest = pages.length - told.length
  return rest === 0 ? told : [...told, noteWords(language).more(rest)]
}
