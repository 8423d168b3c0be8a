import { expect, test } from 'vitest'
import { labelPlace } from '#app/components/decisions/label-place'

const LINE = { start: 33, end: 33 }

test('a label stands before its mark where nothing is in the way', () => {
  const place = labelPlace({ start: 50, end: 60 }, 'raden', [LINE])
  expect(place).toEqual({ anchor: 'end', x: 50, isBelow: false })
})

test('it goes behind where a line or the edge is before', () => {
  const crossed = labelPlace({ start: 40, end: 60 }, 'raden', [LINE])
  expect(crossed).toEqual({ anchor: 'start', x: 60, isBelow: false })
  const atEdge = labelPlace({ start: 10, end: 20 }, 'raden', [LINE])
  expect(atEdge).toEqual({ anchor: 'start', x: 20, isBelow: false })
})

test('it goes below where both sides are taken, and never out of the chart', () => {
  const others = [LINE, { start: 62, end: 80 }]
  const below = labelPlace({ start: 40, end: 60 }, 'raden', others)
  expect(below).toEqual({ anchor: 'start', x: 40, isBelow: true })
  const last = labelPlace({ start: 92, end: 98 }, 'raden', [{ start: 90, end: 90 }])
  expect(last).toEqual({ anchor: 'end', x: 98, isBelow: true })
})
