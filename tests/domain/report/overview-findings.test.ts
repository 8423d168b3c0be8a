import { describe, expect, test } from 'vitest'
import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'
import {
  insufficientScore,
  recordsOnlyScore,
  regionRows,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'
import { overviewWith } from '#tests/support/overview'

function findingsOf(...rows: ReleasedScore[]) {
  return overviewWith(rows).findings
}

function sentence(key: string, ...rows: ReleasedScore[]) {
  return findingsOf(...rows).sentences.find((finding) => finding.key === key)?.values
}

const STEADY = releasedDifference({ demonstrable: false })
const FALL = releasedDifference({ demonstrable: true, difference: -6.2 })

const scored = (region: string, difference: ReleasedDifference) =>
  releasedScore({ region, differences: [difference] })

describe('what is said first', () => {
  test('is the title, and what is said next the sentences; one more than a page shows', () => {
    const rows = ['A', 'B', 'C', 'D', 'E', 'F'].map((region) => scored(region, FALL))
    const { title, sentences } = findingsOf(...rows)
    expect(title).toMatchObject({ key: 'statement', values: { kind: 'falling', region: 'A' } })
    expect(sentences.map(({ key }) => key)).toEqual(Array(4).fill('statement'))
  })

  test('a fall goes with what rose in the same region over the same time, where that is not said yet', () => {
    const rise = releasedDifference({ demonstrable: true, difference: 9 })
    const rose = (region: string) => {
      return releasedScore({ region, dimension: 'output', differences: [rise] })
    }
    const falls = ['B', 'C', 'D', 'E'].map((region) => scored(region, FALL))
    const rows = [scored('A', FALL), ...falls]
    expect(findingsOf(...rows, rose('A')).meanwhile).toMatchObject({ kind: 'rising', region: 'A' })
    expect(findingsOf(...rows, rose('F')).meanwhile).toBeUndefined()
    expect(findingsOf(scored('A', FALL), rose('A')).meanwhile).toBeUndefined()
  })

  test('leaves room for what is not shown', () => {
    const rows = [scored('A', FALL), scored('B', STEADY), suppressedScore({ region: 'C' })]
    expect(findingsOf(...rows).sentences.map(({ key }) => key)).toEqual(['not_shown'])
  })

  test('is that nothing changed where nothing survives', () => {
    const { title, sentences } = findingsOf(scored('A', STEADY), scored('B', STEADY))
    expect(title).toEqual({ key: 'steady', values: {} })
    expect(sentences.map(({ key }) => key)).not.toContain('steady')
  })

  test('makes no claim where nothing was tested, or only against the other regions', () => {
    const untested = releasedDifference({ demonstrable: null, p: null, margin: null })
    expect(findingsOf(scored('A', untested)).title.key).toBe('scores_shown')
    const others = releasedDifference({ against: 'others', demonstrable: true, difference: 9 })
    expect(findingsOf(scored('A', others)).title.key).toBe('scores_shown')
  })

  test('is of the forms, whatever the index did', () => {
    const index = releasedScore({ dimension: 'index', differences: [FALL] })
    expect(findingsOf(scored('Noord', STEADY), index).title.key).toBe('steady')
  })
})

describe('the title', () => {
  test('counts the regions in which one form is the weakest', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 47], { region: 'A' }),
      ...regionRows([60, 50, 70, 48], { region: 'B' }),
      ...regionRows([46.5, 50, 70, 48], { region: 'C' }),
    )
    expect(title).toEqual({
      key: 'weakest_form',
      values: { forms: ['feedback'], count: 2, regions: 3, region: null },
    })
  })

  test('names forms that share the first place', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 47], { region: 'A' }),
      ...regionRows([46.5, 50, 70, 48], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ forms: ['input', 'feedback'], count: 1, regions: 2 })
  })

  test('a tie within a region counts for neither form', () => {
    const { title } = findingsOf(
      ...regionRows([47, 50, 70, 47], { region: 'A' }),
      ...regionRows([60, 50, 70, 48], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ forms: ['feedback'], count: 1, regions: 2 })
  })

  test('names the region where only one can be compared', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 47], { region: 'A' }),
      ...regionRows([null, null, null, null], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ regions: 1, region: 'A' })
  })

  test('makes no claim where no region has one weakest form', () => {
    expect(findingsOf(...regionRows([47, 50, 70, 47])).title).toEqual({
      key: 'scores_shown',
      values: { quarter: '2026-Q3', regions: 1 },
    })
  })

  test('is of the regions that the filter leaves, and says so when it leaves none', () => {
    const rows = [
      ...regionRows([60, 50, 70, 47], { region: 'A' }),
      ...regionRows([40, 50, 70, 67], { region: 'B' }),
    ]
    const titleFor = (weakest: 'input' | 'output') => overviewWith(rows, { weakest }).findings.title
    expect(titleFor('input').values).toMatchObject({ kind: 'weak', region: 'B' })
    expect(titleFor('output')).toEqual({ key: 'none_weakest', values: { form: 'output' } })
    expect(overviewWith([], { weakest: 'input' }).findings.title.key).toBe('no_scores')
  })

  test('says when nothing can be shown', () => {
    const { title, sentences } = findingsOf(...regionRows([null, null, null, null, null]))
    expect(title.key).toBe('nothing_shown')
    expect(sentences.map(({ key }) => key)).toEqual(['not_shown'])
  })

  test('says when there is nothing', () => {
    expect(findingsOf()).toEqual({
      title: { key: 'no_scores', values: { quarter: '2026-Q3' } },
      sentences: [],
    })
  })
})

