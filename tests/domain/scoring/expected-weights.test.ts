import { describe, expect, test } from 'vitest'
import { expectedWeights } from '#app/domain/scoring/expected-weights'
import { frameworkOf } from './people'

const framework = frameworkOf(['a', 'b', 'c', 'd'])

describe('expected group weights', () => {
  test('without a register all groups of the framework count alike', () => {
    expect(expectedWeights(null, framework)).toEqual(
      ['a', 'b', 'c', 'd'].map((group) => ({ group, weight: 0.25 })),
    )
  })

  test('a register gives the weights, which then sum to 1, in framework order', () => {
    const register = new Map([
      ['c', 6],
      ['a', 2],
    ])
    expect(expectedWeights(register, framework)).toEqual([
      { group: 'a', weight: 0.25 },
      { group: 'c', weight: 0.75 },
    ])
  })

  test('a group of weight 0 is not expected', () => {
    const register = new Map([
      ['a', 1],
      ['b', 0],
    ])
    expect(expectedWeights(register, framework)).toEqual([{ group: 'a', weight: 1 }])
  })

  test('a register that expects nobody leaves nobody', () => {
    expect(expectedWeights(new Map(), framework)).toEqual([])
    expect(expectedWeights(new Map([['a', 0]]), framework)).toEqual([])
  })

  test.each([-1, NaN, Infinity])('a weight of %d is refused', (weight) => {
    expect(() => expectedWeights(new Map([['b', weight]]), framework)).toThrow(RangeError)
  })
})
