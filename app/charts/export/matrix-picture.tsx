import { COLUMNS, type Column } from '#app/domain/report/columns'
import type { Figure } from '../marks/figure'
import { IntervalBar, INTERVAL_BAR_SIZE } from '../svg/interval-bar'
import { element } from './markup'
import { painted } from './painted'
import { FORM_COLOURS, PALETTE } from './palette'
import { label, line } from './parts'
import type { Drawing } from './picture'

/** A difference, its text ready. */
export interface MatrixPictureDifference {
  readonly text: string
  /** False is drawn in grey: it may be chance. */
  readonly demonstrable: boolean
}

/** One score of the matrix, its texts ready. */
export interface MatrixPictureCell {
  /** The score, or why there is none. */
  readonly text: string
  readonly figure: Figure | null
  /** Qualifies the score: "voorlopig". '' without. */
  readonly tag: string
  /** From what the scores are held against. */
  readonly difference: MatrixPictureDifference | null
  /** The lowest of its region. */
  readonly weakest: boolean
}

export interface MatrixPictureRow {
  readonly region: string
  readonly facts: string
  readonly cells: Readonly<Record<Column, MatrixPictureCell>>
}

interface MatrixPictureInput {
  readonly rows: readonly MatrixPictureRow[]
  readonly names: Readonly<Record<Column | 'region', string>>
  readonly bands: readonly number[]
}

const NAME_WIDTH = 230
const COLUMN_WIDTH = 178
const HEAD = 26
const ROW = 68
const WIDTH = NAME_WIDTH + COLUMNS.length * COLUMN_WIDTH

/** The matrix of regions × forms as markup that needs no stylesheet. */
export function matrixDrawing({ rows, names, bands }: MatrixPictureInput): Drawing {
  const left = (at: number) => NAME_WIDTH + at * COLUMN_WIDTH
  const ruler = (y: number, colour: string, width: number) =>
    line({ x1: 0, x2: WIDTH, y1: y, y2: y }, colour, width)
  const markup = [
    label(names.region, { x: 0, y: 14, weight: 650, fill: PALETTE.ink }),
    ...COLUMNS.map((column, at) =>
      label(names[column], { x: left(at), y: 14, weight: 650, fill: FORM_COLOURS[column] }),
    ),
    ruler(HEAD - 4, PALETTE.ink, 1.5),
    ...rows.flatMap(({ region, facts, cells }, index) => {
      const top = HEAD + index * ROW
      return [
        label(region, { x: 0, y: top + 20, size: 14, weight: 650, fill: PALETTE.ink }),
        label(facts, { x: 0, y: top + 38 }),
        ...COLUMNS.map((column, at) =>
          element(
            'g',
            { transform: `translate(${left(at)} ${top})` },
            cellMarkup(cells[column], FORM_COLOURS[column], bands),
          ),
        ),
        ruler(top + ROW - 2, PALETTE.line, 1),
      ]
    }),
  ]
  return { width: WIDTH, height: HEAD + rows.length * ROW, markup: markup.join('') }
}

function cellMarkup(
  { text, figure, tag, difference, weakest }: MatrixPictureCell,
  colour: string,
  bands: readonly number[],
): string {
  if (!figure) return label(text, { x: 0, y: 20, size: 11 })
  const bar = painted(
    <IntervalBar figure={figure} bands={bands} name={text} />,
    colour,
    INTERVAL_BAR_SIZE,
  )
  const underline = weakest ? line({ x1: 0, x2: 34, y1: 25, y2: 25 }, colour, 3) : ''
  return [
    label(text, { x: 0, y: 20, size: 16, weight: 650, fill: PALETTE.ink }),
    underline,
    difference
      ? label(difference.text, {
          ...{ x: 46, y: 20, size: 12 },
          fill: difference.demonstrable ? PALETTE.ink : PALETTE.soft,
          ...(difference.demonstrable ? { weight: 650 } : {}),
        })
      : '',
    element('g', { transform: 'translate(-6 30)' }, bar),
    tag && label(tag, { x: 0, y: 60, size: 11 }),
  ].join('')
}
