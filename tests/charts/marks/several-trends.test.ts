import { describe, expect, test } from 'vitest'
import { figureOf } from '#app/charts/marks/figure'
import { severalTrends, type SeveralLine } from '#app/charts/marks/several-trends'

const QUARTERS = ['2026-Q1', '2026-Q2']

function lineTo(score: number | null, name: string): SeveralLine {
  const figure = score === null ? null : figureOf(score, null, null, 'firm')
  return { name, end: String(score), points: QUARTERS.map((quarter) => ({ quarter, figure })) }
}

function shapesOf(...lines: readonly SeveralLine[]) {
  return severalTrends({ lines, bands: [50, 65, 80], domain: [0, 100] }, 'wide')
}

describe('several lines in one drawing', () => {
  test('are dashed each in its own way, the first not at all', () => {
    const { lines } = shapesOf(...[10, 30, 50, 70].map((score) => lineTo(score, String(score))))
    expect(lines[0]?.dashes).toBeNull()
    expect(new Set(lines.map(({ dashes }) => dashes)).size).toBe(4)
  })

  test('have a label where each ends', () => {
    const { lines, frame } = shapesOf(lineTo(50, 'Noord'), lineTo(100, 'Zuid'))
    expect(lines.map(({ label }) => label)).toEqual([
      { text: 'Noord 50', x: frame.right + 9, y: 106 },
      { text: 'Zuid 100', x: frame.right + 9, y: frame.top },
    ])
  })

  test('labels that would touch stand clear of one another, within the frame', () => {
    const ends = (...scores: number[]) =>
      shapesOf(...scores.map((score) => lineTo(score, 'N'))).lines.map(({ label }) => label?.y)
    expect(ends(50, 50)).toEqual([106, 123])
    expect(ends(0, 1, 2)).toEqual([202, 185, 168])
    expect(ends(100, 100)).toEqual([10, 27])
  })

  test('a name that does not fit is shortened', () => {
    const { lines } = shapesOf(lineTo(50, 'Metropoolregio Utrecht'), lineTo(60, 'Plas (noord)'))
    expect(lines.map(({ label }) => label?.text)).toEqual(['Metropoolregio… 50', 'Plas (noord) 60'])
    const [other] = shapesOf(lineTo(50, 'Plassenland (noord)'), lineTo(60, 'Zuid')).lines
    expect(other?.label?.text).toBe('Plassenland 50')
  })

  test('one alone needs no name', () => {
    expect(shapesOf(lineTo(50, 'Noord')).lines[0]?.label?.text).toBe('50')
  })

  test('a line without any score has no label', () => {
    expect(shapesOf(lineTo(null, 'Noord')).lines[0]?.label).toBeNull()
  })
})
