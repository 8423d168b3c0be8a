import { describe, expect, test } from 'vitest'
import { keyOf } from '#app/domain/grouping'
import {
  heardKey,
  heardStates,
  hearingOf,
  type HeardFacts,
  type HeardState,
  type InvitedRow,
} from '#app/domain/stakeholders/heard'

const QUARTERS = [
  '2024-Q4',
  '2025-Q1',
  '2025-Q2',
  '2025-Q3',
  '2025-Q4',
  '2026-Q1',
  '2026-Q2',
].concat('2026-Q3')

function invitedRow(overrides: Partial<InvitedRow> = {}): InvitedRow {
  return {
    ...{ importId: 1, regionId: 1, period: '2024-Q1', group: 'overig', weight: null },
    ...{ organisation: 'Dorpsraad', invited: 10, ...overrides },
  }
}

function facts(answered: readonly string[], told: readonly string[] = QUARTERS): HeardFacts {
  return {
    asked: QUARTERS,
    answered: new Set(answered.map((quarter) => heardKey(quarter, 'overig', 'dorpsraad'))),
    told: new Set(told.map((quarter) => keyOf(quarter, 'overig'))),
  }
}

const DORPSRAAD = { group: 'overig', organisation: 'Dorpsraad' }

describe('who was heard', () => {
  test('is told quarter by quarter: answered, silent or never invited', () => {
    const register = [invitedRow({ invited: 0 }), invitedRow({ importId: 2, period: '2026-Q1' })]
    expect(heardStates(register, facts(['2026-Q3']))(DORPSRAAD)).toEqual([
      ...Array<HeardState>(5).fill('uninvited'),
      ...['silent', 'silent', 'answered'],
    ])
  })

  test('counts an answer under the same name however it is spelled, and for the same group only', () => {
    const spelled = { group: 'overig', organisation: ' DORPSRAAD ' }
    expect(heardStates([], facts(['2026-Q3']))(spelled).at(-1)).toBe('answered')
    const other = { group: 'huurders', organisation: 'Dorpsraad' }
    expect(heardStates([], facts(['2026-Q3']))(other).at(-1)).toBe('untold')
  })

  test('an unknown number of invited is not taken for none', () => {
    expect(heardStates([invitedRow({ invited: null })], facts([]))(DORPSRAAD).at(-1)).toBe('silent')
  })

  test('looks back eight quarters that were asked, not further', () => {
    const asked = ['2023-Q1', ...QUARTERS]
    const answered = new Set([heardKey('2023-Q1', 'overig', 'Dorpsraad')])
    const states = heardStates([], { ...facts([]), asked, answered })(DORPSRAAD)
    expect(states).toHaveLength(8)
    expect(hearingOf(states)).toBe('never')
  })

  test.each([
    [8, 'regular'],
    [7, 'regular'],
    [6, 'sometimes'],
    [1, 'sometimes'],
    [0, 'never'],
  ] as const)('with %i answers in eight quarters: %s', (answers, hearing) => {
    const states = heardStates([], facts(QUARTERS.slice(0, answers)))(DORPSRAAD)
    expect(hearingOf(states)).toBe(hearing)
  })
})

describe('of a group with fewer than five answers on show', () => {
  const thin = QUARTERS.slice(0, 3)
  const told = QUARTERS.slice(3)

  test('nothing is told of the quarter, whatever happened in it and whoever was invited', () => {
    const worlds = [
      { answered: thin, invited: 10 },
      { answered: [], invited: 10 },
      { answered: [], invited: 0 },
      { answered: thin.slice(1), invited: null },
    ].map(({ answered, invited }) => {
      const register = [
        invitedRow({ invited }),
        invitedRow({ importId: 2, period: '2025-Q3', invited: 10 }),
      ]
      const states = heardStates(register, facts([...answered, '2026-Q3'], told))(DORPSRAAD)
      return JSON.stringify([states, hearingOf(states)])
    })
    expect(new Set(worlds).size).toBe(1)
    expect(worlds[0]).toContain('"untold","untold","untold"')
  })

  test('the verdict over all quarters does not hang on it either', () => {
    const none = heardStates([], facts(thin, told))(DORPSRAAD)
    expect(hearingOf(none)).toBe('never')
    const five = heardStates([], facts(QUARTERS, told))(DORPSRAAD)
    expect(hearingOf(five)).toBe('sometimes')
  })

  test('without any quarter to tell of there is no verdict', () => {
    expect(hearingOf(heardStates([], facts(QUARTERS, []))(DORPSRAAD))).toBe('untold')
    expect(hearingOf([])).toBe('untold')
  })
})
