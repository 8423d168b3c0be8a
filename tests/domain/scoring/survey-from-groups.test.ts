import { expect, test } from 'vitest'
import { surveyFromGroups } from '#app/domain/scoring/survey-from-groups'
import { Random } from '../../../scripts/sample/random'
import { AREAS, drawWorld, frameOf, GROUPS, REGIONS } from './drawn-world'
import { Findings } from './findings'
import { frameworkOf } from './people'
import { ThroughSums } from './through-sums'

const FRAMEWORK = frameworkOf(GROUPS)
const QUARTER = '2026-Q3'

test('what is kept of the groups gives the score that their sums gave, in 300 invented worlds', () => {
  const findings = new Findings()
  for (let seed = 1; seed <= 300; seed++) {
    const world = drawWorld(new Random(seed))
    const sums = new ThroughSums(world.answers, AREAS, FRAMEWORK, QUARTER)
    const region = seed % REGIONS.length
    const { scores } = sums.scored(region, QUARTER, frameOf(world, region, [QUARTER]))
    for (const survey of scores.survey) {
      const found = surveyFromGroups(survey.scale, survey.groups, FRAMEWORK)
      for (const key of [
        'score',
        'se',
        'df',
        'n',
        'respondents',
        'effectiveN',
        'coverage',
      ] as const)
        findings.compare(`${seed} ${survey.scale} ${key}`, found[key], survey[key])
      findings.meet(survey.se === null ? 'without error' : 'with error')
    }
  }
  expect(findings.differing).toEqual([])
  expect([...findings.met.keys()].sort()).toEqual(['with error', 'without error'])
})
