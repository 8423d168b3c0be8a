import type { Gap } from './figure'
import { hatch } from './hatch'
import { pixels } from './score-scale'

const SIZE = { width: 14, height: 10 }

/** A sign at the foot of a quarter without a figure. */
export interface GapSign {
  readonly quarter: string
  readonly gap: Gap
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Path of the hatching; '' but for `insufficient`. */
  readonly hatch: string
}

/** @param middle of the quarter @param foot where the sign stands */
export function gapSign(quarter: string, gap: Gap, middle: number, foot: number): GapSign {
  const { width, height } = SIZE
  return {
    quarter,
    gap,
    x: pixels(middle - width / 2),
    y: pixels(foot - height),
    width,
    height,
    hatch: gap === 'insufficient' ? hatch(SIZE, 5) : '',
  }
}
