import type { ReleasedMean } from '#app/domain/disclosure/released'
import { valueOf, type Mean } from './mean'

/** Whether what is told is the mean, rounded or as a bound. */
export function agrees(told: NonNullable<ReleasedMean>, mean: Mean, decimals: number): boolean {
  const value = valueOf(mean)
  if (told === '≤5') return value < 5 + 10 ** -decimals
  if (told === '≥95') return value > 95 - 10 ** -decimals
  return isNear(told, value, decimals)
}

/** Whether the one is the other, rounded. */
export function isNear(told: number, value: number, decimals: number): boolean {
  return Math.abs(told - value) <= 0.5 * 10 ** -decimals + 1e-6
}
