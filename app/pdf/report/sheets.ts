import { PALETTE } from '#app/charts/export/palette'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import type { Block } from '../block'
import { canvasAt } from '../canvas'
import type { Paper, Tag } from '../paper.server'
import { setText } from '../text'
import type { RunningTexts } from './running-texts'

/** Where a page holds its content, in pixels: 18 mm at the sides, 14 above, 20 below. */
export const FRAME = { left: 68, top: 104, width: 657.6, bottom: 1047 } as const

const HEAD = { size: 11, line: 15, colour: PALETTE.soft } as const
const FOOT = { size: 10, line: 13, colour: PALETTE.soft } as const
const FOOT_LINE = 1068
const HEAD_LINE = 79
const HEAD_TEXT = 54

/** The pages of a report, filled from above. */
export class Sheets {
  readonly paper: Paper
  readonly #running: RunningTexts
  #y: number = FRAME.top

  constructor(paper: Paper, running: RunningTexts) {
    this.paper = paper
    this.#running = running
  }

  /** Pixels down to the foot of the page. */
  get room(): number {
    return FRAME.bottom - this.#y
  }

  /** @returns the part of the document that begins here, to be closed where it ends */
  begin(bookmark: string): Tag {
    this.turn()
    this.paper.bookmark(bookmark)
    return this.paper.open(this.paper.root, 'Sect')
  }

  /** On this page where it fits, else on the next. */
  place(block: Block, parent: Tag): void {
    if (block.height > this.room && this.#y > FRAME.top) this.turn()
    block.draw(FRAME.left, this.#y, parent)
    this.#y += block.height
  }

  /** The last lines of a page that was left, for which room was kept. @param page from 0 */
  placeAtFoot(block: Block, parent: Tag, page: number): void {
    this.paper.onPage(page, () => {
      block.draw(FRAME.left, FRAME.bottom - block.height, parent)
    })
  }

  /** What can be written only when all pages are there. */
  finish(language: Language): void {
    const { paper } = this
    const { edition, hash } = this.#running
    for (let at = 0; at < paper.pages; at += 1) {
      const number = fill(boardWords(language).page, { page: at + 1, pages: paper.pages })
      paper.onPage(at, () => {
        paper.artifact(() => {
          this.#rule(FOOT_LINE, PALETTE.line, 1)
          this.#line(edition, FOOT, FOOT_LINE + 7, 0)
          if (hash !== null) this.#line(hash, FOOT, FOOT_LINE + 7, 323)
          this.#line(number, { ...FOOT, align: 'right' }, FOOT_LINE + 7, 0)
        }, 'Pagination')
      })
    }
  }

  turn(): void {
    this.paper.addPage()
    this.#y = FRAME.top
    const { cover, inside } = this.#running
    this.paper.artifact(() => {
      this.#line(
        'Draagvlak',
        { ...HEAD, size: 14, weight: 'bold', colour: PALETTE.ink },
        HEAD_TEXT,
        0,
      )
      this.#line(this.paper.pages === 1 ? cover : inside, { ...HEAD, align: 'right' }, HEAD_TEXT, 0)
      this.#rule(HEAD_LINE, PALETTE.ink, 1.25)
    }, 'Pagination')
  }

  #line(text: string, style: Parameters<typeof setText>[2], y: number, indent: number): void {
    setText(this.paper, text, style, FRAME.width - indent).draw(FRAME.left + indent, y)
  }

  #rule(y: number, stroke: string, width: number): void {
    canvasAt(this.paper, FRAME.left, y).line(0, 0, FRAME.width, 0, { stroke, width })
  }
}