describe('the lowest score', () => {
  test.each([
    { ciHigh: 50, score: 45, place: 'across' },
    { ciHigh: 54, score: 50, place: 'other' },
    { ciHigh: null, score: 45, place: 'other' },
  ])('of $score with upper bound $ciHigh lies as to the bound of weak: $place', (expected) => {
    const { ciHigh, score, place } = expected
    const low = releasedScore({ dimension: 'output', score, ciHigh })
    expect(sentence('lowest_score', releasedScore(), low)).toMatchObject({
      region: 'Noord',
      form: 'output',
      place,
      ties: 0,
    })
  })

  test('counts others that are as low', () => {
    const rows = ['A', 'B', 'C'].flatMap((region) => regionRows([60, 50, 70, 47], { region }))
    expect(sentence('lowest_score', ...rows)).toMatchObject({ region: 'A', ties: 2 })
  })

  test('does not look at the index, at hidden scores or at records alone', () => {
    const rows = [
      ...regionRows([60, 50, 70]),
      recordsOnlyScore({ dimension: 'feedback', score: 1 }),
      releasedScore({ dimension: 'index', score: 2 }),
    ]
    expect(sentence('lowest_score', ...rows)).toMatchObject({ form: 'process', score: 50 })
  })
})

describe('the range of the index', () => {
  const two = (highest: Partial<ReleasedScore>) => [
    ...regionRows([60, 50, 70, 47, 50], { region: 'A' }),
    ...regionRows([60, 50, 70, 47], { region: 'B' }),
    releasedScore({ region: 'B', dimension: 'index', score: 60, ...highest }),
  ]

  test.each([
    { ciLow: 54, overlap: true },
    { ciLow: 54.1, overlap: false },
    { ciLow: null, overlap: null },
  ])('up to 54 and from $ciLow: overlap is $overlap', ({ ciLow, overlap }) => {
    expect(sentence('index_range', ...two({ ciLow }))).toEqual({
      lowest: { region: 'A', score: 50 },
      highest: { region: 'B', score: 60 },
      overlap,
    })
  })

  test('is left out where there is no range', () => {
    const keys = findingsOf(...two({ score: 50 })).sentences.map(({ key }) => key)
    expect(keys).toEqual(['lowest_score'])
  })

  test('says so where no region has an index', () => {
    const rows = regionRows([60, 50, 70, null, null])
    expect(sentence('index_missing', ...rows)).toEqual({ regions: 1 })
  })
})

describe('the last sentence', () => {
  test('tells what is not shown, by reason', () => {
    const rows = [
      ...regionRows([60, 50], { region: 'A' }),
      suppressedScore({ region: 'A', dimension: 'output' }),
      insufficientScore({ region: 'A', dimension: 'feedback' }),
      ...regionRows([60, 50, 70], { region: 'B' }),
      recordsOnlyScore({ region: 'B', dimension: 'feedback' }),
    ]
    expect(sentence('not_shown', ...rows)).toEqual({
      suppressed: [{ region: 'A', forms: ['output'] }],
      insufficient: [{ region: 'A', forms: ['feedback'] }],
      unanswered: [{ region: 'B', forms: ['feedback'] }],
    })
  })

  test('counts provisional scores where everything is shown', () => {
    const rows = [...regionRows([60, 50, 70]), releasedScore({ dimension: 'feedback', score: 40 })]
    expect(sentence('provisional', ...rows)).toBeUndefined()
    const last = releasedScore({ dimension: 'feedback', score: 47, status: 'provisional' })
    expect(sentence('provisional', ...rows.slice(0, 3), last)).toEqual({ count: 1, scores: 4 })
  })
})
