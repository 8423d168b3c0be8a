import type { Stretch } from '../marks/diverging-bar'
import { wrap } from '../marks/wrap'
import { element } from './markup'
import { PALETTE } from './palette'
import { label } from './parts'
import type { Drawing } from './picture'

/** A statement with its bar, its texts ready. */
export interface ItemPictureRow {
  readonly text: string
  readonly shares: string
  /** Unfavourable, neutral, favourable; in percent of the width. */
  readonly bar: readonly Stretch[]
}

const WIDTH = 620
const BAR = 22
const LINE = 19
/** Below the bar its shares, and room to the next. */
const FOOT = 34
const SIDES = ['#b4492d', '#d5dadf', '#2f6da6']

/** Statements as diverging bars around one middle, each with its wording above and its shares below. */
export function itemDrawing(rows: readonly ItemPictureRow[]): Drawing {
  let top = 0
  const markup = rows.flatMap(({ text, shares, bar }) => {
    const lines = wrap(text, 84)
    const barTop = top + lines.length * LINE
    const drawn = [
      ...lines.map((line, at) =>
        label(line, { x: 0, y: top + 13 + at * LINE, size: 14, fill: PALETTE.ink }),
      ),
      ...bar.map(({ x, width }, at) =>
        element('rect', {
          ...{ x: (x * WIDTH) / 100, y: barTop, width: (width * WIDTH) / 100, height: BAR },
          fill: SIDES[at] ?? PALETTE.edge,
        }),
      ),
      label(shares, { x: 0, y: barTop + BAR + 15 }),
    ]
    top = barTop + BAR + FOOT
    return drawn
  })
  return { width: WIDTH, height: top, markup: markup.join('') }
}
