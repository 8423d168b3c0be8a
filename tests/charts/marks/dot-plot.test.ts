import { expect, test } from 'vitest'
import { dotPlot } from '#app/charts/marks/dot-plot'
import { figureOf } from '#app/charts/marks/figure'

test('rows stand below each other, one pixel a point, with a whisker where there is an interval', () => {
  const rows = [
    { name: 'Huurders', figure: figureOf(33, 25.5, 40.5, 'firm') },
    { name: 'Gemeente', figure: figureOf('≤5', null, null, 'firm') },
    { name: 'Overig', figure: null },
  ]
  expect(dotPlot(rows, [50], { width: 216, left: 100 })).toEqual({
    height: 84,
    axis: { x1: 108, x2: 208 },
    ticks: [{ score: 50, x: 158 }],
    rows: [
      {
        name: 'Huurders',
        y: 14,
        marker: { x: 141, look: 'firm', bound: null },
        whisker: { x1: 133.5, x2: 148.5 },
      },
      { name: 'Gemeente', y: 42, marker: { x: 113, look: 'firm', bound: 'low' }, whisker: null },
      { name: 'Overig', y: 70, marker: null, whisker: null },
    ],
  })
})
