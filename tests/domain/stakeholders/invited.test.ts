import { expect, test } from 'vitest'
import { invitedByGroup, type InvitingRow } from '#app/domain/stakeholders/invited'
import type { WaveRow } from '#app/domain/stakeholders/waves'

function wave(overrides: Partial<WaveRow> = {}): WaveRow {
  return {
    ...{ importId: 1, regionId: 1, wave: 'Voorjaar', period: '2026-Q2', group: 'huurders' },
    ...{ opens: null, closes: null, invited: 10, instrument: null },
    ...overrides,
  }
}

function listed(overrides: Partial<InvitingRow> = {}): InvitingRow {
  return {
    ...{ importId: 1, regionId: 1, period: '2026-Q1', group: 'huurders' },
    ...{ organisation: null, weight: null, invited: 7 },
    ...overrides,
  }
}

test('the waves of the quarter say who was invited, and the register of groups that they leave out', () => {
  const waves = [
    wave({ invited: 10 }),
    wave({ wave: 'Nog eens', invited: 5 }),
    wave({ group: 'gemeente', invited: null }),
    wave({ period: '2026-Q1', group: 'zorg_welzijn', invited: 99 }),
  ]
  const register = [
    listed({ invited: 100 }),
    listed({ group: 'gemeente', invited: 2 }),
    listed({ group: 'gemeente', organisation: 'Noord', invited: 3 }),
    listed({ group: 'onderwijs', invited: null }),
    listed({ group: 'overig', invited: 0 }),
  ]
  expect([...invitedByGroup(waves, register, '2026-Q2')]).toEqual([
    ['huurders', 15],
    ['gemeente', 5],
  ])
})

test('of registers the newest at or before the quarter is asked, as a whole', () => {
  const register = [
    listed({ invited: 1 }),
    listed({ period: '2026-Q2', group: 'gemeente', invited: 2 }),
    listed({ period: '2026-Q3', invited: 3 }),
  ]
  expect([...invitedByGroup([], register, '2026-Q2')]).toEqual([['gemeente', 2]])
})
