import type { CreditedMap } from '#app/domain/geography/region-map'
import { MAP_TEXT } from '../marks/map-label'
import { RegionMapDrawing, regionMapSize, type MapRegion } from '../svg/region-map'
import { element, type Attributes } from './markup'
import { painted } from './painted'
import { FORM_COLOURS, PALETTE } from './palette'
import type { Drawing } from './picture'

/** Width of the map in the picture. */
const WIDTH = 600
/** How much of its colour a band has, weak first: of a form, and of the index (styles/tokens.css). */
const SHADES = { form: [1, 0.6, 0.3, 0.08], index: [1, 0.52, 0.26, 0.08] }

/** The map as it stands on the page, its credit in it. */
export function mapDrawing(
  map: CreditedMap,
  regions: ReadonlyMap<string, MapRegion>,
  credit: string,
  colour: string,
): Drawing {
  const { width, height } = regionMapSize(map, credit)
  const size = { width: WIDTH, height: Math.round((WIDTH / width) * height) }
  const drawing = <RegionMapDrawing map={map} regions={regions} credit={credit} />
  return { ...size, markup: element('g', {}, painted(drawing, colour, size, paintOf(colour))) }
}

/** Of two colours `#rrggbb`: so much of the one in the other. */
function mixed(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16)
  const mix = (at: number) => share * channel(one, at) + (1 - share) * channel(other, at)
  return `#${[1, 3, 5].map((at) => Math.round(mix(at)).toString(16).padStart(2, '0')).join('')}`
}

function paintOf(colour: string): Readonly<Record<string, Attributes>> {
  const { ground, ink, soft, edge } = PALETTE
  const border = { stroke: colour, 'stroke-width': 14, 'stroke-linejoin': 'round' }
  const dashed = { fill: ground, stroke: edge, 'stroke-width': 5, 'stroke-dasharray': '14 14' }
  const words = { 'font-size': MAP_TEXT.name, fill: ink }
  const rim = { 'stroke-width': 14, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return {
    ...Object.fromEntries(
      SHADES[colour === FORM_COLOURS.index ? 'index' : 'form'].flatMap(
        (shade, band): [string, Attributes][] => [
          [`map-region band-${band}`, { fill: mixed(colour, ground, shade), ...border }],
          [
            `map-words on-band-${band}`,
            band === 0
              ? { ...words, ...rim, fill: ground, stroke: colour }
              : { ...words, ...rim, stroke: mixed(colour, ground, shade) },
          ],
        ],
      ),
    ),
    'map-region map-suppressed': dashed,
    'map-region map-no_data': dashed,
    'map-region map-insufficient': { fill: ground, stroke: edge, 'stroke-width': 5 },
    'map-gap': { ...border, fill: 'none', stroke: ground, 'stroke-width': 4 },
    'map-inner': { fill: 'none', stroke: ground, 'stroke-width': 3, 'stroke-opacity': 0.6 },
    'map-dark-line': { stroke: ground, 'stroke-width': 7, 'stroke-opacity': 0.45 },
    'map-light-line': { stroke: colour, 'stroke-width': 7, 'stroke-opacity': 0.45 },
    'map-lacking-line': { stroke: edge, 'stroke-width': 6 },
    'map-score': { 'font-size': MAP_TEXT.score, 'font-weight': 650 },
    'map-credit': { 'font-size': 40, fill: soft },
  }
}
