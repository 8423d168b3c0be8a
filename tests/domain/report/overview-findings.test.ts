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

/** The input score of a region with its difference from the previous quarter, or something else. */
function scored(region: string, difference: number, overrides: Partial<ReleasedDifference> = {}) {
  const told = releasedDifference({ difference, demonstrable: true, ...overrides })
  return releasedScore({ region, differences: [told] })
}

const STEADY = { demonstrable: false } as const
const PREVIOUS = { against: 'previous_quarter', quarter: '2026-Q2' }
const OTHERS = { against: 'others', quarter: null }

describe('what the tests say', () => {
  test('is the title: what fell, what rose, and whether all the rest was tested', () => {
    const rows = [scored('A', -6.2), scored('B', 3), scored('C', -4), scored('D', 9, STEADY)]
    const { title, sentences } = findingsOf(...rows)
    expect(title).toEqual({
      key: 'moved',
      values: {
        reference: PREVIOUS,
        clauses: [
          { form: 'input', direction: 'lower', regions: ['A', 'C'] },
          { form: 'input', direction: 'higher', regions: ['B'] },
        ],
        ...{ lower: 2, higher: 1, restIsSteady: true },
      },
    })
    expect(sentences[0]).toEqual({
      key: 'largest_moves',
      values: {
        reference: PREVIOUS,
        moves: [
          { region: 'A', form: 'input', difference: -6.2, margin: 4.1, basis: null },
          { region: 'C', form: 'input', difference: -4, margin: 4.1, basis: null },
        ],
        more: 1,
      },
    })
    const untested = scored('E', 8, { demonstrable: null, p: null, margin: null })
    expect(findingsOf(...rows, untested).title.values).toMatchObject({ restIsSteady: false })
    expect(findingsOf(...rows.slice(0, 3)).title.values).toMatchObject({ restIsSteady: false })
  })

  test('speaks of the index only where no form moved', () => {
    const index = { ...scored('A', -6.2), dimension: 'index' as const }
    const steady = scored('A', 1, STEADY)
    expect(findingsOf(steady, index).title.values).toMatchObject({
      clauses: [{ form: 'index', direction: 'lower', regions: ['A'] }],
    })
    expect(findingsOf(scored('A', 2), index).title.values).toMatchObject({
      clauses: [{ form: 'input', direction: 'higher' }],
      ...{ lower: 1, higher: 1 },
    })
  })

  test('is that nothing changed, once, where nothing survives', () => {
    const { title, sentences } = findingsOf(scored('A', 9, STEADY), scored('B', -9, STEADY))
    expect(title).toEqual({ key: 'steady', values: { reference: PREVIOUS } })
    expect(sentences.map(({ key }) => key)).not.toContain('steady')
  })

  test('makes no claim where nothing was tested', () => {
    const untested = { demonstrable: null, p: null, margin: null }
    expect(findingsOf(scored('A', 9, untested)).title.key).toBe('scores_shown')
  })

  test('a change that rounds to nothing is none', () => {
    expect(findingsOf(scored('A', 0)).title.key).toBe('steady')
  })

  test('a region that stands apart comes after what changed, and first where nothing did', () => {
    const apart = { against: 'others' } as const
    const both = (region: string, change: Partial<ReleasedDifference>) =>
      releasedScore({
        region,
        differences: [
          releasedDifference(change),
          releasedDifference({ ...apart, difference: -8, demonstrable: region === 'A' }),
        ],
      })
    const moved = findingsOf(both('A', { demonstrable: true }), both('B', STEADY))
    expect(moved.title).toMatchObject({ key: 'moved', values: { reference: PREVIOUS } })
    expect(moved.sentences[1]).toMatchObject({
      key: 'largest_moves',
      values: { reference: OTHERS, moves: [{ region: 'A', difference: -8 }] },
    })
    const steady = findingsOf(both('A', STEADY), both('B', STEADY))
    expect(steady.title).toMatchObject({ key: 'moved', values: { reference: OTHERS } })
    expect(steady.sentences.map(({ key }) => key).slice(0, 2)).toEqual(['steady', 'largest_moves'])
  })

  test('is of the other regions where that is asked for', () => {
    const rows = [scored('A', -8, { against: 'others' }), scored('B', 2, { against: 'others' })]
    const { title } = overviewWith(rows, { reference: { against: 'others' } }).findings
    expect(title.values).toMatchObject({ reference: OTHERS, lower: 1, higher: 1 })
    expect(findingsOf(...rows).title.values).toMatchObject({ reference: OTHERS })
  })

  test('leaves room for what is not shown: three sentences at most', () => {
    const rows = [
      ...regionRows([60, 50, 70, 40, 54], {
        differences: [releasedDifference({ difference: 5, demonstrable: true })],
      }),
      suppressedScore({ region: 'B' }),
    ]
    const keys = findingsOf(...rows).sentences.map(({ key }) => key)
    expect(keys).toHaveLength(3)
    expect([keys[0], keys[2]]).toEqual(['largest_moves', 'not_shown'])
  })
})

describe('the title', () => {
  test('counts the regions in which one form is the weakest', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 40], { region: 'A' }),
      ...regionRows([60, 50, 70, 41], { region: 'B' }),
      ...regionRows([30, 50, 70, 41], { region: 'C' }),
    )
    expect(title).toEqual({
      key: 'weakest_form',
      values: { forms: ['feedback'], count: 2, regions: 3, region: null },
    })
  })

  test('names forms that share the first place', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 40], { region: 'A' }),
      ...regionRows([30, 50, 70, 41], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ forms: ['input', 'feedback'], count: 1, regions: 2 })
  })

  test('a tie within a region counts for neither form', () => {
    const { title } = findingsOf(
      ...regionRows([40, 50, 70, 40], { region: 'A' }),
      ...regionRows([60, 50, 70, 41], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ forms: ['feedback'], count: 1, regions: 2 })
  })

  test('names the region where only one can be compared', () => {
    const { title } = findingsOf(
      ...regionRows([60, 50, 70, 40], { region: 'A' }),
      ...regionRows([null, null, null, null], { region: 'B' }),
    )
    expect(title.values).toMatchObject({ regions: 1, region: 'A' })
  })

  test('makes no claim where no region has one weakest form', () => {
    expect(findingsOf(...regionRows([40, 50, 70, 40])).title).toEqual({
      key: 'scores_shown',
      values: { quarter: '2026-Q3', regions: 1 },
    })
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
    { ciHigh: 49.9, score: 45, place: 'below' },
    { ciHigh: 50, score: 45, place: 'across' },
    { ciHigh: 54, score: 50, place: 'other' },
    { ciHigh: null, score: 45, place: 'other' },
  ])('of $score with upper bound $ciHigh lies $place the bound of weak', (expected) => {
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
    const rows = ['A', 'B', 'C'].flatMap((region) => regionRows([60, 50, 70, 40], { region }))
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
    ...regionRows([60, 50, 70, 40, 50], { region: 'A' }),
    ...regionRows([60, 50, 70, 40], { region: 'B' }),
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
    const last = releasedScore({ dimension: 'feedback', score: 40, status: 'provisional' })
    expect(sentence('provisional', ...rows.slice(0, 3), last)).toEqual({ count: 1, scores: 4 })
  })
})
