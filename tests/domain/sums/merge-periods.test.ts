import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { scoreRegion } from '#app/domain/scoring/region'
import type { GroupSums } from '#app/domain/scoring/types'
import { mergeIntoGroups } from '#app/domain/sums/groups'
import { mergePeriods } from '#app/domain/sums/merge-periods'
import { seeded } from '#tests/domain/disclosure/ledger/world'
import { groupSumsOf, person, sumRowsOf, type Person } from '../scoring/people'

const GROUPS = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)

/** Four quarters of answers; organisations answer in several of them, one only in the last. */
function fourQuarters(seed: number): Person[][] {
  const random = seeded(seed)
  return [0, 1, 2, 3].map((quarter) =>
    Array.from({ length: 40 }, (_, index) => {
      const organisation = random() < 0.5 ? Math.floor(random() * 6) : null
      return person({
        group: GROUPS[index % GROUPS.length] as string,
        organisation: quarter === 3 && index === 0 ? 99 : organisation,
        weight: 0.5 + random() * 3,
        scores: [0, 1, 2, 3].map(() => (random() < 0.1 ? null : 100 * random())),
        importId: 1 + quarter,
      })
    }),
  )
}

const score = (groups: readonly GroupSums[]) =>
  scoreRegion({ period: '2026', groups, registerWeights: null, records: [] }, DEFAULT_FRAMEWORK)

test('a year from its quarters is the year from all its rows, to 1e-12', () => {
  for (const seed of [1, 2, 3]) {
    const quarters = fourQuarters(seed)
    const whole = score(mergeIntoGroups(sumRowsOf(quarters.flat())))
    const merged = score(mergePeriods(quarters.map((persons) => groupSumsOf(persons))))
    for (const [place, expected] of whole.scores.entries()) {
      const found = merged.scores[place]!
      for (const figure of ['score', 'se', 'df', 'n', 'effectiveN', 'coverage'] as const) {
        const [is, was] = [found[figure] as number, expected[figure] as number]
        expect(Math.abs(is - was)).toBeLessThanOrEqual(1e-12 * Math.abs(was))
      }
    }
    expect(merged.survey.map(({ groups }) => groups.map(({ clusters }) => clusters))).toEqual(
      whole.survey.map(({ groups }) => groups.map(({ clusters }) => clusters)),
    )
  }
})

test('an organisation that answers in every quarter is one cluster, a person alone four', () => {
  const quarters = [1, 2, 3, 4].map((importId) => [
    person({ importId, organisation: 7, scores: [10 * importId, 0, 0, 0] }),
    person({ importId, organisation: 8, scores: [90 - 10 * importId, 0, 0, 0] }),
  ])
  const [group] = score(mergePeriods(quarters.map((persons) => groupSumsOf(persons)))).survey[0]!
    .groups
  expect(group).toMatchObject({ n: 8, clusters: 2 })
  // z = Σ (y − 45)/8 over a cluster: −10 and 10; V = 2/1 · (100 + 100).
  expect(group!.variance).toBeCloseTo(400, 9)
  const alone = quarters.map((persons) =>
    groupSumsOf(persons.map((one) => person({ ...one, organisation: null }))),
  )
  expect(score(mergePeriods(alone)).survey[0]!.groups[0]).toMatchObject({ n: 8, clusters: 8 })
})

test('leaves the quarters as they are', () => {
  const quarters = fourQuarters(4).map((persons) => groupSumsOf(persons))
  const before = structuredClone(quarters)
  mergePeriods(quarters)
  expect(quarters).toEqual(before)
})
