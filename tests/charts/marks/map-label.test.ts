import { expect, test } from 'vitest'
import { mapLabel } from '#app/charts/marks/map-label'

const place = (width: number) => ({ x: 100, y: 200, width })

test.each([
  ['both where they fit, an addition in brackets left out', 300, 300, ['Noord', '61,4']],
  ['the score where the name does not fit', 100, 100, ['61,4']],
  ['the score a little over the edge', 0, 60, ['61,4']],
  ['nothing where there is no room', 0, 40, null],
])('a region says %s', (_, two, one, expected) => {
  const region = { region: 'Noord (verzonnen)', twoLines: place(two), oneLine: place(one) }
  expect(mapLabel(region, '61,4')?.lines.map(({ text }) => text) ?? null).toEqual(expected)
})

test('without a score the name stands alone', () => {
  const region = { region: 'Noord', twoLines: place(300), oneLine: place(300) }
  expect(mapLabel(region, '')?.lines).toEqual([{ kind: 'name', text: 'Noord', y: 216 }])
  expect(mapLabel({ ...region, twoLines: null }, '')).toBeNull()
})
