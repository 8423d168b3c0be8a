import { describe, expect, it } from 'vitest'
import { placesInOrder } from '#app/domain/sums/places-in-order'

const [LOWEST, HIGHEST] = [-(2 ** 31), 2 ** 31 - 1]

describe('where numbers stood, in order', () => {
  it('puts negative ones first, the farthest from nothing before the others', () => {
    const numbers = Int32Array.of(5, -1, HIGHEST, 0, LOWEST, -(2 ** 22), 2 ** 22, 2 ** 11, 2047)
    expect([...placesInOrder(numbers)]).toEqual([4, 5, 1, 3, 0, 8, 7, 6, 2])
  })

  it('leaves equal ones as they were given', () => {
    expect([...placesInOrder(Int32Array.of(7, 3, 7, 3, 7))]).toEqual([1, 3, 0, 2, 4])
  })

  it('looks at the first of them alone where told', () => {
    expect([...placesInOrder(Int32Array.of(9, 2, 1), 2)]).toEqual([1, 0])
    expect([...placesInOrder(Int32Array.of(9, 2, 1), 0)]).toEqual([])
  })
})
