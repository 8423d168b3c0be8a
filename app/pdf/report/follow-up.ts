import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import type { Canvas, Drawing } from '#app/charts/pdf/canvas'
import type { EditionLoop } from '#app/domain/edition/edition'
import { LOOP_STATUSES, type LoopStatus } from '#app/domain/followup/standing'
import type { BoardFollowUp } from '#app/domain/report/board-report-follow-up'
import type { RegionSquares } from '#app/domain/report/followup'
import {
  actionText,
  boardFollowUpTitle,
  boardFollowUpWords,
  decisionText,
  heardFromText,
} from '#app/words/board-report-follow-up'
import { feedbackEffectText } from '#app/words/feedback-effect'
import { fill } from '#app/words/fill'
import { followupWords } from '#app/words/followup'
import { squaresTitle } from '#app/words/followup-title'
import type { Language } from '#app/words/language'
import { inSentence, strong } from '#app/words/phrase'
import {
  beside,
  drawingBlock,
  ruleBlock,
  space,
  stack,
  textBlock,
  within,
  type Block,
} from '../block'
import type { Paper } from '../paper.server'
import { tableBlock } from '../table'
import { shortText } from './short-text'
import { FRAME } from './sheets'
import { STYLES } from './styles'
import { titleBlock } from './title'

const COLUMNS = { heard: 210, decided: 108, action: 210, status: 100 }
const GAP = 10
const SQUARE = 13
const PITCH = 16
const SQUARES_WIDTH = 344
const NAME_WIDTH = 136
const WHY_WIDTH = 287
/** More squares than this do not fit beside the name. */
const MOST_SQUARES = 9
/** Of as many regions it is told what answering did. */
const MOST_EFFECTS = 2
const MOST_REGIONS = 8
const LEGEND_LEFTS = [0, 86, 212, 278] as const
const LEGEND_WIDTHS = [70, 110, 52, 50] as const

/**
 * What was heard last quarter, what was decided on it, and where it stands.
 * @param most expectations that are told
 */
export function followUpBlock(
  paper: Paper,
  followUp: BoardFollowUp,
  language: Language,
  most: number,
): Block {
  const words = boardFollowUpWords(language)
  const { quarter, heard } = followUp
  const loops = followUp.loops.slice(0, most)
  const kicker = [strong(words.name), fill(words.kicker, { quarter })]
  const listed = fill(words.listed, { shown: loops.length, heard })
  const why = stack(
    ruleBlock(paper, WHY_WIDTH, 'section'),
    space(9),
    textBlock(paper, 'H2', words.why, STYLES.heading, WHY_WIDTH),
    space(5),
    textBlock(paper, 'P', words.counts, STYLES.body, WHY_WIDTH),
    ...followUp.effects.slice(0, MOST_EFFECTS).flatMap(({ region, effect }) => {
      const text = feedbackEffectText(effect, language)
      const told = [strong(region), `: ${inSentence(text ?? '')}`]
      return text === null ? [] : [space(6), textBlock(paper, 'P', told, STYLES.small, WHY_WIDTH)]
    }),
  )
  const squares = squaresBlock(paper, followUp.regions, language)
  return stack(
    textBlock(paper, 'P', kicker, STYLES.kicker, FRAME.width),
    space(3),
    titleBlock(paper, boardFollowUpTitle(followUp, language), [26, 24, 22]),
    space(8),
    loopTable(paper, { ...followUp, loops }, language),
    ruleBlock(paper, FRAME.width, 'row'),
    space(5),
    textBlock(paper, 'P', listed, STYLES.note, FRAME.width),
    space(16),
    beside([0, squares], [FRAME.width - WHY_WIDTH, within(paper, 'Sect', why)]),
    space(18),
  )
}

function loopTable(paper: Paper, followUp: BoardFollowUp, language: Language): Block {
  const { columns } = boardFollowUpWords(language)
  const lefts = [0, COLUMNS.heard, COLUMNS.heard + COLUMNS.decided]
  const left = (at: number) => (lefts[at] ?? 0) + at * GAP
  const statusLeft = FRAME.width - COLUMNS.status
  const heard = fill(columns.heard, { quarter: followUp.quarter })
  return tableBlock(paper, {
    columns: [
      { name: heard, left: 0, width: COLUMNS.heard },
      { name: columns.decided, left: left(1), width: COLUMNS.decided },
      { name: columns.action, left: left(2), width: COLUMNS.action },
      { name: columns.status, left: statusLeft, width: COLUMNS.status },
    ],
    rows: followUp.loops.map((loop) => loopCells(paper, loop, followUp, language)),
    ...{ width: FRAME.width, padding: 5 },
  })
}

