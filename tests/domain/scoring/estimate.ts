import { expect } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Dimension, Framework } from '#app/domain/framework/framework'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { surveyEstimate } from '#app/domain/scoring/survey'
import type { SurveyEstimate } from '#app/domain/scoring/types'
import { frameworkOf, groupSumsOf, type Person } from './people'

/** Floors that never bite: what clusters show stands as it is. */
export const FLOORLESS: Framework['variance'] = {
  ...DEFAULT_FRAMEWORK.variance,
  floor: { score: 1e-6, difference: 1e-6, index: 1e-6, indexDifference: 1e-6 },
}

/** The survey estimate of these persons; `weights` name the expected groups. */
export function estimate(
  persons: readonly Person[],
  weights: Readonly<Record<string, number>> = { huurders: 1, gemeente: 1 },
  scale: Dimension = 'input',
  variance: Framework['variance'] = DEFAULT_FRAMEWORK.variance,
): SurveyEstimate {
  const framework = frameworkOf(Object.keys(weights), { variance })
  const expected = expectedWeights(new Map(Object.entries(weights)), framework)
  return surveyEstimate(groupSumsOf(persons), scale, expected, framework)
}

export function expectClose(
  value: number | null | undefined,
  reference: number,
  tolerance = 1e-12,
): void {
  expect(Math.abs((value ?? NaN) / reference - 1)).toBeLessThan(tolerance)
}
