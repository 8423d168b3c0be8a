import { describe, expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'
import { intervalBar } from '#app/charts/marks/interval-bar'

const SIZE = { width: 112, height: 16 }

describe('intervalBar', () => {
  test('one score point is one pixel on a bar of 112, which keeps 6 free at both ends', () => {
    const bar = intervalBar(figureOf(61.4, 57.1, 65.7, 'firm'), [50, 65, 80], SIZE)
    expect(bar.axis).toEqual({ x1: 6, x2: 106, y: 8 })
    expect(bar.ticks).toEqual([
      { x: 56, y1: 4.5, y2: 11.5 },
      { x: 71, y1: 4.5, y2: 11.5 },
      { x: 86, y1: 4.5, y2: 11.5 },
    ])
    expect(bar.interval).toEqual({ x: 63.1, y: 3.5, width: 8.6, height: 9, end: 71.7 })
    expect(bar.marker).toEqual({ x: 67.4, y: 8, look: 'firm', bound: null })
  })

  test('without an interval there is a marker and no bar', () => {
    const bar = intervalBar(figureOf(40, null, null, 'records'), [], SIZE)
    expect(bar.interval).toBeNull()
    expect(bar.marker).toEqual({ x: 46, y: 8, look: 'records', bound: null })
  })

  test('a bound stands at its bound and points outwards', () => {
    const bar = intervalBar(figureOf('≥95', null, null, 'firm'), [], SIZE)
    expect(bar.marker).toMatchObject({ x: 101, bound: 'high' })
  })

  test('without a figure there is the axis only', () => {
    expect(intervalBar(null, [50], SIZE)).toMatchObject({ interval: null, marker: null })
  })
})
