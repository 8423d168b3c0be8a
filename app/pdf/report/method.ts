import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import type { Drawing } from '#app/charts/pdf/canvas'
import { intervalDrawing } from '#app/charts/pdf/interval-bar'
import { figureOf, type Look } from '#app/charts/marks/figure'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
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
import type { PrintOrder } from '../print-order'
import { FRAME } from './sheets'
import { STYLES } from './styles'

const COLUMN = 204
const GAP = (FRAME.width - 3 * COLUMN) / 2
const TEXT = { size: 11, line: 15 }
const SIGN = { width: 42, height: 16 }
/** Where the sample score stands, with its interval. */
const SAMPLE = [50, 38, 62] as const

/** How a score is made, what it does not say, and how the edition is checked: half a page. */
export function methodBlock(paper: Paper, order: PrintOrder): Block {
  const words = boardWords(order.language).method
  const signs = [
    signBlock(paper, sampleBar('firm'), words.firm),
    signBlock(paper, sampleBar('provisional'), words.provisional),
    signBlock(paper, BROKEN_LINE, words.broken),
  ]
  const columns = [
    column(paper, words.made, paragraphs(paper, words.making)),
    column(paper, words.says, paragraphs(paper, words.limits)),
    column(paper, words.check, [...signs, ...checkBlocks(paper, order)]),
  ]
  return stack(
    ruleBlock(paper, FRAME.width, 'section'),
    space(10),
    textBlock(paper, 'H1', words.title, STYLES.heading, FRAME.width),
    space(10),
    beside(...columns.map((each, at) => [at * (COLUMN + GAP), each] as const)),
    space(4),
    ...proofBlocks(paper, order),
  )
}

/** What the edition is checked by, over the width: its hash and the key that it was signed with. */
function proofBlocks(paper: Paper, { hash, publicKey, language }: PrintOrder): Block[] {
  if (hash === null) return []
  const { fullHash, key } = boardWords(language).method
  return [`${fullHash} ${hash}`, `${key} ${publicKey ?? ''}`].map((text) =>
    textBlock(paper, 'P', text, STYLES.note, FRAME.width),
  )
}

function column(paper: Paper, title: string, blocks: readonly Block[]): Block {
  const heading = textBlock(paper, 'H2', title, { size: 12.6, line: 17, weight: 'bold' }, COLUMN)
  return within(paper, 'Sect', stack(heading, space(5), ...blocks))
}

function paragraphs(paper: Paper, texts: readonly string[]): Block[] {
  return texts.flatMap((text) => [textBlock(paper, 'P', text, TEXT, COLUMN), space(5)])
}

function signBlock(paper: Paper, drawing: Drawing, text: string): Block {
  const told = textBlock(paper, 'P', text, TEXT, COLUMN - SIGN.width - 10)
  return stack(beside([0, drawingBlock(paper, drawing, null)], [SIGN.width + 10, told]), space(5))
}

function sampleBar(look: Look): Drawing {
  const [score, low, high] = SAMPLE
  return intervalDrawing(figureOf(score, low, high, look), [], FORM_COLOURS.feedback, SIGN.width)
}

const BROKEN_LINE: Drawing = {
  ...SIGN,
  draw(canvas) {
    const line = { stroke: FORM_COLOURS.feedback, width: 1.75 }
    canvas.line(0, 5, 18, 8, line)
    canvas.line(21, 1, 21, 15, { stroke: PALETTE.edge, dash: [3, 2.5] })
    canvas.line(24, 11, 42, 13, line)
  },
}

function checkBlocks(paper: Paper, { content: { head }, hash, language }: PrintOrder): Block[] {
  const { methodVersion, framework } = head
  const words = boardWords(language).method
  const version = fill(words.version, { method: methodVersion, framework: framework.version })
  return paragraphs(paper, [version, hash === null ? words.noVerify : words.verify])
}
