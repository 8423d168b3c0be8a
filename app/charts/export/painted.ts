import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { attributesText, type Attributes } from './markup'
import { PALETTE } from './palette'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * A drawing of the page for a file: what its classes mean (styles/charts.css, trend.css on white) stands
 * as attributes, so that it needs no stylesheet.
 *
 * @param size in drawing units
 * @param own where a class means something else in this drawing
 */
export function painted(
  drawing: ReactElement,
  colour: string,
  { width, height }: Size,
  own: Readonly<Record<string, Attributes>> = {},
): string {
  const paint: Readonly<Record<string, Attributes>> = { ...paintWith(colour), ...own }
  return renderToStaticMarkup(drawing)
    .replace(/^<svg[^>]*>/, (root) => root.replaceAll(/ (?:width|height)="[^"]*"/g, ''))
    .replace(' class="', ` width="${width}" height="${height}" overflow="visible" class="`)
    .replaceAll(/ class="([^"]*)"/g, (_, name: string) => attributesText(paint[name] ?? {}))
}

function paintWith(colour: string) {
  const { ground, ink, soft, edge, line, band } = PALETTE
  const stroked = { fill: 'none', stroke: colour }
  return {
    axis: { stroke: band },
    level: { stroke: line },
    base: { stroke: soft },
    break: { stroke: band, 'stroke-dasharray': '4 3' },
    event: { stroke: soft, 'stroke-dasharray': '1 3' },
    'band-word': { fill: soft, 'font-size': 13, 'font-style': 'italic' },
    guide: { stroke: edge, 'stroke-dasharray': '3 3' },
    interval: { fill: colour },
    'interval-open': { fill: ground, stroke: colour, 'stroke-width': 1.5 },
    'score-stroke': { stroke: ink, 'stroke-width': 1.5 },
    'mark-solid': { fill: colour },
    'mark-hollow': { fill: ground, stroke: colour, 'stroke-width': 1.5 },
    ribbon: { fill: colour, 'fill-opacity': 0.18 },
    line: { ...stroked, 'stroke-width': 2.25, 'stroke-linejoin': 'round' },
    whisker: { stroke: colour, 'stroke-width': 7, 'stroke-opacity': 0.25 },
    'gap-suppressed': { fill: 'none', stroke: edge, 'stroke-dasharray': '2 2' },
    'gap-insufficient': { fill: 'none', stroke: edge },
    'gap-none': { stroke: edge, 'stroke-width': 1.5 },
    'tick-label': { fill: soft, 'font-size': 13 },
    'end-label': { fill: colour, 'font-size': 21, 'font-weight': 650 },
    margin: { fill: soft, 'font-size': 13, 'font-weight': 400 },
  }
}
