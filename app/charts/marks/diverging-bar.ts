/** A stretch of a bar, in percent of its width. */
export interface Stretch {
  readonly x: number
  readonly width: number
}

/** Half a percent of the width for each percent: whatever the shares, the middle one stands on the middle. */
const SCALE = 0.5
const MIDDLE = 50

/**
 * Three shares, the middle one centred, the others on their side of it. One that is not told has what the
 * other two leave.
 * @param shares percent, null where not told
 */
export function divergingBar(shares: readonly (number | null)[]): Stretch[] {
  const told = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  const [left = 0, middle = 0, right = 0] = shares.map((share) => share ?? Math.max(0, 100 - told))
  const from = MIDDLE - (middle * SCALE) / 2
  return [
    { x: from - left * SCALE, width: left * SCALE },
    { x: from, width: middle * SCALE },
    { x: from + middle * SCALE, width: right * SCALE },
  ]
}
