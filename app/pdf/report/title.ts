import { textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { setText } from '../text'
import { FRAME } from './sheets'

/** A finding above a page, as large as fits in two lines. @param sizes in pixels, the largest first */
export function titleBlock(paper: Paper, title: string, sizes: readonly number[]): Block {
  const styles = sizes.map((size) => ({ size, line: size * 1.15, weight: 'bold' as const }))
  const fitting = styles.find((style) => setText(paper, title, style, FRAME.width).lines <= 2)
  return textBlock(paper, 'H1', title, fitting ?? styles.at(-1) ?? { size: 22 }, FRAME.width)
}
