import { describe, expect, test } from 'vitest'
import { Random } from '../../../scripts/sample/random'

describe('Random', () => {
  test('mulberry32 with seed 1 begins as its reference implementation does', () => {
    const random = new Random(1)
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ])
  })

  test('a fork does not depend on what was drawn before it', () => {
    const untouched = new Random(7)
    const used = new Random(7)
    used.next()
    expect(used.fork('a').next()).toBe(untouched.fork('a').next())
    expect(used.fork('b').next()).not.toBe(untouched.fork('a').next())
  })

  test('normal draws have mean 0 and variance 1', () => {
    const random = new Random(3)
    const draws = Array.from({ length: 20_000 }, () => random.normal())
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length
    const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.05)
  })

  test('an integer reaches both ends and nothing beyond', () => {
    const random = new Random(5)
    const draws = new Set(Array.from({ length: 200 }, () => random.integer(2, 4)))
    expect([...draws].sort()).toEqual([2, 3, 4])
  })

  test('shuffling keeps every element once', () => {
    const order = new Random(2).shuffled([1, 2, 3, 4, 5, 6, 7, 8])
    expect(order).not.toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect([...order].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('there is nothing to pick from an empty list', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError)
  })
})
