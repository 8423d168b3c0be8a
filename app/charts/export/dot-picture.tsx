import type { DotPlotRow } from '../marks/dot-plot'
import { DOT_ROW_SIZE, DotRow } from '../svg/dot-row'
import { element } from './markup'
import { painted } from './painted'
import { PALETTE } from './palette'
import { label } from './parts'
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

const LEFT = 204
const COLUMN_ENDS = [500, 560] as const
const HEAD = 22

/** The rows of the page's dot plot, with names and figures. */
export function dotDrawing({ rows, bands, colour, columns }: DotPictureInput): Drawing {
  const { height, start, end } = DOT_ROW_SIZE
  const bottom = HEAD + rows.length * height
  const markup = [
    ...columns.map((name, at) => label(name, { x: COLUMN_ENDS[at] ?? 0, y: 12, anchor: 'end' })),
    ...[0, ...bands, 100].map((score) =>
      label(String(score), {
        x: LEFT + start + ((end - start) * score) / 100,
        y: bottom + 16,
        anchor: 'middle',
      }),
    ),
    ...rows.flatMap(({ name, figure, score, n }, at) => {
      const top = HEAD + at * height
      const y = top + height / 2 + 5
      const text = { y, size: 14, fill: PALETTE.ink }
      return [
        label(name, { ...text, x: 0 }),
        ...(figure
          ? [
              element(
                'g',
                { transform: `translate(${LEFT} ${top})` },
                painted(
                  <DotRow figure={figure} bands={bands} name={name} />,
                  colour,
                  DOT_ROW_SIZE,
                  {
                    whisker: { stroke: colour, 'stroke-width': 2 },
                  },
                ),
              ),
              label(score, { ...text, x: COLUMN_ENDS[0], anchor: 'end' }),
            ]
          : [label(score, { y, x: LEFT + start, size: 12 })]),
        label(n, { ...text, x: COLUMN_ENDS[1], anchor: 'end' }),
      ]
    }),
  ]
  return { width: 560, height: bottom + 22, markup: markup.join('') }
}
