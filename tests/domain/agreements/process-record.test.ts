import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { processWeight, type ProcessRecord } from '#app/domain/agreements/process-record'
import { recordEstimates, weighedProcesses } from '#app/domain/agreements/record-score'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport } from '#tests/support/builders'

const QUARTER = '2026-Q2'

/** A loop with as many checks met as told, of three; none known where null. */
function process(met: number | null): ProcessRecord {
  const checks = [0, 1, 2].map((at) => ({
    name: 'told_back_in_time' as const,
    by: 0,
    outcome:
      met === null ? ('unknown' as const) : at < met ? ('done' as const) : ('not_done' as const),
  }))
  return {
    kind: 'loop',
    id: 'x',
    title: 'x',
    placeId: 1,
    importId: 1,
    checks: { feedback: checks },
  }
}

function feedback(reports: readonly AgreementReport[], processes: readonly ProcessRecord[]) {
  const { estimates } = recordEstimates(reports, QUARTER, DEFAULT_FRAMEWORK, processes)
  return estimates.find(({ dimension }) => dimension === 'feedback')
}

/** The rule written down once more, without the code that is tested. */
function plainly(agreements: readonly [number, number][], loops: readonly number[]) {
  const weight = agreements.reduce((sum, [w]) => sum + w, 0)
  if (weight === 0 && loops.length < 3) return null
  const together = weight === 0 ? loops.length : Math.min(loops.length, weight)
  const sumOfLoops = loops.reduce((sum, value) => sum + value, 0) * (together / loops.length)
  const sum = agreements.reduce((total, [w, value]) => total + w * value, 0)
  return (
    (sum + (loops.length === 0 ? 0 : sumOfLoops)) / (weight + (loops.length === 0 ? 0 : together))
  )
}

test.each([
  ['one beside agreements of weight 3', 1, 3, 1],
  ['as many as the agreements weigh', 3, 3, 1],
  ['more than the agreements weigh: all scaled alike', 4, 3, 0.75],
  ['a light agreement', 1, 0.5, 0.5],
  ['two without agreements', 2, 0, 0],
  ['three without agreements', 3, 0, 1],
  ['none', 0, 2, 0],
])('%s', (_, count, agreementWeight, weight) => {
  expect(processWeight(count, agreementWeight, 3)).toBe(weight)
})

describe('choices and loops in the record score', () => {
  const report = (id: string, weight: number, isDone: boolean) =>
    agreementReport({
      ...{
        agreementId: id,
        weight,
        status: 'on_schedule',
        reportedOn: 'unknown',
        fedBackOn: isDone ? 20_000 : 'not_done',
      },
      ...{ period: '2026-Q1', followUp: 'unknown' },
    })

  test.each([
    [
      'few beside many',
      [
        [2, 100],
        [1, 0],
      ],
      [3, 0],
    ],
    ['many beside few', [[1, 100]], [0, 0, 0, 1, 2]],
    ['as heavy as the agreements', [[2, 0]], [3, 3]],
    ['three alone', [], [3, 2, 1]],
    ['two alone', [], [3, 3]],
  ] as [string, [number, number][], number[]][])('%s', (_, agreements, met) => {
    const reports = agreements.map(([weight, value], at) => report(`a${at}`, weight, value === 100))
    const expected = plainly(
      agreements,
      met.map((count) => (100 * count) / 3),
    )
    const score = feedback(reports, met.map(process))?.score ?? null
    if (expected === null) expect(score).toBeNull()
    else expect(score).toBeCloseTo(expected, 10)
  })

  test('leave every digit as it is where there are none', () => {
    const reports = [report('a', 0.3, true), report('b', 0.7, false)]
    expect(feedback(reports, [])).toEqual(
      recordEstimates(reports, QUARTER, DEFAULT_FRAMEWORK).estimates.at(3),
    )
    expect(feedback(reports, [])?.score).toBe((0.3 * 100) / (0.3 + 0.7))
  })

  test('count among what is known, at their scaled weight', () => {
    const reports = [report('a', 1, true)]
    // 1 known of 1 + 1: the two unknown loops weigh as much as the agreement.
    expect(feedback(reports, [process(null), process(null)])?.knownShare).toBe(0.5)
    expect(feedback([], [process(3), process(null), process(null)])).toMatchObject({
      score: null,
      knownShare: 1 / 3,
      records: 3,
    })
  })

  test('of one form touch no other', () => {
    const { estimates } = recordEstimates([], QUARTER, DEFAULT_FRAMEWORK, [3, 3, 3].map(process))
    expect(estimates.map(({ records }) => records)).toEqual([0, 0, 0, 3])
  })

  test('are told with their weight, and not at all where they do not count', () => {
    const three = { details: [], processes: [3, 2, 1].map(process) }
    expect(weighedProcesses('feedback', three, DEFAULT_FRAMEWORK)).toHaveLength(3)
    const two = { details: [], processes: [3, 2].map(process) }
    expect(weighedProcesses('feedback', two, DEFAULT_FRAMEWORK)).toEqual([])
  })
})
