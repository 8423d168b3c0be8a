import { describe, expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'
import { meetingTrend, type MeetingTrendLine } from '#app/charts/marks/meeting-trend'

const QUARTERS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']

function line(scores: readonly number[], overrides: Partial<MeetingTrendLine> = {}) {
  const points = scores.map((score, at) => {
    const figure = figureOf(score, score - 2, score + 2, 'firm')
    return { quarter: QUARTERS[at] ?? '', figure, breaks: false }
  })
  return { points, earlier: null, since: null, ...overrides }
}

const drawn = (...lines: MeetingTrendLine[]) =>
  meetingTrend(
    {
      lines,
      bands: [50, 65, 80],
      bandNames: ['zwak', 'redelijk', 'goed', 'sterk'],
      domain: [20, 100],
    },
    'wide',
  )

describe('the chart of a meeting', () => {
  test('ends each line with a place for its value, clear of the other and within the frame', () => {
    const apart = drawn(line([60, 60, 60, 40]), line([60, 60, 60, 90])).lines.map(
      ({ end }) => end?.y,
    )
    const { markers } = drawn(line([60, 60, 60, 40])).lines[0]!
    expect(apart[0]).toBe(markers.at(-1)?.y)
    const [one, other] = drawn(line([60, 60, 60, 60]), line([60, 60, 60, 61])).lines
    expect(one!.end!.y - other!.end!.y).toBeCloseTo(97.2)
    const low = drawn(line([30, 30, 30, 20]), line([30, 30, 30, 21]))
    expect(low.lines[0]!.end!.y).toBeLessThanOrEqual(low.frame.bottom)
  })

  test('rings what each line is held against in its own quarter, the higher figure above', () => {
    const { lines } = drawn(
      line([60, 60, 60, 40], { earlier: 62, since: '2025-Q4' }),
      line([50, 55, 60, 70], { earlier: 55, since: '2026-Q1' }),
    )
    const [upper, lower] = lines.map(({ ring }) => ring!)
    expect(upper!.x).toBe(58)
    expect(lower!.x).toBeGreaterThan(upper!.x)
    expect(upper!.label).toBeLessThan(upper!.y)
    expect(lower!.label).toBeGreaterThan(lower!.y)
    expect(drawn(line([60], { earlier: 62, since: '2020-Q1' })).lines[0]?.ring).toBeNull()
  })

  test('names bands where no line ends, and quarters that fit beside each other', () => {
    const { bandWords, names } = drawn(line([60, 60, 60, 57], { earlier: 60, since: '2026-Q1' }))
    expect(bandWords.map(({ word }) => word)).toEqual(['zwak', 'goed', 'sterk'])
    expect(names.map(({ text, anchor }) => [text, anchor])).toEqual([
      ['2025-Q4', 'start'],
      ['2026-Q1', 'middle'],
      ['2026-Q3', 'end'],
    ])
  })
})
