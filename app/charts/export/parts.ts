import { escapeXml } from '#app/domain/export/xml'
import { element } from './markup'
import { PALETTE } from './palette'

interface Segment {
  readonly x1: number
  readonly x2: number
  readonly y1: number
  readonly y2: number
}

export function line({ x1, x2, y1, y2 }: Segment, stroke: string, width: number): string {
  return element('line', { x1, x2, y1, y2, stroke, 'stroke-width': width })
}

interface TextPlace {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly fill?: string
  readonly weight?: number
  readonly anchor?: 'middle' | 'end'
}

export function label(text: string, place: TextPlace): string {
  const { x, y, size = 12, fill = PALETTE.soft, weight, anchor } = place
  const attributes = {
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': weight ?? null,
    'text-anchor': anchor ?? null,
  }
  return element('text', attributes, escapeXml(text))
}
