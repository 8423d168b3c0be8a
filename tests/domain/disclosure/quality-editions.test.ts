import { expect, test } from 'vitest'
import { firstDayOf } from '#app/domain/calendar/quarter'
import { firstEdition, isClosed } from '#app/domain/disclosure/quality-editions'
import { releaseQuality } from '#app/domain/disclosure/quality-door'

const of = (n: number, figures = `of ${n}`) => ({ n, figures })

test('fewer than thirty are told nothing of, thirty are', () => {
  expect(firstEdition(of(29))).toBeNull()
  expect(firstEdition(null)).toBeNull()
  expect(firstEdition(of(30))).toEqual({ ...of(30), waiting: false })
})

test('a year is closed a quarter after its end, by the calendar', () => {
  expect(isClosed('2025', firstDayOf('2026-Q2'))).toBe(true)
  expect(isClosed('2025', firstDayOf('2026-Q2') - 1)).toBe(false)
})

test('two decimals leave', () => {
  const told = { waiting: false, n: 40 }
  const scale = { code: 'I1', itemRest: 0.12345, alphaIfDropped: null }
  const [row] = releaseQuality([
    {
      ...{ year: '2025', frameworkVersion: '1' },
      scales: { input: { ...told, figures: { alpha: 0.8351, items: [scale] } } },
      correlations: { ...told, figures: [0.755, null] },
    },
  ])
  expect(row).toEqual({
    ...{ year: '2025', frameworkVersion: '1' },
    scales: {
      input: {
        ...{ n: 40, waiting: false, alpha: 0.84 },
        items: [{ code: 'I1', itemRest: 0.12, alphaIfDropped: null }],
      },
    },
    correlations: { n: 40, waiting: false, pairs: [0.76, null] },
  })
})
