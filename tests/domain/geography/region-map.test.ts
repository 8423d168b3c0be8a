import { expect, test } from 'vitest'
import { boundariesOf } from '#app/domain/geography/boundaries'
import { boundariesFor, dissolve } from '#app/domain/geography/dissolve'
import { regionMapOf } from '#app/domain/geography/region-map'
import type { Polygon } from '#app/domain/geography/shapes'
import { square } from './support'

const SIDE = 10_000
const area = (code: string, x: number, y: number) => ({
  ...{ code, name: code },
  polygons: square(150_000 + x * SIDE, 450_000 + y * SIDE, SIDE),
})
/** A and B above C and D. */
const FOUR = boundariesOf([area('A', 0, 1), area('B', 1, 1), area('C', 0, 0), area('D', 1, 0)])

test('areas of one region are joined; the border between them is drawn apart', () => {
  const halves = new Map([
    ['Noord', ['A', 'B']],
    ['Zuid', ['C', 'D']],
  ])
  const map = regionMapOf(dissolve(FOUR, halves))
  expect(map).toMatchObject({ width: 1000, height: 1000 })
  expect(map?.regions.map(({ region, path }) => [region, path])).toEqual([
    ['Noord', 'M500 0l-500 0 0 500 500 0 500 0 0-500-500 0z'],
    ['Zuid', 'M500 500l-500 0 0 500 500 0 500 0 0-500-500 0z'],
  ])
  expect(map?.inner).toBe('M500 1000l0-500 0-500')
  expect(map?.regions[0]?.twoLines).toMatchObject({ x: 500, width: 1000 })
})

test('another set of regions is another map of the same borders', () => {
  const columns = new Map([
    ['West', ['A', 'C']],
    ['Elders', ['Z']],
  ])
  const map = regionMapOf(dissolve(FOUR, columns))
  // Half as wide as high, and a region without borders is not there.
  expect(map).toMatchObject({ width: 650, height: 1300, regions: [{ region: 'West' }] })
  expect(regionMapOf(dissolve(FOUR, new Map([['Elders', ['Z']]])))).toBeNull()
})

test('neighbours keep one border when it is made coarser', () => {
  const winding = Array.from({ length: 400 }, (_, at): [number, number] => [
    160_000 + (at % 2) * 60 + (at % 40) * 20,
    450_000 + at * 25,
  ])
  const [first, last] = [winding[0]!, winding.at(-1)!]
  const west: Polygon = [
    [first, ...winding.slice(1), [150_000, last[1]], [150_000, first[1]], first],
  ]
  const east: Polygon = [
    [last, ...winding.slice(0, -1).reverse(), [170_000, first[1]], [170_000, last[1]], last],
  ]
  const both = boundariesOf([
    { code: 'W', name: null, polygons: [west] },
    { code: 'E', name: null, polygons: [east] },
  ])
  const points = both.arcs.reduce((sum, arc) => sum + arc.length, 0)
  expect(points).toBeLessThan(150)
  const joined = regionMapOf(dissolve(both, new Map([['Heel', ['W', 'E']]])))
  // One ring: no sliver is left between them.
  expect(joined?.regions[0]?.path.match(/M/g)).toHaveLength(1)
})

test('four hundred winding areas are drawn within what a page can carry', () => {
  const many = Array.from({ length: 400 }, (_, at) => at)
  const edge = (x: number, y: number) => 350 * Math.sin(x * 7.1 + y * 3.3)
  const shapes = many.map((at) => {
    const [column, row] = [at % 20, Math.floor(at / 20)]
    const corner = (dx: number, dy: number): [number, number] => {
      const [x, y] = [column + dx, row + dy]
      return [
        Math.round(20_000 + x * 10_000 + edge(x, y)),
        Math.round(320_000 + y * 10_000 + edge(y, x)),
      ]
    }
    const steps = Array.from({ length: 50 }, (_, step) => step / 50)
    const ring = [
      ...steps.map((step) => corner(step, 0)),
      ...steps.map((step) => corner(1, step)),
      ...steps.map((step) => corner(1 - step, 1)),
      ...steps.map((step) => corner(0, 1 - step)),
      corner(0, 0),
    ]
    return { code: `GM${at}`, name: null, polygons: [[ring]] }
  })
  const areasOf = new Map<string, string[]>()
  for (const at of many) {
    const region = `R${Math.floor((at % 20) / 4)}-${Math.floor(at / 40)}`
    areasOf.set(region, [...(areasOf.get(region) ?? []), `GM${at}`])
  }
  const map = regionMapOf(dissolve(boundariesOf(shapes), areasOf))
  const paths = [map?.inner ?? '', ...(map?.regions ?? []).map(({ path }) => path)].join('')
  expect(map?.regions).toHaveLength(50)
  expect(paths.length).toBeLessThanOrEqual(24_000)
  expect(map?.regions.every(({ path }) => path !== '')).toBe(true)
})

test('the borders of a year are those that know most of its areas, and of equals the latest before', () => {
  const before = boundariesOf([area('A', 0, 0), area('B', 1, 0)])
  const merged = boundariesOf([area('AB', 0, 0)])
  const all = [
    { year: 2022, boundaries: before },
    { year: 2024, boundaries: before },
    { year: 2026, boundaries: merged },
  ]
  const yearFor = (codes: string[], year: number) =>
    boundariesFor(all, new Set(codes), year)?.year ?? null
  expect(yearFor(['A', 'B'], 2025)).toBe(2024)
  expect(yearFor(['A', 'B'], 2023)).toBe(2022)
  expect(yearFor(['A', 'B'], 2020)).toBe(2022)
  expect(yearFor(['AB'], 2025)).toBe(2026)
  expect(yearFor(['Z'], 2025)).toBeNull()
})
