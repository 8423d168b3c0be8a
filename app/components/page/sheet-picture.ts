import { PALETTE } from '#app/charts/export/palette'
import { picture, type Drawing } from '#app/charts/export/picture'
import type { FigureSheet } from '#app/words/figure-sheet'
import type { Language } from '#app/words/language'
import { sourceLine } from '#app/words/spreadsheet-file'

/** A drawing with what its figures' file says of them. @param subtitle what is plotted */
export function sheetPicture(
  drawing: Drawing,
  { title, regionSet, subject, period, facts }: FigureSheet,
  subtitle: string,
  language: Language,
): string {
  const notes = [sourceLine('Draagvlak', regionSet, ...subject, period), ...facts]
  return picture(drawing, { title, subtitle, notes, language }, PALETTE.ink)
}
