/** A stretch of a bar, in percent of its width. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

/** Where the middle of all bars stands, and how wide one percent is, in percent of the width. */
export interface DivergingScale {
  readonly middle: number
  readonly scale: number
}

/** Right of the middle, where most is unfavourable; and so wide that a number fits in most shares. */
const DRAWN: DivergingScale = { middle: 62, scale: 0.78 }

type Shares = readonly (number | null)[]

/**
 * One scale for bars that stand together: narrower than usual, or with its middle elsewhere, only where
 * a bar would not fit.
 * @param all three shares of each bar, percent; one that is not told has what the other two leave
 */
export function divergingScale(all: readonly Shares[]): DivergingScale {
  const sides = all.map(allShares)
  const most = (side: 0 | 2) => Math.max(0, ...sides.map((shares) => shares[side] + shares[1] / 2))
  const [left, right] = [most(0), most(2)]
  const scale = Math.min(DRAWN.scale, 100 / Math.max(1, left + right))
  return { scale, middle: Math.max(left * scale, Math.min(DRAWN.middle, 100 - right * scale)) }
}

/** The neutral share halved by the middle, the others on their side of it. */
export function divergingBar(shares: Shares, { middle, scale }: DivergingScale): Stretch[] {
  const [left, neutral, right] = allShares(shares).map((share) => share * scale) as Three
  const from = middle - neutral / 2
  return [
    { x: from - left, width: left },
    { x: from, width: neutral },
    { x: from + neutral, width: right },
  ]
}

type Three = [number, number, number]

function allShares(shares: Shares): Three {
  const told = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  const [left = 0, neutral = 0, right = 0] = shares.map((share) => share ?? Math.max(0, 100 - told))
  return [left, neutral, right]
}
