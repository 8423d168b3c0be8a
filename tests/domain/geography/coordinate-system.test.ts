import { expect, test } from 'vitest'
import { inRd, whereaboutsOf } from '#app/domain/geography/coordinate-system'
import type { Position } from '#app/domain/geography/shapes'
import { square } from './support'

const AMERSFOORT: Position = [5.38720621, 52.1551744]

/** Kadaster's points for validating RDNAPTRANS 2018; Amersfoort as the older transformation has it. */
test.each<[string, Position, Position]>([
  ['Amersfoort, the origin of the grid', AMERSFOORT, [155_000, 463_000]],
  ['Texel', [4.824761912, 53.160753042], [117_380, 575_040]],
  ['Noord-Groningen', [6.776726674, 53.41948205], [247_381, 604_581]],
  ['Zeeuws-Vlaanderen', [3.397588595, 51.368607152], [16_461, 377_380]],
  ['Zuid-Limburg', [5.773795548, 50.792584916], [182_260, 311_481]],
  ['Maasvlakte', [4.072887101, 51.947393898], [64_641, 440_700]],
])('%s is where the grid has it', (_, given, expected) => {
  expect(inRd([[[given]]], 'wgs84')).toEqual([[[expected]]])
})

test('metres of the grid are kept, whole', () => {
  expect(inRd([[[[155_000.4, 462_999.6]]]], 'rd')).toEqual([[[[155_000, 463_000]]]])
})

test.each([
  ['the grid', square(155_000, 463_000, 1000), 'rd'],
  ['degrees', square(5.3, 52.1, 0.1), 'wgs84'],
  ['degrees, latitude first', square(52.1, 5.3, 0.1), 'swapped'],
  ['the grid, north first', square(463_000, 155_000, 1000), 'swapped'],
  ['web mercator', square(600_000, 6_800_000, 1000), 'elsewhere'],
  ['half in Germany', square(7.95, 52, 0.1), 'elsewhere'],
])('coordinates tell that they are %s', (_, polygons, expected) => {
  expect(whereaboutsOf(polygons)).toBe(expected)
})
