import { SEVERAL_SIZES } from '../marks/several-trends'
import type { Figure } from '../marks/figure'
import { IntervalBar, INTERVAL_BAR_SIZE } from '../svg/interval-bar'
import { SeveralTrends, type SeveralTrendsProps } from '../svg/several-trends'
import { element } from './markup'
import { painted } from './painted'
import { PALETTE } from './palette'
import { label } from './parts'
import type { Drawing } from './picture'

/** A score beside its bar, its texts ready. */
export interface ComparedPictureRow {
  readonly name: string
  readonly figure: Figure | null
  /** The score, or why there is none. */
  readonly score: string
  readonly difference: string
}

interface ComparedPictureInput {
  readonly rows: readonly ComparedPictureRow[]
  readonly trends: SeveralTrendsProps | null
  readonly bands: readonly number[]
  readonly colour: string
}

const SIZE = SEVERAL_SIZES.wide
const ROW = 26
const BAR_LEFT = 190
const SCORE_END = 420
const DIFFERENCE_LEFT = 436

/** The bars of a form under each other, and below them its course, as on the page. */
export function comparedDrawing(input: ComparedPictureInput): Drawing {
  const { rows, trends, bands, colour } = input
  const top = rows.length * ROW + 16
  const markup = rows.flatMap(({ name, figure, score, difference }, at) => {
    const y = at * ROW + 17
    const text = { y, size: 14, fill: PALETTE.ink }
    const bar =
      figure &&
      painted(<IntervalBar figure={figure} bands={bands} name={score} />, colour, INTERVAL_BAR_SIZE)
    return [
      label(name, { ...text, x: 0 }),
      ...(bar === null
        ? [label(score, { y, x: BAR_LEFT })]
        : [
            element('g', { transform: `translate(${BAR_LEFT} ${at * ROW + 4})` }, bar),
            label(score, { ...text, x: SCORE_END, anchor: 'end' }),
          ]),
      label(difference, { y, x: DIFFERENCE_LEFT }),
    ]
  })
  if (trends === null) return { width: SIZE.width, height: top, markup: markup.join('') }
  const own = {
    ribbon: { fill: colour, 'fill-opacity': 0.12 },
    'line-name': { fill: colour, 'font-size': 13, 'font-weight': 650 },
  }
  const course = painted(<SeveralTrends {...trends} size="wide" />, colour, SIZE, own)
  markup.push(element('g', { transform: `translate(0 ${top})` }, course))
  return { width: SIZE.width, height: top + SIZE.height, markup: markup.join('') }
}
