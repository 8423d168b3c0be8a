import { expect, test } from 'vitest'
import { missingNumbers } from '#app/domain/edition/missing-numbers'

test.each([
  [[], []],
  [[1], []],
  [[3, 2, 1], []],
  [
    [4, 2],
    [1, 3],
  ],
])('of the editions %j these are missing: %j', (numbers, missing) => {
  expect(missingNumbers(numbers)).toEqual(missing)
})
