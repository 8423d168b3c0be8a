import { painted } from '#app/charts/export/painted'
import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { label } from '#app/charts/export/parts'
import { SQUARE_PAINT } from '#app/charts/export/register-paints'
import { rowsDrawing, type PictureRow } from '#app/charts/export/row-picture'
import type { LoopStatus } from '#app/domain/followup/standing'
import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { followupWords } from '#app/words/followup'
import { squareFigures } from '#app/words/followup-file'
import type { Language } from '#app/words/language'
import { sheetPicture } from '../page/sheet-picture'
import { Square } from './marks'
import { squareStatuses } from './squares'

const WIDTH = 900
const LEFT = 330
const SIZE = 14
const STEP = 18
/** As many as fit beside a name. */
const IN_A_ROW = Math.floor((WIDTH - LEFT) / STEP)

/** The squares of Opvolging as a standalone SVG; null where there are none. */
export function squaresPicture(report: FollowupPageReport, language: Language): string | null {
  const sheet = squareFigures(report, language)
  if (sheet === null || report.squaresOf === null) return null
  const { answeredOf, settled, statuses } = followupWords(language)
  const rows = report.squares.map(({ region, answered, squares }): PictureRow => ({
    height: 12 + STEP * Math.ceil(squares.length / IN_A_ROW),
    parts: [
      words(region, 0),
      words(answeredOf(answered, squares.length), LEFT - 80),
      ...squares.map((status, at) =>
        drawn(status, LEFT + STEP * (at % IN_A_ROW), STEP * Math.floor(at / IN_A_ROW)),
      ),
    ],
  }))
  const key: PictureRow = {
    height: 24,
    parts: squareStatuses(report.squares).flatMap((status, at) => [
      drawn(status, at * KEY_WIDTH, 6),
      { x: 0, y: 6, markup: label(statuses[status], { x: at * KEY_WIDTH + 20, y: 12, size: 13 }) },
    ]),
  }
  const drawing = rowsDrawing(WIDTH, [...rows, key])
  return sheetPicture(drawing, sheet, settled(report.squaresOf), language)
}

/** Room for a status in words. */
const KEY_WIDTH = 220

function drawn(status: LoopStatus, x: number, y: number) {
  const size = { width: SIZE, height: SIZE }
  const square = painted(<Square status={status} />, FORM_COLOURS.feedback, size, SQUARE_PAINT)
  return { x, y, markup: square }
}

function words(text: string, x: number) {
  return { x: 0, y: 0, markup: label(text, { x, y: 12, size: 14, fill: PALETTE.ink }) }
}
