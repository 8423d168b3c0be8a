/** From the lowest score drawn to the highest. */
export type ScoreDomain = readonly [floor: number, ceiling: number]

/** Interval bars and dot plots: the whole scale. */
export const FULL_DOMAIN: ScoreDomain = [0, 100]

/** Trends start here, so that movement is visible. */
const TREND_FLOOR = 20

/** 20–100 for trends; 0–100 as soon as one value drawn in any of the panels lies below 20. */
export function trendDomain(values: readonly (number | null)[]): ScoreDomain {
  const isLow = values.some((value) => value !== null && value < TREND_FLOOR)
  return isLow ? FULL_DOMAIN : [TREND_FLOOR, 100]
}

/**
 * Score → pixels, two decimals, clamped to the range. Written out: a library's scale, with its colours
 * and number formats, would be a tenth of all that the browser loads.
 */
export function scoreScale(
  [floor, ceiling]: ScoreDomain,
  [start, end]: readonly [number, number],
): (score: number) => number {
  return (score) => {
    const share = (Math.min(Math.max(score, floor), ceiling) - floor) / (ceiling - floor)
    return pixels(start + share * (end - start))
  }
}

/** Coordinates carry two decimals: sharper than any screen, and short in the HTML. */
export function pixels(value: number): number {
  return Math.round(value * 100) / 100
}
