import { PALETTE } from '../export/palette'
import { markerShapes, type Sign } from '../marks/marker'
import type { Canvas } from './canvas'

/** A score as a sign: see marks/marker. */
export function drawSign(canvas: Canvas, sign: Sign, radius: number, colour: string): void {
  const { ring, disc, solid } = markerShapes(sign, radius)
  if (ring) {
    const hollow = { fill: PALETTE.ground, stroke: colour, width: 1.25 }
    canvas.circle(ring.x, ring.y, ring.radius, hollow)
  }
  if (disc) canvas.circle(disc.x, disc.y, disc.radius, { fill: colour })
  if (solid) canvas.path(solid, { fill: colour })
}
