import type { Bound, Figure, Look } from './figure'
import { scoreScale, type ScoreDomain } from './score-scale'

/** Drawing units of a cell in the grid of groups. */
export const GROUP_CELL = { width: 164, height: 44 } as const

/** Room beside the ends of the scale, so that a point there is whole. */
const INSET = 6

export interface GroupCellShapes {
  readonly y: number
  /** Upright lines at the bands' bounds. */
  readonly levels: readonly number[]
  readonly point: { readonly x: number; readonly look: Look; readonly bound: Bound }
  /** The 95 % interval; null where it may not be shown. */
  readonly tail: { readonly x1: number; readonly x2: number } | null
  /** Where the whole region is; null where that is not told. */
  readonly region: number | null
}

/**
 * A group's mean with its interval beside the mean of the whole region.
 * @param region mean of the whole region; null where not told
 */
export function groupCell(
  { value, low, high, look, bound }: Figure,
  bands: readonly number[],
  region: number | null,
  domain: ScoreDomain,
): GroupCellShapes {
  const x = groupCellScale(domain)
  return {
    y: GROUP_CELL.height / 2,
    levels: bands.map(x),
    point: { x: x(value), look, bound },
    tail: low === null || high === null ? null : { x1: x(low), x2: x(high) },
    region: region === null ? null : x(region),
  }
}

/** Score → place in the cell. */
export function groupCellScale(domain: ScoreDomain): (score: number) => number {
  return scoreScale(domain, [INSET, GROUP_CELL.width - INSET])
}
