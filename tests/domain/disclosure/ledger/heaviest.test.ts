import { expect, test } from 'vitest'
import { keepWeight, weightsFrom } from '#app/domain/disclosure/ledger/heaviest'

test('the four heaviest are kept, whatever order they come in', () => {
  const weights = [0.5, 3, 1, 3, 2, 0.25, 2.5, 1]
  for (let turn = 0; turn < weights.length; turn++) {
    weights.push(weights.shift() as number)
    const heaviest: number[] = []
    weights.forEach((weight, place) => {
      keepWeight(heaviest, weight)
      const sofar = weights.slice(0, place + 1).sort((a, b) => b - a)
      expect(heaviest).toEqual(sofar.slice(0, 4))
    })
  }
})

test('weights are read from where they stand; of those that are all 1 there is one list', () => {
  expect(weightsFrom(['key', 1, 1, 1], 1, 4)).toEqual([1, 1, 1])
  expect(weightsFrom([9, 1, 1, 1, 9], 1, 4)).toBe(weightsFrom([1, 1, 1], 0, 3))
  expect(weightsFrom(Float64Array.of(9, 2, 1, 0.5, 9), 1, 4)).toEqual([2, 1, 0.5])
  expect(weightsFrom([9, 1], 2, 2)).toEqual([])
})
