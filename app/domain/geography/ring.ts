import type { Position, Ring } from './shapes'

/** Twice the area within a ring; its sign tells the way round. */
export function doubledArea(ring: Ring): number {
  let sum = 0
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1]!
    const [x2, y2] = ring[at]!
    sum += x1 * y2 - x2 * y1
  }
  return sum
}

/**
 * Where a ring crosses itself; null where it does not. Touching itself is no crossing.
 *
 * The sides are gone through from west to east, each held against those that have not ended yet.
 */
export function crossingOf(ring: Ring): Position | null {
  const sides = ring.slice(1).map((to, at): Side => sideOf(ring[at]!, to))
  sides.sort((one, other) => one.west - other.west)
  let open: Side[] = []
  for (const side of sides) {
    open = open.filter(({ east }) => east >= side.west)
    const other = open.find((candidate) => cross(side, candidate))
    if (other !== undefined) return side.from
    open.push(side)
  }
  return null
}

interface Side {
  readonly from: Position
  readonly to: Position
  readonly west: number
  readonly east: number
}

function sideOf(from: Position, to: Position): Side {
  return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) }
}

/** Each has its ends on both sides of the other. */
function cross(one: Side, other: Side): boolean {
  return parts(one, other) && parts(other, one)
}

function parts({ from, to }: Side, other: Side): boolean {
  return turn(from, to, other.from) * turn(from, to, other.to) < 0
}

/** Positive where `at` lies left of the line, negative where right, 0 on it. */
function turn([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
}
