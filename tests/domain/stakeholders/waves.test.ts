import { expect, test } from 'vitest'
import { invitedByGroup, type InvitingRow } from '#app/domain/stakeholders/invited'
import { wavesInForce, wavesOf, type WaveRow } from '#app/domain/stakeholders/waves'

function wave(overrides: Partial<WaveRow> = {}): WaveRow {
  return {
    ...{ importId: 1, regionId: 1, wave: 'Voorjaar', period: '2026-Q2', group: 'huurders' },
    ...{ opens: null, closes: null, invited: 10 },
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

test('of a wave, region, quarter and group the newest import counts, however the name is written', () => {
  const old = wave()
  const renewed = wave({ importId: 3, wave: 'voorjaar ', invited: 12 })
  const others = [wave({ group: 'gemeente' }), wave({ regionId: 2 }), wave({ period: '2026-Q3' })]
  expect(wavesInForce([renewed, old, ...others])).toEqual([renewed, ...others])
})

test('a wave runs from the first day of its groups to the last, and waves stand in order of time', () => {
  const rows = [
    wave({ wave: 'Najaar', period: '2026-Q4' }),
    wave({ opens: 20, closes: 30 }),
    wave({ group: 'gemeente', opens: 18, closes: 25 }),
    wave({ group: 'zorg_welzijn' }),
  ]
  expect(wavesOf(rows)).toEqual([
    { name: 'Voorjaar', period: '2026-Q2', opens: 18, closes: 30 },
    { name: 'Najaar', period: '2026-Q4', opens: null, closes: null },
  ])
})

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
