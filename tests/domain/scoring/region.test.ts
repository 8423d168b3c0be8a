import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS, SCALES } from '#app/domain/framework/framework'
import { scoreRegion, type RegionData } from '#app/domain/scoring/region'
import { FLOORLESS } from './estimate'
import { groupSumsOf, person, scoresWith } from './people'
import { R_SAMPLE, R_WEIGHTED, R_WEIGHTS } from './r-sample'

/** R knows no least spread. */
const AS_R = { ...DEFAULT_FRAMEWORK, variance: FLOORLESS }

function data(overrides: Partial<RegionData> = {}): RegionData {
  return {
    period: '2026-Q3',
    groups: groupSumsOf(R_SAMPLE),
    registerWeights: new Map(Object.entries(R_WEIGHTS)),
    records: [],
    ...overrides,
  }
}

describe('everything that is scored of a region', () => {
  test('four forms in framework order, then the index; surveys of all scales', () => {
    const scores = scoreRegion(data(), AS_R)
    expect(scores.scores.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS, 'index'])
    expect(scores.survey.map(({ scale }) => scale)).toEqual(SCALES)
    expect(scores).toMatchObject({ period: '2026-Q3', frameworkVersion: '1' })
    scores.scores.slice(0, 4).forEach(({ score, surveyScore }, d) => {
      expect(score).toBeCloseTo(R_WEIGHTED.scores[d]!, 10)
      expect(surveyScore).toBe(score)
    })
    expect(scores.scores[4]?.score).toBeCloseTo(R_WEIGHTED.geometricMean[0], 10)
    expect(scores.scores[4]?.se).toBeCloseTo(R_WEIGHTED.geometricMean[1], 10)
  })

  test('records go to their own form, in whatever order they come', () => {
    const records = [
      { dimension: 'output' as const, score: 65, knownShare: 1, records: 5 },
      { dimension: 'input' as const, score: 40, knownShare: 0.8, records: 4 },
      { dimension: 'process' as const, score: 90, knownShare: 0.7, records: 4 },
    ]
    const scores = scoreRegion(data({ records }), AS_R)
    expect(scores.records.map(({ dimension, score }) => [dimension, score])).toEqual([
      ['input', 40],
      ['process', 90],
      ['output', 65],
      ['feedback', null],
    ])
    expect(scores.scores.map(({ recordWeight }) => recordWeight)).toEqual([
      0.25,
      0.25,
      0.5,
      0,
      null,
    ])
    expect(scores.scores[4]?.score).toBeCloseTo(R_WEIGHTED.blendedMean[0], 10)
    expect(scores.scores[4]?.se).toBeCloseTo(R_WEIGHTED.blendedMean[1], 10)
  })

  test('without a register all groups of the framework are expected', () => {
    const scores = scoreRegion(data({ registerWeights: null }), DEFAULT_FRAMEWORK)
    // three of five groups answered: 0.6 of the expected weight
    expect(scores.scores[0]).toMatchObject({ status: 'insufficient', score: null })
    expect(scores.scores[0]?.coverage).toBeCloseTo(0.6, 12)
  })

  test('cooperation is estimated, and never enters the index', () => {
    const without = scoreRegion(data(), DEFAULT_FRAMEWORK)
    const answering = R_SAMPLE.map((one, i) => ({ ...one, scores: [...one.scores, i * 4] }))
    const withIt = scoreRegion(data({ groups: groupSumsOf(answering) }), DEFAULT_FRAMEWORK)
    expect(withIt.survey[4]?.score).toBeGreaterThan(0)
    expect(without.survey[4]?.score).toBeNull()
    expect(withIt.scores).toEqual(without.scores)
  })

  test('only cooperation was answered: nobody answered any of the forms', () => {
    const groups = groupSumsOf([
      person({ scores: scoresWith({ cooperation: 80 }), answered: false }),
    ])
    const scores = scoreRegion(data({ groups }), DEFAULT_FRAMEWORK)
    expect(scores.scores.map(({ status }) => status)).toEqual([
      ...DIMENSIONS.map(() => 'records_only'),
      'insufficient',
    ])
  })

  test('a region of which nothing is known', () => {
    const scores = scoreRegion(data({ groups: [], registerWeights: null }), DEFAULT_FRAMEWORK)
    for (const one of scores.scores) {
      expect(one).toMatchObject({ score: null, se: null, ciLow: null, n: 0, respondents: 0 })
    }
    expect(scores.arithmeticMean).toBeNull()
    expect(scores.weakest).toBeNull()
  })
})
