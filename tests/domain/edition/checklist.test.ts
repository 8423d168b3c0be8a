import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#app/domain/calendar/day'
import { checklistOf, type CheckedFacts } from '#app/domain/edition/checklist'
import type { EditionContent } from '#app/domain/edition/edition'
import { overviewWith } from '#tests/support/overview'
import { insufficientScore, regionRows, releasedScore } from '#tests/support/released-score'

describe('the checklist', () => {
  const FACTS: CheckedFacts = {
    ...{ quarter: '2026-Q3', today: parseIsoDay('2026-10-01') as number, plan: null, waves: [] },
    ...{ rows: 10, rejected: 0 },
  }
  const contentOf = (rows: Parameters<typeof overviewWith>[0]) =>
    ({ overview: overviewWith(rows), regions: [] }) satisfies Pick<
      EditionContent,
      'overview' | 'regions'
    >
  const stateOf = (check: string, facts: CheckedFacts, content = contentOf([releasedScore()])) =>
    checklistOf(content, facts).find((outcome) => outcome.check === check)

  test('stops a quarter on its last day, not the day after', () => {
    expect(stateOf('over', FACTS)?.state).toBe('fine')
    expect(stateOf('over', { ...FACTS, today: FACTS.today - 1 })?.state).toBe('stop')
  })

  test('tells a wave that closes today or later, not one that closed', () => {
    const wave = {
      name: 'w',
      period: '2026-Q3',
      opens: null,
      closes: FACTS.today,
      instrument: null,
    }
    const counts = (closes: number | null) =>
      stateOf('waves', { ...FACTS, waves: [{ ...wave, closes }] })
    expect(counts(FACTS.today)).toMatchObject({ state: 'look', count: 1, of: 1 })
    expect(counts(FACTS.today - 1)).toMatchObject({ state: 'fine', count: 0 })
    expect(counts(null)).toMatchObject({ state: 'fine' })
  })

  test('counts scores by what they lack, with their regions, and puts what stops first', () => {
    const content = contentOf([
      ...regionRows([60, 61, 62, null, null]),
      insufficientScore({ region: 'Zuid' }),
      releasedScore({ region: 'Zuid', dimension: 'process', status: 'provisional' }),
    ])
    const at = (check: string) => stateOf(check, FACTS, content)
    expect(at('hidden')).toMatchObject({ state: 'look', count: 2, of: 10, regions: ['Noord'] })
    expect(at('provisional')).toMatchObject({ count: 1, regions: ['Zuid'] })
    expect(at('coverage')).toMatchObject({ count: 4, regions: ['Zuid'] })
    expect(at('rejected')).toMatchObject({ state: 'fine', count: 0, of: 10 })
    const states = checklistOf(content, { ...FACTS, today: 0 }).map(({ state }) => state)
    expect(states[0]).toBe('stop')
    expect(states.at(-1)).toBe('fine')
  })
})
