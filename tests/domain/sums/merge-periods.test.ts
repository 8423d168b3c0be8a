import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { scoreRegion } from '#app/domain/scoring/region'
import type { GroupSums } from '#app/domain/scoring/types'
import { mergePeriods } from '#app/domain/sums/merge-periods'
import { seeded } from '#tests/domain/disclosure/ledger/world'
import { groupSumsOf, mergeIntoGroups, person, sumRowsOf, type Person } from '../scoring/people'

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

test('an organisation that answers in every quarter is one cluster, persons without an id are four', () => {
  const quarters = [1, 2, 3, 4].map((importId) =>
    [10, 90].flatMap((y, side) => [
      person({ importId, organisation: 5 + side, scores: [y, 0, 0, 0] }),
      person({ importId, organisation: 7 + side, scores: [Math.abs(y - importId), 0, 0, 0] }),
    ]),
  )
  const [group] = score(mergePeriods(quarters.map((persons) => groupSumsOf(persons)))).survey[0]!
    .groups
  expect(group).toMatchObject({ n: 16, clusters: 4, isReference: true })
  // Means of the four: 10, 90, 7.5 and 87.5, all together 48.75; z = ¼ of the distance.
  const distances = [10, 90, 7.5, 87.5].map((mean) => mean - 48.75)
  const squares = distances.reduce((sum, one) => sum + (one / 4) ** 2, 0)
  expect(group!.variance).toBeCloseTo((4 / 3) * squares, 9)
  const alone = quarters.map((persons) =>
    groupSumsOf(persons.map((one) => person({ ...one, organisation: null }))),
  )
  expect(score(mergePeriods(alone)).survey[0]!.groups[0]).toMatchObject({ n: 16, clusters: 16 })
})

test('leaves the quarters as they are', () => {
  const quarters = fourQuarters(4).map((persons) => groupSumsOf(persons))
  const before = structuredClone(quarters)
  mergePeriods(quarters)
  expect(quarters).toEqual(before)
})
