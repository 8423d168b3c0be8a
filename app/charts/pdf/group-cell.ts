import { PALETTE } from '../export/palette'
import type { Figure } from '../marks/figure'
import { scoreScale, type ScoreDomain } from '../marks/score-scale'
import type { Drawing } from './canvas'
import { drawSign } from './sign'

const SIZE = { width: 42, height: 22 }
const BAR = 7
const NOTCH = 4
/** Room beside the ends of the scale. */
const INSET = 2

interface GroupCellInput {
  readonly figure: Figure
  /** Mean of the whole region; null where not told. */
  readonly region: number | null
  /** The same in all cells of a grid. */
  readonly domain: ScoreDomain
  readonly colour: string
}

/** A group's mean with its interval as a bar; the whole region is a dotted line. */
export function groupCellDrawing({ figure, region, domain, colour }: GroupCellInput): Drawing {
  return {
    ...SIZE,
    draw(canvas) {
      const x = scoreScale(domain, [INSET, SIZE.width - INSET])
      const y = SIZE.height / 2
      canvas.line(0, y, SIZE.width, y, { stroke: PALETTE.line })
      if (region !== null) {
        const dotted = { stroke: PALETTE.soft, dash: [1.5, 1.5] } as const
        canvas.line(x(region), 0, x(region), SIZE.height, dotted)
      }
      const { low, high, value, look, bound } = figure
      if (low === null || high === null || bound !== null) {
        drawSign(canvas, { x: x(value), y, look, bound }, 3.5, colour)
        return
      }
      const isOpen = look === 'provisional'
      const open = { fill: PALETTE.ground, stroke: colour, width: 1.25 }
      const long = Math.max(3, x(high) - x(low))
      const left = (x(low) + x(high) - long) / 2
      canvas.rect(left, y - BAR / 2, long, BAR, isOpen ? open : { fill: colour })
      for (const side of [-1, 1]) {
        const foot = y + (side * BAR) / 2
        canvas.line(x(value), foot, x(value), foot + side * NOTCH, { stroke: PALETTE.ink })
      }
    },
  }
}
