import { expect, test } from 'vitest'
import { Spread } from '#app/domain/statistics/spread'

/** Of so many cases with each value. */
function carriedByFew(cases: Readonly<Record<number, number>>): boolean {
  const spread = new Spread()
  for (const [value, many] of Object.entries(cases)) {
    for (let at = 0; at < many; at++) spread.add(Number(value))
  }
  return spread.isCarriedByFew()
}

test('one, and four, who differ from all others carry the variation', () => {
  expect(carriedByFew({ 100: 39, 0: 1 })).toBe(true)
  expect(carriedByFew({ 100: 36, 0: 4 })).toBe(true)
})

test('five do not: 4 of 5 hold less than nine tenths', () => {
  // 40 cases, mean 87.5: five at 7656.25, thirty-five at 156.25; four hold 30,625 of 43,750
  expect(carriedByFew({ 100: 35, 0: 5 })).toBe(false)
  expect(carriedByFew({ 0: 10, 25: 10, 50: 10, 75: 10 })).toBe(false)
})

test('what does not vary is carried by few', () => {
  expect(carriedByFew({ 75: 30 })).toBe(true)
})
