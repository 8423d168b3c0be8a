import { studentTQuantile } from '../statistics/student-t'

export interface Interval {
  readonly ciLow: number | null
  readonly ciHigh: number | null
}

export const NO_INTERVAL: Interval = { ciLow: null, ciHigh: null }

/** Into the range of all scores, 0…100. */
export function clipScore(score: number): number {
  return Math.min(100, Math.max(0, score))
}

/** Half the width of a 95 % interval, t(0.975, df)·SE. */
export function marginOf(se: number, df: number): number {
  return studentTQuantile(0.975, df) * se
}

/** The 95 % interval score ± t(0.975, df)·SE, clipped to 0…100: the one place where it is (method section 4). */
export function interval(score: number, se: number, df: number): Interval {
  const margin = marginOf(se, df)
  return { ciLow: clipScore(score - margin), ciHigh: clipScore(score + margin) }
}
