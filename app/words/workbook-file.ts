import { xlsx, type XlsxCell } from '#app/domain/export/xlsx'
import type { FigureSheet } from './figure-sheet'
import { bilingual, type Language } from './language'
import { numberIn } from './numbers'
import { sourceLine } from './spreadsheet-file'

const DUTCH = {
  sheets: ['Cijfers', 'Toelichting'],
  what: 'Wat',
  about: 'Waarover',
  when: 'Wanneer',
  source: 'Bron',
  method: 'Methode',
  remark: 'Let op',
}

const ENGLISH: typeof DUTCH = {
  sheets: ['Figures', 'About'],
  what: 'What',
  about: 'About',
  when: 'When',
  source: 'Source',
  method: 'Method',
  remark: 'Note',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Columns are as wide as their longest text, within these; in characters. */
const WIDTHS = { least: 8, most: 60 }

/**
 * Figures as a workbook: a sheet with the same cells as the CSV file, its numbers as numbers, and one that
 * says what they are, of when, by which method version and from where.
 */
export function workbookFile(sheet: FigureSheet, language: Language): Uint8Array<ArrayBuffer> {
  const words = wordsIn(language)
  const [figures = '', about = ''] = words.sheets
  const { columns, rows } = sheet.table
  const cells = rows.map((row) =>
    row.map((text, at) => (columns[at]?.numeric ? numberCell(text, language) : text)),
  )
  const facts = [
    [words.what, sheet.title],
    ...(sheet.remarks ?? []).map((remark) => [words.remark, remark]),
    [words.about, sourceLine(...sheet.subject)],
    [words.when, sheet.period ?? ''],
    [words.source, sourceLine('Draagvlak', sheet.regionSet)],
    [words.method, sourceLine(...sheet.facts)],
  ].filter(([, text]) => text !== '')
  const names = columns.map(({ name }) => name)
  return xlsx([
    { name: figures, widths: widthsOf([names, ...rows]), heading: true, rows: [names, ...cells] },
    { name: about, widths: widthsOf(facts), heading: false, rows: facts },
  ])
}

/** A bound ("≤5") stays text: it is no number. */
function numberCell(text: string, language: Language): XlsxCell {
  return numberIn(text, language) ?? text
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const [first = []] = rows
  return first.map((_, at) => {
    const longest = Math.max(...rows.map((row) => row[at]?.length ?? 0))
    return Math.min(Math.max(longest + 2, WIDTHS.least), WIDTHS.most)
  })
}
