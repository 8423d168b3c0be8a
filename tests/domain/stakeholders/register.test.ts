import { describe, expect, test } from 'vitest'
import { registerWeights, type StakeholderRow } from '#app/domain/stakeholders/register'

const row = (overrides: Partial<StakeholderRow>): StakeholderRow => ({
  importId: 1,
  regionId: 1,
  period: '2026-Q1',
  group: 'huurders',
  organisation: null,
  weight: null,
  ...overrides,
})

describe('group weights from the stakeholder register', () => {
  test('without a register at or before the quarter there are none', () => {
    expect(registerWeights([], '2026-Q1')).toBeNull()
    expect(registerWeights([row({ period: '2026-Q2' })], '2026-Q1')).toBeNull()
  })

  test('the weights of a group are added over its rows', () => {
    const weights = registerWeights(
      [row({ weight: 2 }), row({ weight: 0.5 }), row({ group: 'gemeente', weight: 0 })],
      '2026-Q1',
    )
    expect(weights).toEqual(
      new Map([
        ['huurders', 2.5],
        ['gemeente', 0],
      ]),
    )
  })

  test('a blank weight counts as 1 beside others, and a register without weights weighs its groups alike', () => {
    expect(
      registerWeights([row({ weight: 3 }), row({ group: 'gemeente' })], '2026-Q1')?.get('gemeente'),
    ).toBe(1)
    expect(registerWeights([row({}), row({}), row({ group: 'gemeente' })], '2026-Q1')).toEqual(
      new Map([
        ['huurders', 1],
        ['gemeente', 1],
      ]),
    )
  })

  test('the newest period at or before the quarter counts, and of that the latest import', () => {
    const rows = [
      row({ period: '2025-Q4', weight: 9 }),
      row({ period: '2026-Q1', importId: 2, weight: 1 }),
      row({ period: '2026-Q1', importId: 3, weight: 4 }),
      row({ period: '2026-Q3', weight: 7 }),
    ]
    expect(registerWeights(rows, '2026-Q2')).toEqual(new Map([['huurders', 4]]))
    expect(registerWeights(rows, '2025-Q4')).toEqual(new Map([['huurders', 9]]))
  })
})
