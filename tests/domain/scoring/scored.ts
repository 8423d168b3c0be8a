import type { Dimension } from '#app/domain/framework/framework'
import { scoreRegion } from '#app/domain/scoring/region'
import type { RecordEstimate, ScoredPeriod } from '#app/domain/scoring/types'
import { frameworkOf, groupSumsOf, type Person } from './people'

export const FRAMEWORK = frameworkOf(['huurders', 'gemeente', 'overig'])

/** A region in a period, scored from these persons; `weights` are its register's. */
export function scored(
  persons: readonly Person[],
  {
    weights = { huurders: 0.5, gemeente: 0.3, overig: 0.2 },
    records = {},
    framework = FRAMEWORK,
  }: {
    readonly weights?: Readonly<Record<string, number>>
    readonly records?: Partial<Record<Dimension, number>>
    readonly framework?: typeof FRAMEWORK
  } = {},
): ScoredPeriod {
  const groups = groupSumsOf(persons)
  const given = Object.entries(records).map(([dimension, score]): RecordEstimate => {
    return { dimension: dimension as Dimension, score, knownShare: 1, records: 1 }
  })
  const registerWeights = new Map(Object.entries(weights))
  const data = { period: '2026-Q3', groups, registerWeights, records: given }
  return { scores: scoreRegion(data, framework), groups, framework }
}
