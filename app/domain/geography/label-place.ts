import type { Polygon } from './shapes'

/** Where words fit best in a shape: the middle of its widest stretch that is high enough. */
export interface LabelPlace {
  readonly x: number
  readonly y: number
  /** Room from side to side. */
  readonly width: number
}

const ROWS = 24

type Stretch = readonly [from: number, to: number]

/**
 * The widest rectangle of a height that fits in a polygon, tried at 24 heights; null where none does.
 *
 * @param height of the words, in the units of the polygon
 */
export function labelPlaceIn(polygon: Polygon, height: number): LabelPlace | null {
  const heights = (polygon[0] ?? []).map(([, y]) => y)
  const top = Math.min(...heights)
  const step = (Math.max(...heights) - top) / ROWS
  let best: LabelPlace | null = null
  for (let row = 0; row < ROWS; row += 1) {
    // From the middle outwards; half a step aside, as whole heights are those of corners.
    const aside = row % 2 === 0 ? row / 2 : -(row + 1) / 2
    const y = top + (ROWS / 2 + aside + 0.5) * step
    const free = [-height / 2, 0, height / 2]
      .map((offset) => stretchesAt(polygon, y + offset))
      .reduce(overlaps)
    for (const [from, to] of free) {
      if (to - from > (best?.width ?? 0)) best = { x: (from + to) / 2, y, width: to - from }
    }
  }
  return best
}

/** What of a line from west to east lies within. */
function stretchesAt(polygon: Polygon, y: number): Stretch[] {
  const crossings = polygon
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x2, y2], at) => {
        const [x1, y1] = ring[at]!
        return y1 > y === y2 > y ? [] : x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
      }),
    )
    .sort((one, other) => one - other)
  return crossings.flatMap((from, at): Stretch[] => {
    const to = crossings[at + 1]
    return at % 2 === 0 && to !== undefined ? [[from, to]] : []
  })
}

function overlaps(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap(([from, to]) =>
    others.flatMap(([start, end]): Stretch[] => {
      const both: Stretch = [Math.max(from, start), Math.min(to, end)]
      return both[0] < both[1] ? [both] : []
    }),
  )
}
