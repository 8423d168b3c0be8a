import type { GapSign } from '../marks/gap-sign'
import { trend, TREND_SIZE, type TrendInput } from '../marks/trend'
import { element } from './markup'
import { PALETTE } from './palette'
import { label, line, marker } from './parts'
import type { Drawing } from './picture'

interface TrendPictureInput extends TrendInput {
  readonly label: string
  readonly margin: string | null
  readonly colour: string
}

/** The trend of svg/trend-chart as markup that needs no stylesheet. */
export function trendDrawing(input: TrendPictureInput): Drawing {
  const { colour, chosen } = input
  const shapes = trend(input)
  const { frame, label: end, guide } = shapes
  const upright = (x: number, y1: number, y2: number) => ({ x1: x, x2: x, y1, y2 })
  const markup = [
    ...shapes.levels.flatMap(({ score, y }) => [
      line({ x1: frame.left, x2: frame.right, y1: y, y2: y }, PALETTE.edge, 0.5),
      label(String(score), { x: frame.left - 6, y: y + 4, anchor: 'end' }),
    ]),
    ...shapes.quarters.map(({ quarter, x }) =>
      label(quarter, { x, y: frame.bottom + 17, anchor: 'middle' }),
    ),
    guide === null ? '' : line(upright(guide, frame.top, frame.bottom), PALETTE.edge, 1),
    shapes.ribbon && element('path', { d: shapes.ribbon, fill: colour, 'fill-opacity': 0.25 }),
    ...shapes.edges.map((edge) => edge && stroked(edge, colour, 0.75)),
    ...shapes.whiskers.map(({ x, y1, y2 }) => line(upright(x, y1, y2), colour, 1.25)),
    shapes.path && stroked(shapes.path, colour, 2),
    ...shapes.gaps.map(gapMark),
    ...shapes.markers.map((sign) => marker(sign, sign.quarter === chosen ? 4.5 : 3, colour)),
    end &&
      label(input.label, {
        x: end.x,
        y: end.y + (input.margin ? -1 : 5),
        size: 17,
        fill: colour,
        weight: 650,
      }),
    end && input.margin && label(input.margin, { x: end.x, y: end.y + 14 }),
  ]
  return { ...TREND_SIZE, markup: markup.filter(Boolean).join('') }
}

function stroked(path: string, colour: string, width: number): string {
  return element('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': width })
}

function gapMark({ gap, x, y, width, height, hatch }: GapSign): string {
  if (gap === 'no_data') {
    const middle = y + height / 2
    return line({ x1: x + 3, x2: x + width - 3, y1: middle, y2: middle }, PALETTE.edge, 1.5)
  }
  const box = element('rect', {
    width,
    height,
    fill: 'none',
    stroke: PALETTE.edge,
    'stroke-dasharray': gap === 'suppressed' ? '2 2' : null,
  })
  const lines = hatch && stroked(hatch, PALETTE.edge, 1)
  return element('g', { transform: `translate(${x} ${y})` }, box, lines)
}
