import { describe, expect, test } from 'vitest'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { surveyEstimate } from '#app/domain/scoring/survey'
import { estimate } from './estimate'
import { frameworkOf, groupSumsOf, person, scoresWith, times } from './people'

describe('coverage', () => {
  test.each([
    [1, 1 / 3],
    [2, 2 / 3],
    [3, 1],
    [8, 1],
  ])('%d of the 3 persons that make a group heard', (count, expected) => {
    expect(estimate(times(count), { huurders: 1 }).coverage).toBeCloseTo(expected, 12)
  })

  test('a group that is expected and not heard costs its weight', () => {
    expect(estimate(times(5), { huurders: 3, gemeente: 1 }).coverage).toBeCloseTo(0.75, 12)
  })

  test('respondents without a valid score cost their share', () => {
    const persons = [...times(6), ...times(2, { scores: [null, 50] })]
    const found = estimate(persons, { huurders: 1 })
    expect(found).toMatchObject({ n: 6, respondents: 8, coverage: 0.75 })
  })

  test('who was not asked this scale is no respondent of it', () => {
    const framework = frameworkOf(['huurders'])
    const sums = groupSumsOf(times(4, { scores: scoresWith({ process: 40 }) }), ['process'])
    const [input, process] = (['input', 'process'] as const).map((scale) =>
      surveyEstimate(sums, scale, expectedWeights(null, framework), framework),
    )
    expect(input).toMatchObject({ respondents: 0, n: 0, coverage: null, score: null })
    expect(process).toMatchObject({ respondents: 4, n: 4, coverage: 1 })
  })

  test('counts different persons, in whichever areas they answer', () => {
    const one = times(4, { respondent: 'a' })
    expect(estimate([...one, person()], { huurders: 1 })).toMatchObject({
      ...{ n: 2, respondents: 2, coverage: expect.closeTo(2 / 3, 12) as number },
    })
    const silent = person({ respondent: 'b', scores: [null, 50] })
    const found = estimate([...times(6), silent, silent, ...one], { huurders: 1 })
    expect(found).toMatchObject({ n: 7, respondents: 8, coverage: 7 / 8 })
  })

  test('counts a person in each group that he answers for', () => {
    const both = ['huurders', 'gemeente'].map((group) => person({ respondent: 'a', group }))
    expect(estimate(both)).toMatchObject({ n: 2, respondents: 2 })
  })

  test('where somebody answered but nobody enough, coverage is 0', () => {
    const found = estimate(times(4, { scores: [] }))
    expect(found).toMatchObject({ n: 0, respondents: 4, coverage: 0, score: null, se: null })
    expect(found.effectiveN).toBeNull()
  })

  test('where nobody is expected there is nothing', () => {
    const found = estimate(times(4), {})
    expect(found).toMatchObject({ n: 0, respondents: 0, coverage: null, score: null, groups: [] })
  })

  test('scores on cooperation without any answer to a form never exceed full coverage', () => {
    const framework = frameworkOf(['huurders'])
    const persons = [
      ...times(3, { scores: scoresWith({ cooperation: 70 }), answered: false }),
      ...times(3, { scores: scoresWith({ cooperation: 50, input: 50 }) }),
    ]
    const expected = expectedWeights(null, framework)
    const found = surveyEstimate(groupSumsOf(persons), 'cooperation', expected, framework)
    expect(found).toMatchObject({ n: 6, respondents: 3, coverage: 1, score: 60 })
  })
})
