import type { EditionDifference } from '#app/domain/edition/edition-differences'
import type { ExportValue } from '#app/domain/export/score-columns'
import { COLUMNS, type CellStatus } from '#app/domain/report/columns'
import { editionWords } from './edition'
import type { Language } from './language'
import { withDecimalMark } from './numbers'
import { formName, statusName } from './terms'

/** `Plassenland, 2026-Q3, feedback: score 38,7 → 41,2`. */
export function changeText(difference: EditionDifference, language: Language): string {
  const { region, period, dimension, column, before, after } = difference
  const form = COLUMNS.find((each) => each === dimension)
  const words = editionWords(language)
  const text = (value: ExportValue) => {
    if (value === null) return words.notTold
    if (column === 'status') return statusName(value as CellStatus, language)
    return typeof value === 'number' ? withDecimalMark(value, language) : String(value)
  }
  const where = `${region}, ${period}, ${form ? formName(form, language) : dimension}`
  return `${where}: ${words.columns[column]} ${text(before)} → ${text(after)}`
}
