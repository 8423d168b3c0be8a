import { expect, test } from 'vitest'
import { movedLines } from '../../../scripts/cli/moved-lines'

test('a moved score is told in one decimal, also where that is a nought', () => {
  const where = {
    region_set: 'Set',
    region: 'Noord',
    period: '2026-Q3',
    dimension: 'input',
  } as const
  expect(movedLines([{ ...where, before: null, after: 56 }], 'nl').at(1)).toBe(
    '  Set · Noord · 2026-Q3 · input: niet getoond → 56,0',
  )
})
