import { expect } from 'vitest'
import type { Dimension } from '#app/domain/framework/framework'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { surveyEstimate } from '#app/domain/scoring/survey'
import type { SurveyEstimate } from '#app/domain/scoring/types'
import { frameworkOf, groupSumsOf, type Person } from './people'

/** The survey estimate of these persons; `weights` name the expected groups. */
export function estimate(
  persons: readonly Person[],
  weights: Readonly<Record<string, number>> = { huurders: 1, gemeente: 1 },
  scale: Dimension = 'input',
): SurveyEstimate {
  const framework = frameworkOf(Object.keys(weights))
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
