import { FORM_COLOURS } from '#app/charts/export/palette'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { boardWords } from '#app/words/board-report'
import {
  boardIndexText,
  boardPageFacts,
  boardPageTitle,
  boardSilenceText,
} from '#app/words/board-report-region'
import { feedbackEffectText } from '#app/words/feedback-effect'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { strong } from '#app/words/phrase'
import { discussionWords } from '#app/words/region-discussion'
import { formName } from '#app/words/terms'
import {
  beside,
  firstThatFits,
  ruleBlock,
  space,
  stack,
  textBlock,
  within,
  type Block,
} from '../block'
import type { Paper, Tag } from '../paper.server'
import { agreementsBlock } from './agreements'
import { groupsBlock } from './groups'
import { itemsBlock } from './items'
import { FRAME, type Sheets } from './sheets'
import { STYLES } from './styles'
import { titleBlock } from './title'
import { trendsBlock } from './trends'

/** The grid of the page: figures left, what is asked of the reader right. */
const LEFT = 438
const RIGHT = 194
const GAP = 22

/** The page of one region: what moved, who says so, what to talk about. */
export function drawRegionPage(sheets: Sheets, page: BoardPage, language: Language): Tag {
  const { paper } = sheets
  const part = sheets.begin(page.region)
  const facts = boardPageFacts(page, language).map((fact) => ` · ${fact}`)
  const kicker = [strong(page.region), facts.join('')]
  const head = stack(
    textBlock(paper, 'P', kicker, STYLES.kicker, FRAME.width),
    space(3),
    titleBlock(paper, boardPageTitle(page, language), [26, 24, 22]),
    space(5),
    textBlock(paper, 'P', boardIndexText(page, language), STYLES.lead, FRAME.width),
    space(12),
    trendsBlock(paper, page, language),
    space(16),
  )
  sheets.place(head, part)
  const room = sheets.room
  const left = leftColumn(paper, page, language, room)
  const right = rightColumn(paper, page, language, room)
  sheets.place(beside([0, left], [FRAME.width - RIGHT, right]), part)
  return part
}

/** How many statements and agreements stand on the page, most first. */
const LEFT_CHOICES = [
  ...([
    [3, 4],
    [3, 3],
    [3, 2],
    [2, 3],
    [2, 2],
    [2, 1],
    [1, 2],
    [1, 1],
    [0, 2],
  ] as const),
  ...([
    [0, 1],
    [1, 0],
    [0, 0],
  ] as const),
]

/** Groups, statements, agreements: of the last two as many as there is room for. */
function leftColumn(paper: Paper, page: BoardPage, language: Language, room: number): Block {
  const groups = section(paper, groupsBlock(paper, page, language, LEFT), LEFT)
  return firstThatFits(LEFT_CHOICES, room, ([items, agreements]) => {
    const blocks = [
      itemsBlock(paper, page, language, { width: LEFT, most: items }),
      agreementsBlock(paper, page, language, { width: LEFT, most: agreements }),
    ].filter((block) => block !== null)
    return stack(groups, ...blocks.flatMap((block) => [space(GAP), section(paper, block, LEFT)]))
  })
}

/** How large the text is below the questions, how many there are, and whether it tells of telling back. */
const RIGHT_CHOICES = [
  [12, 3, true],
  [11.3, 3, true],
  [10.8, 3, true],
  [10.8, 2, true],
  [10.8, 3, false],
  [10.8, 2, false],
  [10, 2, false],
] as const

function rightColumn(paper: Paper, page: BoardPage, language: Language, room: number): Block {
  return firstThatFits(RIGHT_CHOICES, room, ([size, most, withEffect]) => {
    const blocks = [
      questionsBlock(paper, page, language, most),
      silenceBlock(paper, page, language, size),
      withEffect ? effectBlock(paper, page, language, size) : null,
    ].filter((block) => block !== null)
    return stack(
      ...blocks.flatMap((block, at) => [space(at === 0 ? 0 : GAP), section(paper, block, RIGHT)]),
    )
  })
}

function section(paper: Paper, block: Block, width: number): Block {
  return within(paper, 'Sect', stack(ruleBlock(paper, width, 'section'), space(10), block))
}

function questionsBlock(
  paper: Paper,
  { discussion }: BoardPage,
  language: Language,
  most: number,
): Block | null {
  if (discussion === null) return null
  const form = formName(discussion.form, language)
  const because = fill(boardWords(language).because[discussion.because], { form })
  const colour = FORM_COLOURS[discussion.form]
  const items = discussion.questions.slice(0, most).map((question, at) => {
    const style = { size: 14.4, line: 19.5 }
    const number = textBlock(paper, 'Lbl', String(at + 1), { ...style, weight: 'bold', colour }, 20)
    const body = textBlock(paper, 'LBody', question[language], style, RIGHT - 24)
    const item = within(paper, 'LI', beside([0, number], [24, body]))
    const rule = at === 0 ? [] : [ruleBlock(paper, RIGHT, 'row'), space(8)]
    return stack(...rule, item, space(8))
  })
  return stack(
    textBlock(paper, 'H2', fill(discussionWords(language).title, { form }), STYLES.heading, RIGHT),
    space(3),
    textBlock(paper, 'P', because, STYLES.caption, RIGHT),
    space(9),
    within(paper, 'L', stack(...items)),
  )
}

/** What answering expectations did to feedback; null where that is not told. */
function effectBlock(
  paper: Paper,
  { feedbackEffect }: BoardPage,
  language: Language,
  size: number,
): Block | null {
  const text = feedbackEffect ? feedbackEffectText(feedbackEffect, language) : null
  if (text === null) return null
  const { toldBack } = boardWords(language).region
  return stack(
    textBlock(paper, 'H2', toldBack, STYLES.heading, RIGHT),
    space(4),
    textBlock(paper, 'P', text, { size, line: size * 1.37 }, RIGHT),
  )
}

function silenceBlock(
  paper: Paper,
  { report }: BoardPage,
  language: Language,
  size: number,
): Block {
  const answers = boardSilenceText(report.silence, language)
  return stack(
    ...answers.flatMap(({ question, answer }, at) => [
      space(at === 0 ? 0 : 12),
      textBlock(paper, at === 0 ? 'H2' : 'H3', question, STYLES.heading, RIGHT),
      space(4),
      textBlock(paper, 'P', answer, { size, line: size * 1.37 }, RIGHT),
    ]),
  )
}
