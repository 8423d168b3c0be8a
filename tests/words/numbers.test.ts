import { describe, expect, test } from 'vitest'
import {
  formatChange,
  formatInterval,
  formatNumber,
  formatScore,
  formatShare,
  numberIn,
  spellCount,
} from '#app/words/numbers'

describe('formatNumber', () => {
  test.each([
    { value: 61.4, decimals: 1, nl: '61,4', en: '61.4' },
    { value: 60, decimals: 1, nl: '60,0', en: '60.0' },
    { value: 1250, decimals: 0, nl: '1.250', en: '1,250' },
    { value: 1234567.8, decimals: 1, nl: '1.234.567,8', en: '1,234,567.8' },
    { value: 999, decimals: 0, nl: '999', en: '999' },
    { value: -6.2, decimals: 1, nl: '−6,2', en: '−6.2' },
    { value: -0, decimals: 1, nl: '0,0', en: '0.0' },
  ])('$value is $nl in Dutch and $en in English', ({ value, decimals, nl, en }) => {
    expect(formatNumber(value, decimals, 'nl')).toBe(nl)
    expect(formatNumber(value, decimals, 'en')).toBe(en)
  })
})

test('a bound is written as it is released', () => {
  expect([formatScore('≤5', 'nl'), formatScore(5.1, 'nl')]).toEqual(['≤5', '5,1'])
})

test('an interval is written with a dash between its ends', () => {
  expect(formatInterval(57.1, 65, 'nl')).toBe('57,1–65,0')
})

test('a share is written in whole per cent', () => {
  expect([formatShare(0.52, 'nl'), formatShare(0.52, 'en')]).toEqual(['52\u00a0%', '52%'])
})

test('a change carries its sign', () => {
  expect([3.2, -6.2, 0].map((change) => formatChange(change, 'nl'))).toEqual([
    '+3,2',
    '−6,2',
    '0,0',
  ])
})

test('counts are spelled up to twelve', () => {
  expect([1, 12, 13].map((count) => spellCount(count, 'nl'))).toEqual(['een', 'twaalf', '13'])
  expect([1, 12, 13].map((count) => spellCount(count, 'en'))).toEqual(['one', 'twelve', '13'])
})

test.each([
  ['61,4', 'nl', { value: 61.4, decimals: 1 }],
  ['−25,2', 'nl', { value: -25.2, decimals: 1 }],
  ['+3,0', 'nl', { value: 3, decimals: 1 }],
  ['1.250', 'nl', { value: 1250, decimals: 0 }],
  ['54\u00a0%', 'nl', { value: 0.54, decimals: 'percent' }],
  ['1,250.75', 'en', { value: 1250.75, decimals: 2 }],
  ['54%', 'en', { value: 0.54, decimals: 'percent' }],
  ['≤5', 'nl', null],
  ['', 'nl', null],
  ['2026-Q3', 'nl', null],
] as const)('"%s" in %s is read back as what it was', (text, language, number) => {
  expect(numberIn(text, language)).toEqual(number)
})
