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

/** The 95 % interval score ± t(0.975, df)·SE, clipped to 0…100: the one place where it is (method section 4). */
export function interval(score: number, se: number, df: number): Interval {
  const margin = studentTQuantile(0.975, df) * se
  return { ciLow: clipScore(score - margin), ciHigh: clipScore(score + margin) }
}
