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
      { x: frame.right + 9, texts: [{ text: 'Noord 50', y: 106 }] },
      { x: frame.right + 9, texts: [{ text: 'Zuid 100', y: frame.top }] },
    ])
  })

  test('labels that would touch stand clear of one another, within the frame', () => {
    const ends = (...scores: number[]) =>
      shapesOf(...scores.map((score) => lineTo(score, 'N'))).lines.map(
        ({ label }) => label?.texts[0]?.y,
      )
    expect(ends(50, 50)).toEqual([106, 123])
    expect(ends(0, 1, 2)).toEqual([202, 185, 168])
    expect(ends(100, 100)).toEqual([10, 27])
  })

  test('a name that does not fit beside its score stands above it', () => {
    const texts = (...named: SeveralLine[]) =>
      shapesOf(...named).lines.map(({ label }) => label?.texts.map(({ text }) => text))
    expect(texts(lineTo(50, 'Groot Rivierenland'), lineTo(60, 'Plas (noord)'))).toEqual([
      ['Groot Rivierenland', '50'],
      ['Plas (noord) 60'],
    ])
    expect(texts(lineTo(50, 'Plassenland (noord)'), lineTo(60, 'Zuid'))[0]).toEqual([
      'Plassenland 50',
    ])
    expect(texts(lineTo(50, 'Metropoolregio Utrecht'), lineTo(60, 'Zuid'))[0]).toEqual([
      'Metropoolregio Ut…',
      '50',
    ])
  })

  test('labels of two lines keep others away, within the frame', () => {
    const heights = (...scores: number[]) =>
      shapesOf(...scores.map((score, at) => lineTo(score, `Metropoolregio van ${at}`)))
        .lines.flatMap(({ label }) => label?.texts.map(({ y }) => y) ?? [])
        .toSorted((one, other) => one - other)
    for (const ends of [heights(50, 50, 50, 50), heights(0, 1, 2, 3), heights(100, 99, 98, 97)]) {
      expect(ends).toHaveLength(8)
      for (const [at, y] of ends.entries())
        if (at > 0) expect(y).toBeGreaterThanOrEqual((ends[at - 1] ?? 0) + 17)
      expect(ends[0]).toBeGreaterThanOrEqual(10)
      expect(ends[7]).toBeLessThanOrEqual(202)
    }
  })

  test('one alone needs no name', () => {
    expect(shapesOf(lineTo(50, 'Noord')).lines[0]?.label?.texts.map(({ text }) => text)).toEqual([
      '50',
    ])
  })

  test('a line without any score has no label', () => {
    expect(shapesOf(lineTo(null, 'Noord')).lines[0]?.label).toBeNull()
  })
})
