import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '#app/domain/statistics/benjamini-hochberg'

const survivors = (p: readonly number[], rate?: number) =>
  benjaminiHochberg(p, rate).filter(Boolean)

describe('Benjamini–Hochberg', () => {
  // R: p.adjust(p, "BH") = .015 .06 .126 .126 .126 .15 .158571428571429 …
  const p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251]
  const family = [...p, 0.269, 0.275, 0.34]

  test.each([
    [0.05, 1],
    [0.06, 2],
    [0.125, 2],
    [0.127, 5],
    [0.15, 6],
    [0.16, 7],
    [0.35, 15],
  ])('at a rate of %d lets %d of fifteen survive, as R does', (rate, count) => {
    expect(survivors(family, rate)).toHaveLength(count)
  })

  test('a p above its own step survives where a later one is below its step', () => {
    expect(benjaminiHochberg([0.04, 0.03, 0.049])).toEqual([true, true, true])
    expect(benjaminiHochberg([0.04, 0.03, 0.051])).toEqual([false, false, false])
  })

  test('answers in the order of the question, whatever that is', () => {
    expect(benjaminiHochberg([0.5, 0.01, 0.04, 0.03])).toEqual([false, true, false, false])
  })

  test('a step reached exactly is reached', () => {
    expect(benjaminiHochberg([0.025, 0.9])).toEqual([true, false])
    expect(benjaminiHochberg([0.05])).toEqual([true])
  })

  test('an empty family has no survivors', () => {
    expect(benjaminiHochberg([])).toEqual([])
  })

  test.each([-0.01, 1.01, NaN])('%d is refused', (value) => {
    expect(() => benjaminiHochberg([0.5, value])).toThrow(RangeError)
  })
})
