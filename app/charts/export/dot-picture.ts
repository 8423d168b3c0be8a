import { dotPlot, type DotPlotRow } from '../marks/dot-plot'
import { PALETTE } from './palette'
import { label, line, marker } from './parts'
import type { Drawing } from './picture'

/** A row with what stands beside its dot. */
export interface DotPictureRow extends DotPlotRow {
  /** Score as text, or why there is none. */
  readonly score: string
  readonly n: string
}

interface DotPictureInput {
  readonly rows: readonly DotPictureRow[]
  readonly bands: readonly number[]
  readonly colour: string
  /** Names of the two columns of figures. */
  readonly columns: readonly [score: string, n: string]
}

const SIZE = { width: 448, left: 204 }
const COLUMN_ENDS = [500, 560] as const
const HEAD = 22

/** A dot plot with its names and figures, as markup that needs no stylesheet. */
export function dotDrawing({ rows, bands, colour, columns }: DotPictureInput): Drawing {
  const { height, axis, ticks, rows: placed } = dotPlot(rows, bands, SIZE)
  const bottom = HEAD + height
  const markup = [
    ...columns.map((name, at) => label(name, { x: COLUMN_ENDS[at] ?? 0, y: 12, anchor: 'end' })),
    ...[0, ...ticks.map(({ score }) => score), 100].map((score) =>
      label(String(score), {
        x: axis.x1 + ((axis.x2 - axis.x1) * score) / 100,
        y: bottom + 16,
        anchor: 'middle',
      }),
    ),
    ...ticks.map(({ x }) => line({ x1: x, x2: x, y1: HEAD, y2: bottom }, PALETTE.edge, 0.5)),
    ...placed.flatMap(({ name, y: middle, marker: sign, whisker }, at) => {
      const y = HEAD + middle
      const text = { y: y + 5, size: 14, fill: PALETTE.ink }
      const { score = '', n = '' } = rows[at] ?? {}
      const shown = sign !== null
      return [
        label(name, { ...text, x: 0 }),
        shown ? line({ ...axis, y1: y, y2: y }, PALETTE.line, 1.5) : '',
        whisker ? line({ ...whisker, y1: y, y2: y }, colour, 2) : '',
        shown ? marker({ ...sign, y }, 4.5, colour) : '',
        shown
          ? label(score, { ...text, x: COLUMN_ENDS[0], anchor: 'end' })
          : label(score, { y: y + 5, x: axis.x1, size: 12 }),
        label(n, { ...text, x: COLUMN_ENDS[1], anchor: 'end' }),
      ]
    }),
  ]
  return { width: 560, height: bottom + 22, markup: markup.join('') }
}
