import { expect, test } from 'vitest'
import { divergingBar } from '#app/charts/marks/diverging-bar'

test('the middle share stands on the middle, the others on their side of it', () => {
  expect(divergingBar([54, 40, 6])).toEqual([
    { x: 13, width: 27 },
    { x: 40, width: 20 },
    { x: 60, width: 3 },
  ])
})

test('a share that is not told has what the others leave', () => {
  expect(divergingBar([null, 5, 92])[0]).toEqual({ x: 47.25, width: 1.5 })
})
