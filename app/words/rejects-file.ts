import { guardFormula } from '#app/domain/formula-guard'
import { csvRecord } from '#app/domain/export/csv-record'
import { bilingual, type Language } from './language'

const DUTCH = {
  separator: ';',
  header: ['rij', 'kolom', 'melding'],
}

const ENGLISH: typeof DUTCH = {
  separator: ',',
  header: ['row', 'column', 'message'],
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** How a file is written that a spreadsheet in the reader's language opens. */
export function spreadsheetFile(language: Language) {
  return { byteOrderMark: BYTE_ORDER_MARK, separator: wordsIn(language).separator }
}

/** The first line of the file of rejected rows, for a spreadsheet in the reader's language. */
export function rejectsHeader(language: Language): string {
  return BYTE_ORDER_MARK + lineOf(wordsIn(language).header, language)
}

/** A rejected row: where, and what was wrong. @param row as a spreadsheet counts */
export function rejectLine(
  { row, column, message }: { row: number | null; column: string | null; message: string },
  language: Language,
): string {
  return lineOf([row === null ? '' : String(row), column ?? '', message], language)
}

/** Headings and messages quote what stood in the file, so a spreadsheet might run them. */
function lineOf(cells: readonly string[], language: Language): string {
  return `${csvRecord(cells.map(guardFormula), wordsIn(language).separator)}\r\n`
}
