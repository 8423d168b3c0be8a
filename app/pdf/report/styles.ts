import { PALETTE } from '#app/charts/export/palette'
import type { TextStyle } from '../text'

/** The sizes of the report, in pixels: hierarchy by size and rule alone. */
export const STYLES = {
  kicker: { size: 13, line: 18, colour: PALETTE.soft },
  lead: { size: 13, line: 19 },
  heading: { size: 15, line: 20, weight: 'bold' },
  caption: { size: 11, line: 15.5, colour: PALETTE.soft },
  body: { size: 12.6, line: 17.5 },
  small: { size: 11, line: 15 },
  note: { size: 11, line: 15, colour: PALETTE.soft },
} as const satisfies Record<string, TextStyle>

/** Of what is late or missing; always with words. */
export const LATE = '#a9472f'
