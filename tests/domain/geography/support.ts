import type { Polygon, Position } from '#app/domain/geography/shapes'

/** A square with its south-western corner at x, y, in metres of the Dutch grid. */
export function square(x: number, y: number, size: number): Polygon[] {
  const corners: Position[] = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ]
  return [[corners]]
}

/** A GeoJSON feature. */
export function featureOf(
  properties: Readonly<Record<string, unknown>>,
  coordinates: unknown,
  type = 'MultiPolygon',
) {
  return { type: 'Feature', properties, geometry: { type, coordinates } }
}
