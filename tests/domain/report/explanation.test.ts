import { describe, expect, test } from 'vitest'
import { recordEstimates } from '#app/domain/agreements/record-score'
import type { ReleasedRecordPart } from '#app/domain/disclosure/record-door'
import type { ReleasedGroupScore, ReleasedScore } from '#app/domain/disclosure/released'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { explanationOf, type ExplanationFacts } from '#app/domain/report/explanation'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { agreementReport, day } from '#tests/support/builders'
import { explanationFacts, groupScore, GROUPS, recordPartsOf } from '#tests/support/explanation'
import {
  recordsOnlyScore,
  regionRows,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

function explain(
  scores: readonly ReleasedScore[],
  facts: Partial<ExplanationFacts> = {},
  groups: readonly ReleasedGroupScore[] = GROUPS.map((code) => groupScore(code)),
  parts?: readonly ReleasedRecordPart[],
) {
  const given = explanationFacts(facts)
  return explanationOf(
    { scores, groups, records: parts ?? recordPartsOf(scores, given), bands: [] },
    given,
  )
}

describe('the formula of a form', () => {
  test('has its rounded parts and what they give', () => {
    const { formula } = explain([releasedScore({ surveyScore: 58, recordScore: 66, score: 60 })])
    expect(formula).toEqual({
      kind: 'form',
      score: 60,
      surveyScore: 58,
      recordScore: 66,
      recordWeight: 0.25,
      fromParts: 60,
    })
  })

  test.each([
    ['agreements do not count', releasedScore({ recordScore: null, surveyScore: 61 }), 0, 61],
    ['nobody answered', recordsOnlyScore(), 1, 54.8],
    ['the survey is hidden', suppressedScore({ recordScore: 50 }), 0.25, null],
    ['the survey is a bound', releasedScore({ surveyScore: '≥95', recordScore: null }), 0, null],
  ])('%s', (_case, row, recordWeight, fromParts) => {
    expect(explain([row]).formula).toMatchObject({ recordWeight, fromParts })
  })

  test('another quarter’s row is no row', () => {
    const { row, status, formula } = explain([releasedScore({ period: '2026-Q2' })])
    expect([row, status]).toEqual([null, 'no_data'])
    expect(formula).toMatchObject({ recordWeight: null, fromParts: null })
  })
})

describe('the formula of the index', () => {
  const scores = [16, 81, 16, 81, 36]

  test('is the fourth root of the product, with the arithmetic mean beside it', () => {
    const { formula, survey, records } = explain(regionRows(scores), { dimension: 'index' })
    expect(formula).toMatchObject({ kind: 'index', floor: 1, arithmeticMean: 48.5 })
    expect(formula.fromParts).toBeCloseTo(36, 12)
    expect([survey, records]).toEqual([null, null])
  })

  test('of a form that is hidden nothing can be computed', () => {
    const { formula } = explain(regionRows([16, null, 16, 81, null]), { dimension: 'index' })
    expect(formula).toMatchObject({ fromParts: null, arithmeticMean: null })
  })
})

describe('the survey part', () => {
  const register = new Map([
    ['huurders', 3],
    ['gemeente', 1],
  ])
  const expected = expectedWeights(register, DEFAULT_FRAMEWORK)

  test('adds the shown means by weight', () => {
    const groups = [groupScore('huurders', 40), groupScore('gemeente', 80)]
    const { survey } = explain([releasedScore()], { expected }, groups)
    expect(survey?.fromGroups).toBe(50)
    expect(survey?.groups.map(({ weight, heardShare }) => [weight, heardShare])).toEqual([
      [0.75, 1],
      [0.25, 1],
    ])
  })

  test('who was not heard has no weight, and coverage misses it', () => {
    const groups = [groupScore('huurders', null, 0), groupScore('gemeente', 80)]
    const { survey } = explain([releasedScore()], { expected }, groups)
    expect(survey?.groups).toMatchObject([
      { status: 'unheard', expectedWeight: 0.75, weight: 0, n: 0, heardShare: 0 },
      { status: 'shown', expectedWeight: 0.25, weight: 1 },
    ])
    expect(survey?.fromGroups).toBe(80)
  })

  test('says whose spread is its own and whose is borrowed', () => {
    const groups = [groupScore('huurders'), { ...groupScore('gemeente'), isReference: false }]
    const { survey } = explain([releasedScore()], { expected }, groups)
    expect(survey?.groups.map(({ isReference }) => isReference)).toEqual([true, false])
  })

  test('a hidden group keeps its weight and nothing else', () => {
    const hidden = { ...groupScore('huurders', null, null), isReference: false }
    const groups = [hidden, groupScore('gemeente', 80)]
    const { survey } = explain([releasedScore()], { expected }, groups)
    expect(survey?.groups[0]).toMatchObject({
      status: 'hidden',
      weight: 0.75,
      mean: null,
      n: null,
      heardShare: null,
      isReference: null,
    })
    expect(survey?.fromGroups).toBeNull()
  })

  test('groups of which no row is there: unheard where nobody answered, else hidden', () => {
    const statusesOf = (row: ReleasedScore) =>
      explain([row], { expected }, []).survey?.groups.map(({ status }) => status)
    expect(statusesOf(recordsOnlyScore())).toEqual(['unheard', 'unheard'])
    expect(statusesOf(suppressedScore())).toEqual(['hidden', 'hidden'])
  })
})

test('the items are those of the form, with how many must be answered', () => {
  const { items } = explain([releasedScore()])
  expect(items?.minimum).toBe(3)
  expect(items?.items.map(({ code, reversed }) => [code, reversed])).toEqual([
    ['I1', false],
    ['I2', false],
    ['I3', false],
    ['I4', true],
    ['I5', false],
  ])
})

describe('the record part', () => {
  const reports = [
    agreementReport({ agreementId: 'A', status: 'cancelled', cancelReason: 'samen' }),
    agreementReport({ agreementId: 'B', status: 'partly' }),
    agreementReport({ agreementId: 'C', status: null }),
  ]
  const records = recordEstimates(reports, '2026-Q3', DEFAULT_FRAMEWORK)

  test('tells of every agreement what it did: counted, unknown, left out', () => {
    const row = releasedScore({ dimension: 'output', recordScore: 50 })
    const { records: explained } = explain([row], { records, dimension: 'output' })
    expect(explained).toMatchObject({ score: 50, knownShare: 0.5, today: null })
    expect(
      explained?.agreements.map(({ id, state, value, reason }) => [id, state, value, reason]),
    ).toEqual([
      ['B', 'counted', 50, 'by_status'],
      ['C', 'unknown', null, 'nothing_reported'],
      ['A', 'left_out', null, 'cancelled_jointly'],
    ])
  })

  test('shows the checks behind a value', () => {
    const { records: explained } = explain([releasedScore()], { records })
    expect(explained?.agreements[0]?.checks).toEqual([
      { name: 'council_involved', outcome: 'done' },
      { name: 'tenants_signed', outcome: 'done' },
    ])
  })

  test('never names who is responsible, nor a row of a file', () => {
    const secret = agreementReport({ responsible: 'Jansen', partner: 'Pietersen' })
    const one = recordEstimates([secret], '2026-Q3', DEFAULT_FRAMEWORK)
    const text = JSON.stringify(explain([releasedScore()], { records: one }))
    expect(text).not.toMatch(/Jansen|Pietersen|rowNumber/)
  })

  test('says when the agreements are newer than the figure', () => {
    const row = releasedScore({ dimension: 'output', recordScore: 51 })
    const today = explain([row], { records, dimension: 'output' }).records?.today
    expect(today).toEqual({ score: 50, knownShare: 0.5 })
  })
})

describe('an earlier edition on show', () => {
  const row = releasedScore({ recordScore: 40, surveyScore: 60, score: 56, waiting: true })
  const part = { period: '2026-Q3', dimension: 'input' } as const
  const old = [{ ...part, recordWeight: 0.2, recordKnownShare: 0.7 }]

  test('has the λ and the known share that it was made with', () => {
    const { formula, records } = explain([row], {}, undefined, old)
    expect(formula).toMatchObject({ recordWeight: 0.2, fromParts: 56 })
    expect(records).toMatchObject({ score: 40, knownShare: 0.7 })
    const survey = releasedScore({ recordScore: null, status: 'survey_only', waiting: true })
    const unknown = [{ ...part, recordWeight: 0, recordKnownShare: 0.3 }]
    expect(explain([survey], {}, undefined, unknown).rule).toMatchObject({ knownShare: 0.3 })
  })

  test('has no sum of groups, nor has a score of which a group is of an earlier one', () => {
    expect(explain([row], {}, undefined, old).survey).toMatchObject({
      ...{ holds: false, fromGroups: null },
    })
    const groups = GROUPS.map((code, at) => ({ ...groupScore(code), waiting: at === 2 }))
    expect(explain([releasedScore()], {}, groups).survey).toMatchObject({ holds: false })
    expect(explain([releasedScore()]).survey).toMatchObject({ holds: true, fromGroups: 60 })
  })

  test('of an index has no formula, as its forms may have moved on', () => {
    const rows = regionRows([16, 81, 16, 81, 36], { waiting: true })
    expect(explain(rows, { dimension: 'index' }).formula).toMatchObject({
      ...{ holds: false, fromParts: null, arithmeticMean: 48.5 },
    })
  })
})

test('areas are those of some day in the quarter', () => {
  const area = (name: string, from: string | null, to: string | null) => ({
    code: name,
    name,
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  })
  const areas = [
    area('always', null, null),
    area('left on its first day', null, '2026-07-01'),
    area('left before', null, '2026-06-30'),
    area('came on its last day', '2026-09-30', null),
    area('came after', '2026-10-01', null),
  ]
  const explained = explain([releasedScore()], { areas }).areas
  expect(explained.map(({ name, onLastDay }) => [name, onLastDay])).toEqual([
    ['always', true],
    ['left on its first day', false],
    ['came on its last day', true],
  ])
})

describe('files', () => {
  const file = explanationFacts().imports[0]!

  test.each([
    [5, { rows: 120, accepted: 5, rejected: 15, duplicates: 5 }],
    [4, null],
  ])('a survey of %s persons has the counts %j', (accepted, counts) => {
    const { imports } = explain([releasedScore()], { imports: [{ ...file, accepted }] })
    expect(imports[0]?.counts).toEqual(counts)
  })

  test('agreements hold no persons, so few of them may be counted; surveys come first', () => {
    const agreements = { ...file, id: 1, kind: 'agreements' as const, accepted: 2 }
    const { imports } = explain([releasedScore()], { imports: [agreements, file] })
    expect(imports.map(({ kind, counts }) => [kind, counts?.accepted])).toEqual([
      ['survey', 100],
      ['agreements', 2],
    ])
  })
})
