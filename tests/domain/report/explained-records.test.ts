import { describe, expect, test } from 'vitest'
import { recordEstimates } from '#app/domain/agreements/record-score'
import { loopRecord } from '#app/domain/followup/loop-record'
import type { Loop } from '#app/domain/followup/loop'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Dimension } from '#app/domain/framework/framework'
import { explainedRecords } from '#app/domain/report/explained-records'
import { day, loop } from '#tests/domain/followup/loops'

const TOLD = {
  decision: 'yes',
  decidedOn: day('2026-06-20'),
  toldBackOn: day('2026-07-01'),
} as const

function explained(
  loops: readonly Partial<Loop>[],
  asOf: string,
  dimension: Dimension = 'feedback',
) {
  const processes = loops.flatMap((each, at) => {
    const heard = { ...loop({ loopId: `L${at}`, ...each }), importId: 7 }
    return loopRecord(heard, '2026-Q3', DEFAULT_FRAMEWORK) ?? []
  })
  const records = recordEstimates([], '2026-Q3', DEFAULT_FRAMEWORK, processes)
  const shown = { row: undefined, part: undefined }
  const names = new Map([[1, 'Beek']])
  return explainedRecords(records, dimension, shown, DEFAULT_FRAMEWORK, names, day(asOf))
}

describe('expectations in the explanation', () => {
  test('stand with their weight, their value and each check', () => {
    const { score, processes } = explained([TOLD, TOLD, {}], '2026-12-31')
    expect(score).toBe(66.7)
    expect(
      processes.map(({ id, place, weight, value, importId }) => [
        id,
        place,
        weight,
        value,
        importId,
      ]),
    ).toEqual([
      ['L0', 'Beek', 1, 100, 7],
      ['L1', 'Beek', 1, 100, 7],
      ['L2', 'Beek', 1, 0, 7],
    ])
    expect(processes[2]?.checks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['decided_in_time', 'not_done'],
      ['told_back_in_time', 'not_done'],
      ['action_in_time', 'not_applicable'],
    ])
  })

  test('are not missed yet while there is time: to 30 August, the day itself included', () => {
    const outcomes = (asOf: string) =>
      explained([{}], asOf).processes[0]?.checks.map(({ outcome }) => outcome)
    expect(outcomes('2026-08-30')).toEqual(['not_yet', 'not_yet', 'not_applicable'])
    expect(outcomes('2026-08-31')).toEqual(['not_done', 'not_done', 'not_applicable'])
  })

  test('weigh nothing where they are too few, and are no record of another form', () => {
    expect(explained([TOLD, TOLD], '2026-12-31')).toMatchObject({
      score: null,
      processes: [{ weight: 0 }, { weight: 0 }],
    })
    expect(explained([TOLD, TOLD, TOLD], '2026-12-31', 'input').processes).toEqual([])
    expect(explained([TOLD, TOLD, TOLD], '2026-12-31', 'output').processes).toEqual([])
  })
})
