import type { Bound, Look } from './figure'
import { pixels } from './score-scale'

export interface Sign {
  readonly x: number
  readonly y: number
  readonly look: Look
  readonly bound: Bound
}

export interface MarkerShapes {
  /** Hollow circle, under the solid parts. */
  readonly ring: { readonly x: number; readonly y: number; readonly radius: number } | null
  /** Filled circle. */
  readonly disc: { readonly x: number; readonly y: number; readonly radius: number } | null
  /** SVG paths of the filled parts that are no circles; '' without any. */
  readonly solid: string
}

/**
 * A score as a sign whose shape tells how it came about: filled circle, hollow (provisional), half
 * filled (survey only), diamond (agreements only); a bound gets a pointer outwards.
 */
export function markerShapes({ x, y, look, bound }: Sign, radius: number): MarkerShapes {
  const outwards = bound === null ? '' : pointer(x, y, bound, radius)
  if (look === 'records') {
    const reach = radius * 1.25
    const corners = [`${x - reach},${y}`, `${x},${y - reach}`, `${x + reach},${y}`]
    return { ring: null, disc: null, solid: `${outwards}M${corners.join('L')}L${x},${y + reach}Z` }
  }
  if (look === 'firm') return { ring: null, disc: { x, y, radius }, solid: outwards }
  const ring = { x, y, radius: radius - 0.75 }
  if (look === 'provisional') return { ring, disc: null, solid: outwards }
  const half = `M${x},${y - radius}A${radius},${radius},0,0,0,${x},${y + radius}Z`
  return { ring, disc: null, solid: outwards + half }
}

/**
 * All markers of a line as two paths, rings under solid parts: a drawing for each of hundreds of points costs a
 * browser more than the rest of the page.
 * @returns SVG paths, '' where no marker has such a part
 */
export function gatheredMarkers(markers: readonly (Sign & { readonly radius: number })[]): {
  readonly hollow: string
  readonly solid: string
} {
  const shapes = markers.map((marker) => markerShapes(marker, marker.radius))
  return {
    hollow: shapes.map(({ ring }) => (ring ? circle(ring) : '')).join(''),
    solid: shapes.map(({ disc, solid }) => `${disc ? circle(disc) : ''}${solid}`).join(''),
  }
}

function circle({ x, y, radius }: NonNullable<MarkerShapes['ring']>): string {
  const half = `${radius},${radius},0,1,0`
  return `M${pixels(x - radius)},${y}a${half},${2 * radius},0a${half},${-2 * radius},0Z`
}

function pointer(x: number, y: number, bound: NonNullable<Bound>, radius: number): string {
  const side = bound === 'low' ? -1 : 1
  const base = x + side * radius
  return `M${base},${y - radius}L${base + side * radius},${y}L${base},${y + radius}Z`
}
