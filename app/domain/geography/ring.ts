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

/** Of two sides that meet close to the edge of a cell, where rounding decides, both are in it: a share of a cell. */
const EDGE = 1e-6

/**
 * Where a ring crosses itself; null where it does not. Touching itself is no crossing.
 *
 * A grid of as many cells as the ring has sides is laid over it; a side is held against those alone with which it
 * shares a cell. So a coast of a hundred thousand short sides takes no longer for each of them.
 */
export function crossingOf(ring: Ring): Position | null {
  const size = Math.ceil(Math.sqrt(ring.length))
  const [west, width] = extentOf(ring, 0)
  const [south, height] = extentOf(ring, 1)
  const cellOf = (share: number) => Math.min(size - 1, Math.max(0, Math.floor(share)))
  /** A side is named by the position that it leads to. */
  const sidesIn = new Array<number[] | undefined>(size * size)
  for (let at = 1; at < ring.length; at += 1) {
    const [from, to] = [ring[at - 1]!, ring[at]!]
    const [x1, y1] = [((from[0] - west) / width) * size, ((from[1] - south) / height) * size]
    const [x2, y2] = [((to[0] - west) / width) * size, ((to[1] - south) / height) * size]
    const xAt = (y: number) => x1 + Math.min(1, Math.max(0, (y - y1) / (y2 - y1))) * (x2 - x1)
    const lastRow = cellOf(Math.max(y1, y2) + EDGE)
    for (let row = cellOf(Math.min(y1, y2) - EDGE); row <= lastRow; row += 1) {
      const one = y1 === y2 ? x1 : xAt(row - EDGE)
      const other = y1 === y2 ? x2 : xAt(row + 1 + EDGE)
      const lastColumn = cellOf(Math.max(one, other) + EDGE)
      for (let column = cellOf(Math.min(one, other) - EDGE); column <= lastColumn; column += 1) {
        const others = (sidesIn[row * size + column] ??= [])
        for (const end of others) if (cross(from, to, ring[end - 1]!, ring[end]!)) return from
        others.push(at)
      }
    }
  }
  return null
}

/** Where the ring begins on an axis, and how far it reaches; never nought. */
function extentOf(ring: Ring, axis: 0 | 1): readonly [from: number, length: number] {
  let [from, to] = [Infinity, -Infinity]
  for (const position of ring) {
    from = Math.min(from, position[axis])
    to = Math.max(to, position[axis])
  }
  return [from, to > from ? to - from : 1]
}

/** Each side has its ends on both sides of the other. */
function cross(from: Position, to: Position, from2: Position, to2: Position): boolean {
  return (
    turn(from, to, from2) * turn(from, to, to2) < 0 &&
    turn(from2, to2, from) * turn(from2, to2, to) < 0
  )
}

/** Positive where `at` lies left of the line, negative where right, 0 on it. */
function turn([x1, y1]: Position, [x2, y2]: Position, [x, y]: Position): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
}