function loopCells(
  paper: Paper,
  loop: EditionLoop,
  { groups }: BoardFollowUp,
  language: Language,
): Block[] {
  const text = (value: string, width: number) =>
    textBlock(paper, 'P', shortText(paper, value, STYLES.small, width, 3), STYLES.small, width)
  const bold = { ...STYLES.small, weight: 'semibold' } as const
  const heard = shortText(paper, loop.heard, bold, COLUMNS.heard, 3)
  const width = COLUMNS.status - SQUARE - 6
  const square = drawingBlock(paper, squareDrawing([loop.status]), null)
  const status = followupWords(language).statuses[loop.status]
  return [
    stack(
      textBlock(paper, 'P', heard, bold, COLUMNS.heard),
      textBlock(paper, 'P', heardFromText(loop, groups, language), STYLES.note, COLUMNS.heard),
    ),
    text(decisionText(loop, language), COLUMNS.decided),
    text(actionText(loop, language), COLUMNS.action),
    beside([0, square], [SQUARE + 6, textBlock(paper, 'P', [strong(status)], STYLES.small, width)]),
  ]
}

/** A row of squares for each region, what is answered first. */
function squaresBlock(paper: Paper, regions: readonly RegionSquares[], language: Language): Block {
  const words = boardFollowUpWords(language)
  const { statuses: names } = followupWords(language)
  const legend = LOOP_STATUSES.toReversed().map((status, at) => {
    const name = textBlock(paper, 'P', names[status], STYLES.note, LEGEND_WIDTHS[at] ?? 0)
    const square = drawingBlock(paper, squareDrawing([status]), null)
    return [LEGEND_LEFTS[at] ?? 0, beside([0, square], [SQUARE + 4, name])] as const
  })
  const rows = regions.slice(0, MOST_REGIONS).map(({ region, answered, squares }) => {
    const told = fill(words.of, { answered, of: squares.length })
    const named = squares.map((status) => names[status]).join(', ')
    const drawing = squareDrawing(squares.slice(0, MOST_SQUARES))
    const name = shortText(paper, region, { ...STYLES.small, weight: 'semibold' }, NAME_WIDTH, 1)
    const count = { ...STYLES.small, weight: 'semibold', align: 'right' } as const
    return stack(
      ruleBlock(paper, SQUARES_WIDTH, 'row'),
      space(5),
      beside(
        [0, textBlock(paper, 'P', [strong(name)], STYLES.small, NAME_WIDTH)],
        [NAME_WIDTH + 4, drawingBlock(paper, drawing, `${region}: ${named}`)],
        [SQUARES_WIDTH - 50, textBlock(paper, 'P', told, count, 50)],
      ),
      space(5),
    )
  })
  return within(
    paper,
    'Sect',
    stack(
      ruleBlock(paper, SQUARES_WIDTH, 'section'),
      space(9),
      textBlock(paper, 'H2', squaresTitle(regions, language), STYLES.heading, SQUARES_WIDTH),
      space(4),
      beside(...legend),
      space(6),
      ...rows,
    ),
  )
}

function squareDrawing(statuses: readonly LoopStatus[]): Drawing {
  return {
    ...{ width: statuses.length * PITCH, height: SQUARE + 1 },
    draw(canvas) {
      for (const [at, status] of statuses.entries()) drawSquare(canvas.at(at * PITCH, 1), status)
    },
  }
}

/** Filled: kept; half: departed from with reasons; outlined: open; dashed in ink: silent. */
function drawSquare(canvas: Canvas, status: LoopStatus): void {
  const colour = FORM_COLOURS.feedback
  const side = SQUARE - 1
  if (status === 'kept') canvas.rect(0.5, 0.5, side, side, { fill: colour })
  if (status === 'explained') canvas.path(`M0.5,0.5H${SQUARE}L0.5,${SQUARE}Z`, { fill: colour })
  const edge =
    status === 'silent'
      ? ({ stroke: PALETTE.ink, width: 1.25, dash: [2, 1.5] } as const)
      : { stroke: colour, width: 1 }
  canvas.rect(0.5, 0.5, side, side, edge)
}
