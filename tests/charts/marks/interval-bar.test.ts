import { describe, expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'
import { intervalBar } from '#app/charts/marks/interval-bar'

const SIZE = { width: 102, height: 16 }

describe('intervalBar', () => {
  test('one score point is one pixel on a bar of 102; the score is told beside the interval', () => {
    const bar = intervalBar(figureOf(61.4, 57.1, 65.7, 'firm'), [50, 65, 80], SIZE)
    expect(bar.axis).toEqual({ x1: 1, x2: 101, y: 8 })
    expect(bar.ticks).toEqual([
      { x: 51, y1: 5, y2: 11 },
      { x: 66, y1: 5, y2: 11 },
      { x: 81, y1: 5, y2: 11 },
    ])
    expect(bar.interval).toEqual({ x: 58.1, y: 4.5, width: 8.6, height: 7 })
    expect(bar.strokes).toEqual([
      { x: 62.4, y1: 0.5, y2: 4.5 },
      { x: 62.4, y1: 11.5, y2: 15.5 },
    ])
    expect(bar.marker).toBeNull()
  })

  test('an interval too narrow to see is 3 wide, around its middle', () => {
    const bar = intervalBar(figureOf(50, 49.5, 50.5, 'firm'), [], SIZE)
    expect(bar.interval).toMatchObject({ x: 49.5, width: 3 })
  })

  test('without an interval there is a marker and no bar', () => {
    const bar = intervalBar(figureOf(40, null, null, 'records'), [], SIZE)
    expect(bar.interval).toBeNull()
    expect(bar.strokes).toEqual([])
    expect(bar.marker).toEqual({ x: 41, y: 8, look: 'records', bound: null })
  })

  test('a bound stands at its bound and points outwards', () => {
    const bar = intervalBar(figureOf('≥95', null, null, 'firm'), [], SIZE)
    expect(bar.marker).toMatchObject({ x: 96, bound: 'high' })
  })

  test('without a figure there is the axis only', () => {
    expect(intervalBar(null, [50], SIZE)).toMatchObject({ interval: null, marker: null })
  })
})
