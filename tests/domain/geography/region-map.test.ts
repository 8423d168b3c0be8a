import { expect, test } from 'vitest'
import { boundariesOf } from '#app/domain/geography/boundaries'
import { boundariesFor, dissolve } from '#app/domain/geography/dissolve'
import { regionMapOf } from '#app/domain/geography/region-map'
import { square } from './support'

const KM = 10_000
const area = (code: string, x: number, y: number) => ({
  ...{ code, name: code },
  polygons: square(150_000 + x * KM, 450_000 + y * KM, KM),
})
/** Two by two: A and B above C and D. */
const FOUR = boundariesOf([area('A', 0, 1), area('B', 1, 1), area('C', 0, 0), area('D', 1, 0)])

test('areas of one region are joined, their border between them is drawn apart', () => {
  const map = regionMapOf(dissolve(FOUR, new Map([['Noord', ['A', 'B']], ['Zuid', ['C', 'D']]])))
  expect(map).toMatchObject({ width: 1000, height: 1000, inner: expect.any(String) as string })
  console.info(JSON.stringify(map))
})
