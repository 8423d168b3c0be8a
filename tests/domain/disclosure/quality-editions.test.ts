import { expect, test } from 'vitest'
import { nextEdition } from '#app/domain/disclosure/quality-editions'
import { releaseQuality } from '#app/domain/disclosure/quality-door'

const of = (n: number, figures = `of ${n}`) => ({ n, figures })
const FIRST = { ...of(100), told: [100], waiting: false }

test('fewer than thirty are told nothing of, thirty are', () => {
  expect(nextEdition(null, of(29))).toBeNull()
  expect(nextEdition(null, null)).toBeNull()
  expect(nextEdition(null, of(30))).toEqual({ ...of(30), told: [30], waiting: false })
})

test('figures stay until thirty more have come', () => {
  expect(nextEdition(FIRST, of(129))).toEqual({ ...FIRST, waiting: true })
  expect(nextEdition(FIRST, of(130))).toEqual({ ...of(130), told: [100, 130], waiting: false })
  expect(nextEdition(FIRST, of(100))).toEqual(FIRST)
  expect(nextEdition(FIRST, of(100, 'of others'))).toEqual({ ...FIRST, waiting: true })
})

test('or have gone, and nothing is told that lies near an edition of before', () => {
  const less = nextEdition(FIRST, of(60))
  expect(less).toEqual({ ...of(60), told: [100, 60], waiting: false })
  // One more than the first edition: the two together would tell of one person.
  expect(nextEdition(less, of(101))).toEqual({ ...less, waiting: true })
  expect(nextEdition(less, of(131))).toMatchObject({ n: 131, waiting: false })
})

test('of what nobody is left of the figures stay', () => {
  expect(nextEdition(FIRST, null)).toEqual({ ...FIRST, waiting: true })
})

test('two decimals leave', () => {
  const told = { told: [40], waiting: false, n: 40 }
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
