import { expect, test } from 'vitest'
import { wavesInForce, wavesOf, type WaveRow } from '#app/domain/stakeholders/waves'

function wave(overrides: Partial<WaveRow> = {}): WaveRow {
  return {
    ...{ importId: 1, regionId: 1, wave: 'Voorjaar', period: '2026-Q2', group: 'huurders' },
    ...{ opens: null, closes: null, invited: 10, instrument: null },
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
    wave({ group: 'zorg_welzijn', instrument: '2' }),
  ]
  expect(wavesOf(rows)).toEqual([
    { name: 'Voorjaar', period: '2026-Q2', opens: 18, closes: 30, instrument: '2' },
    { name: 'Najaar', period: '2026-Q4', opens: null, closes: null, instrument: null },
  ])
})
