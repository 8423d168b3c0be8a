import { expect, test } from 'vitest'
import { propertiesOf, readAreas, type AreaOptions } from '#app/domain/geography/read-areas'
import { readFeatures } from '#app/domain/geography/read-features'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { featureOf, square } from './support'

const DEGREES = square(5.3, 52.1, 0.1)
const METRES = square(150_000, 450_000, 10_000)
const OPTIONS: AreaOptions = { year: 2026, credit: 'CBS', known: new Set(['GM0001']) }

function read(content: object, options: Partial<AreaOptions> = {}) {
  const file = readFeatures({ type: 'FeatureCollection', ...content })
  const { data, issues } = propertiesOf(file)
  if (issues.length > 0) throw new FileRefused(issues)
  return readAreas(file, data, { ...OPTIONS, ...options }, 0)
}

function codesOf(content: object, options: Partial<AreaOptions> = {}): string[] {
  try {
    return read(content, options).issues.map(({ row, code }) => `${row ?? 'file'} ${code}`)
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return error.issues.map(({ code }) => `refused ${code}`)
  }
}

const good = featureOf({ statcode: 'gm0001' }, METRES)
const withGeometry = (coordinates: unknown, type?: string) => [
  good,
  featureOf({ statcode: 'GM0002' }, coordinates, type),
]

test('features that cannot be drawn are left out, and named', () => {
  const [a, b, c, d] = METRES[0]?.[0] ?? []
  const cases: [string, unknown, string?][] = [
    ['geometry_missing', []],
    ['geometry_not_area', [150_000, 450_000], 'Point'],
    ['coordinates_broken', [[[a, b, [null, 3], a]]]],
    ['coordinates_broken', 'here'],
    ['ring_open', [[[a, b, c, d]]]],
    ['ring_open', [[[a, b, a]]]],
    ['ring_crosses', [[[a, c, b, d, a]]]],
    ['area_empty', [[[a, a, a, a]]]],
    ['coordinates_elsewhere', square(600_000, 6_800_000, 1000)],
    ['coordinates_swapped', square(450_000, 150_000, 1000)],
    ['coordinates_elsewhere', DEGREES],
  ]
  for (const [code, coordinates, type] of cases) {
    expect(codesOf({ features: withGeometry(coordinates, type) })).toContain(`2 ${code}`)
  }
  const { issues, rowsRead, rejected } = read({ features: withGeometry([], 'LineString') })
  expect({ rowsRead, rejected }).toEqual({ rowsRead: 2, rejected: 1 })
  expect(issues[0]).toMatchObject({ severity: 'rejected', params: { area: 'GM0002' } })
})

test('a map that is wrong as a whole is refused, with what to do', () => {
  expect(codesOf({ features: [] })).toEqual(['refused file_no_areas'])
  expect(codesOf({ features: [featureOf({ statnaam: 'Noord' }, METRES)] })).toEqual([
    'refused column_missing',
  ])
  expect(codesOf({ features: [good] }, { year: null })).toEqual(['refused year_needed'])
  expect(codesOf({ features: [good] }, { credit: null })).toEqual(['refused credit_needed'])
  const swapped = featureOf({ statcode: 'GM0001' }, square(52.1, 5.3, 0.1))
  expect(codesOf({ features: [swapped] })).toEqual(['refused coordinates_swapped'])
  const years = [2025, 2026].map((jaar) => featureOf({ statcode: 'GM0001', jaar }, METRES))
  expect(codesOf({ features: years }, { year: null })).toEqual(['refused years_differ'])
  expect(() => readFeatures([])).toThrow('file_not_areas')
  expect(() => readFeatures({ type: 'Feature' })).toThrow('file_not_areas')
})

test('year and credit come from the file where nobody gives them', () => {
  const told = { statcode: 'GM0001', jrstatcode: '2025GM0001' }
  const content = { license: 'CC BY 4.0 Kadaster', features: [featureOf(told, METRES)] }
  expect(read(content, { year: null, credit: null })).toMatchObject({
    ...{ year: 2025, credit: 'CC BY 4.0 Kadaster' },
  })
  expect(read(content)).toMatchObject({ year: 2026, credit: 'CBS' })
})

test('degrees and metres of the grid give the same borders, to a metre', () => {
  const corner = (features: object[]) => read({ features }).boundaries.bbox?.slice(0, 2)
  // Amersfoort, where the grid has its origin.
  const degrees = square(5.38720621, 52.1551744, 0.1)
  expect(corner([featureOf({ statcode: 'GM0001' }, degrees)])?.[1]).toBe(463_000)
  expect(corner([good])).toEqual([150_000, 450_000])
})

test('parts of one area are one, water is none, and what is unmatched is said', () => {
  const part = featureOf({ statcode: 'GM0001', water: 'NEE' }, square(170_000, 450_000, 1000))
  const water = featureOf({ statcode: 'GM0001', water: 'JA' }, square(180_000, 450_000, 1000))
  const { boundaries, rowsRead, issues } = read({ features: [good, part, water] })
  expect(boundaries.objects.areas.geometries).toHaveLength(1)
  expect([rowsRead, issues]).toEqual([2, []])
  expect(codesOf({ features: [good] }, { known: new Set(['GM0001', 'GM0009']) })).toEqual([
    'file areas_not_drawn',
  ])
  expect(codesOf({ features: [good] }, { known: new Set() })).toEqual(['file areas_unknown'])
})

test('TopoJSON is read by its longest list of shapes; arcs that are not there are told', () => {
  const arcs = [
    [
      [150_000, 450_000],
      [160_000, 450_000],
      [160_000, 460_000],
      [150_000, 450_000],
    ],
  ]
  const shape = (code: string, arc: number) => ({
    ...{ type: 'Polygon', arcs: [[arc]], properties: { code } },
  })
  const areas = { type: 'GeometryCollection', geometries: [shape('A', 0), shape('B', 7)] }
  const content = { type: 'Topology', arcs, objects: { label: { type: 'Point' }, areas } }
  const file = readFeatures(content)
  expect(file).toMatchObject({ format: 'topojson', features: [{}, {}] })
  const { issues, rejected } = readAreas(file, propertiesOf(file).data, OPTIONS, 0)
  expect(rejected).toBe(1)
  expect(issues[0]).toMatchObject({ row: 2, code: 'coordinates_broken', params: { area: 'B' } })
})
