import { describe, expect, test } from 'vitest'
import { emptyOrganisation, emptyOwn } from '#app/domain/sums/empty'
import { HEAVIEST, K, OWN_LAYOUT } from '#app/domain/sums/layout'
import { keepHeaviest, mergeSums } from '#app/domain/sums/merge'

describe('merging sums', () => {
  test.each([
    ['own cluster', emptyOwn],
    ['organisation', emptyOrganisation],
  ])('%s: everything adds, but the heaviest weights', (_, empty) => {
    const target = empty().map((_, i) => i)
    const part = empty().map((_, i) => 1000 - i)
    mergeSums(target, part)
    const end = OWN_LAYOUT.heaviest + K * HEAVIEST
    target.forEach((value, i) => {
      if (i < OWN_LAYOUT.heaviest || i >= end) expect(value).toBe(1000)
    })
  })

  test('of the heaviest weights of both the four largest are kept, scale by scale', () => {
    const [target, part] = [emptyOwn(), emptyOwn()]
    const heaviest = (k: number) => OWN_LAYOUT.heaviest + k * HEAVIEST
    target.set([9, 5, 5, 1], heaviest(0))
    part.set([7, 5, 2, 2], heaviest(0))
    target.set([3], heaviest(2))
    part.set([4, 2], heaviest(2))
    mergeSums(target, part)
    const found = target.slice(OWN_LAYOUT.heaviest, OWN_LAYOUT.heaviest + 3 * HEAVIEST)
    expect([...found]).toEqual([9, 7, 5, 5, 0, 0, 0, 0, 4, 3, 2, 0])
  })

  test('leaves the part as it was', () => {
    const part = emptyOwn().fill(2)
    mergeSums(emptyOwn(), part)
    expect(part).toEqual(emptyOwn().fill(2))
  })

  test('sums of different layouts do not merge', () => {
    expect(() => mergeSums(emptyOwn(), emptyOrganisation())).toThrow(RangeError)
  })
})

describe('the heaviest weights', () => {
  test.each([
    ['none yet', [], 3, [3, 0, 0, 0]],
    ['a lighter one comes behind', [5, 3], 4, [5, 4, 3, 0]],
    ['as heavy as one of them', [5, 3], 5, [5, 5, 3, 0]],
    ['lighter than four', [5, 4, 3, 2], 1, [5, 4, 3, 2]],
    ['as heavy as the last of four', [5, 4, 3, 2], 2, [5, 4, 3, 2]],
    ['heavier than all of four', [5, 4, 3, 2], 9, [9, 5, 4, 3]],
  ])('%s', (_, known, weight, expected) => {
    const sums = emptyOwn()
    const from = OWN_LAYOUT.heaviest + HEAVIEST
    sums.set(known, from)
    keepHeaviest(sums, 1, weight)
    expect([...sums.slice(from, from + HEAVIEST)]).toEqual(expected)
    expect(sums.filter((value) => value !== 0)).toHaveLength(expected.filter(Boolean).length)
  })
})
