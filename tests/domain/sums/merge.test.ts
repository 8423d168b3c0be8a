import { describe, expect, test } from 'vitest'
import { emptyOrganisation, emptyOwn } from '#app/domain/sums/empty'
import { K, OWN_LAYOUT } from '#app/domain/sums/layout'
import { mergeSums } from '#app/domain/sums/merge'

describe('merging sums', () => {
  test.each([
    ['own cluster', emptyOwn],
    ['organisation', emptyOrganisation],
  ])('%s: everything adds, but the largest weight', (_, empty) => {
    const target = empty().map((_, i) => i)
    const part = empty().map((_, i) => 1000 - i)
    mergeSums(target, part)
    target.forEach((value, i) => {
      const isMaximum = i >= OWN_LAYOUT.maximumWeight && i < OWN_LAYOUT.maximumWeight + K
      expect(value).toBe(isMaximum ? 1000 - i : 1000)
    })
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
