import type { TrendPoint } from '../marks/figure'
import type { ScoreDomain } from '../marks/score-scale'
import { sparkline } from '../marks/sparkline'
import type { Drawing } from './canvas'
import { drawSign } from './sign'

/** The run-up of one score; the chosen quarter has the sign. */
export function sparklineDrawing(
  points: readonly TrendPoint[],
  quarter: string,
  domain: ScoreDomain,
  colour: string,
  size: { readonly width: number; readonly height: number },
): Drawing {
  return {
    ...size,
    draw(canvas) {
      const { path, dashes, end } = sparkline(points, quarter, domain, size)
      const line = { stroke: colour, width: 1.5 }
      if (path) canvas.path(path, line)
      if (dashes) canvas.path(dashes, line)
      if (end) drawSign(canvas, end, 2.4, colour)
    },
  }
}
