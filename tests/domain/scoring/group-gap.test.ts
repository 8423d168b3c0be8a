import { expect, test } from 'vitest'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { groupGap } from '#app/domain/scoring/group-gap'
import { groupOverlaps } from '#app/domain/scoring/group-overlap'
import { surveyEstimate } from '#app/domain/scoring/survey'
import type { GroupEstimate } from '#app/domain/scoring/types'
import { Random } from '../../../scripts/sample/random'
import { AREAS, drawWorld, frameOf, GROUPS, periodOf, REGIONS } from './drawn-world'
import { Findings } from './findings'
import { frameworkOf, groupSumsOf, person } from './people'
import { plainGap } from './plain-gap'
import { ThroughSums } from './through-sums'

const FRAMEWORK = frameworkOf(GROUPS)
const QUARTER = '2026-Q3'

function testedGap(
  estimates: readonly GroupEstimate[],
  [one, other]: readonly [string, string],
  overlap?: Parameters<typeof groupGap>[2],
) {
  const [first, second] = [one, other].map((code) => estimates.find((each) => each.group === code))
  if (!first?.isReference || !second?.isReference) return null
  const given = [first, second].map((each) => ({ ...each, mean: each.mean! }))
  return groupGap(given[0]!, given[1]!, overlap, FRAMEWORK)
}

test('from sums as from single answers, in 300 invented worlds', { timeout: 120_000 }, () => {
  const findings = new Findings()
  for (let seed = 1; seed <= 300; seed++) {
    const world = drawWorld(new Random(seed))
    const sums = new ThroughSums(world.answers, AREAS, FRAMEWORK, QUARTER)
    const region = seed % REGIONS.length
    const { groups, scores } = sums.scored(region, QUARTER, frameOf(world, region, [QUARTER]))
    const period = periodOf(world, region, [QUARTER])
    const overlaps = groupOverlaps(groups, (one, other) =>
      sums.acrossGroups([region, QUARTER], one, other),
    )
    DIMENSIONS.forEach((dimension, form) => {
      GROUPS.forEach((one, place) => {
        for (const other of GROUPS.slice(place + 1)) {
          const overlap = overlaps.find(
            (each) => each.scale === dimension && each.one === one && each.other === other,
          )
          const found = testedGap(scores.survey[form]!.groups, [one, other], overlap)
          const expected = plainGap(period, form, one, other)
          const at = `${seed} ${dimension} ${one} ${other}`
          findings.compare(`${at} tested`, found === null, expected === null)
          if (found === null || expected === null) continue
          for (const key of ['difference', 'se', 'df', 'p'] as const)
            findings.compare(`${at} ${key}`, found[key], expected[key])
          findings.compare(`${at} clusters`, overlap?.clusters ?? 0, expected.clusters)
          findings.meet(expected.clusters > 0 ? 'in both' : 'strangers')
        }
      })
    })
  }
  expect(findings.differing).toEqual([])
  expect(findings.met.get('in both')).toBeGreaterThan(100)
  expect(findings.met.get('strangers')).toBeGreaterThan(100)
})

// R 4.2: t.test(10 * extra + 20 ~ group, data = sleep), Welch, df 17.77647, p .07939414
test('of strangers it is the test that R makes of two means', () => {
  const sleep = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  ]
  const persons = sleep.flatMap((hours, at) =>
    hours.map((extra) => person({ group: GROUPS[at]!, scores: [10 * extra + 20] })),
  )
  const expected = ['a', 'b'].map((group) => ({ group, weight: 0.5 }))
  const { groups } = surveyEstimate(groupSumsOf(persons), 'input', expected, FRAMEWORK)
  const gap = testedGap(groups, ['a', 'b'])
  expect(gap?.difference).toBeCloseTo(-15.8, 9)
  expect(gap?.se).toBeCloseTo(8.49091, 5)
  expect(gap?.df).toBeCloseTo(17.77647, 5)
  expect(gap?.p).toBeCloseTo(0.07939414, 8)
})
