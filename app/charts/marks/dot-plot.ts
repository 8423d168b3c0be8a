import type { Bound, Figure, Look } from './figure'
import { FULL_DOMAIN, scoreScale } from './score-scale'

export interface DotPlotRow {
  readonly name: string
  /** null: nothing to show for this row. */
  readonly figure: Figure | null
}

export interface DotPlotShapes {
  readonly height: number
  readonly axis: { readonly x1: number; readonly x2: number }
  readonly ticks: readonly { readonly score: number; readonly x: number }[]
  readonly rows: readonly {
    readonly name: string
    readonly y: number
    readonly marker: { readonly x: number; readonly look: Look; readonly bound: Bound } | null
    /** The 95 % interval; null where it may not be shown. */
    readonly whisker: { readonly x1: number; readonly x2: number } | null
  }[]
}

/** Height of a row, room beside the ends of its scale. */
export const DOT_PLOT = { row: 28, inset: 8 }

/**
 * A score with its whisker for each row, on the scale 0–100, in the order given.
 *
 * @param bands lower bounds of the bands
 * @param left room for the rows' names
 */
export function dotPlot(
  rows: readonly DotPlotRow[],
  bands: readonly number[],
  { width, left }: { readonly width: number; readonly left: number },
): DotPlotShapes {
  const axis = { x1: left + DOT_PLOT.inset, x2: width - DOT_PLOT.inset }
  const x = scoreScale(FULL_DOMAIN, [axis.x1, axis.x2])
  return {
    height: rows.length * DOT_PLOT.row,
    axis,
    ticks: bands.map((score) => ({ score, x: x(score) })),
    rows: rows.map(({ name, figure }, at) => ({
      name,
      y: at * DOT_PLOT.row + DOT_PLOT.row / 2,
      marker: figure && { x: x(figure.value), look: figure.look, bound: figure.bound },
      whisker:
        figure && figure.low !== null && figure.high !== null
          ? { x1: x(figure.low), x2: x(figure.high) }
          : null,
    })),
  }
}
