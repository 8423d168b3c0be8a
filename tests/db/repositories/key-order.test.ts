import { expect, test } from 'vitest'
import { inKeyOrder } from '#db/repositories/key-order'

test('values come by region and then by period, those of one key as they came', () => {
  const values = [
    { region: 10, period: '2026-Q1', name: 'a' },
    { region: 2, period: '2026-Q2', name: 'b' },
    { region: 2, period: '2026-Q1', name: 'c' },
    { region: 2, period: '2026-Q1', name: 'd' },
    { region: 2, period: '2026', name: 'e' },
  ]
  const sorted = inKeyOrder(
    values,
    ({ region }) => region,
    ({ period }) => period,
  )
  expect(sorted.map(({ name }) => name).join('')).toBe('ecdba')
  expect(values[0]?.name).toBe('a')
})
