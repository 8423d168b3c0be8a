import type { Drawing } from '#app/charts/pdf/canvas'
import { PALETTE } from '#app/charts/export/palette'
import type { Sentence } from '#app/words/phrase'
import { canvasAt } from './canvas'
import type { Paper, Tag } from './paper.server'
import { setText, type TextStyle } from './text'

/** Something of known height that stands on a page as a whole. */
export interface Block {
  /** Pixels. */
  readonly height: number
  /** @param parent in the structure tree */
  readonly draw: (x: number, y: number, parent: Tag) => void
}

const NOTHING: Block = { height: 0, draw: () => undefined }

/** @param type in the structure tree: P, H1, H2, Caption, Lbl … */
export function textBlock(
  paper: Paper,
  type: string,
  text: string | Sentence,
  style: TextStyle,
  width: number,
): Block {
  const set = setText(paper, text, style, width)
  return {
    height: set.height,
    draw(x, y, parent) {
      paper.tag(parent, type, () => {
        set.draw(x, y)
      })
    },
  }
}

/** @param alt what it shows, for whoever does not see it; null where what stands around it says so */
export function drawingBlock(paper: Paper, drawing: Drawing, alt: string | null): Block {
  const { width, height } = drawing
  return {
    height,
    draw(x, y, parent) {
      const draw = () => {
        drawing.draw(canvasAt(paper, x, y))
      }
      if (alt === null) paper.artifact(draw)
      else paper.tag(parent, 'Figure', draw, { alt, box: [x, y, x + width, y + height] })
    },
  }
}

/** A line over the width, above a section or between rows. */
export function ruleBlock(paper: Paper, width: number, look: 'section' | 'row'): Block {
  const paint =
    look === 'section' ? { stroke: PALETTE.ink, width: 1.5 } : { stroke: PALETTE.line, width: 1 }
  return {
    height: 0,
    draw(x, y) {
      paper.artifact(() => {
        canvasAt(paper, x, y).line(0, 0, width, 0, paint)
      })
    },
  }
}

export function space(height: number): Block {
  return { ...NOTHING, height }
}

/** Below each other. */
export function stack(...blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw(x, y, parent) {
      let top = y
      for (const block of blocks) {
        block.draw(x, top, parent)
        top += block.height
      }
    },
  }
}

/** Beside each other, by their tops. @param lefts from the left of the whole */
export function beside(...columns: readonly (readonly [left: number, block: Block])[]): Block {
  return {
    height: Math.max(0, ...columns.map(([, { height }]) => height)),
    draw(x, y, parent) {
      for (const [left, block] of columns) block.draw(x + left, y, parent)
    },
  }
}

/** Within an element of its own. */
export function within(paper: Paper, type: string, block: Block): Block {
  return {
    height: block.height,
    draw(x, y, parent) {
      const tag = paper.open(parent, type)
      block.draw(x, y, tag)
      tag.end()
    },
  }
}

/** Made of the first choice with which it fits, of the last one where none does. */
export function firstThatFits<Choice>(
  choices: readonly Choice[],
  room: number,
  make: (choice: Choice) => Block,
): Block {
  let block = NOTHING
  for (const choice of choices) {
    block = make(choice)
    if (block.height <= room) break
  }
  return block
}
