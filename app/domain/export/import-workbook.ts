import Papa from 'papaparse'
import { xlsx } from './xlsx'

const USUAL_WIDTH = 16

/**
 * A file that an import reads as a workbook with the same columns, which it reads too.
 * @param file semicolons, heading first
 * @param widths of columns that are wider than most, in characters
 */
export function importWorkbook(
  name: string,
  file: string,
  widths: Readonly<Record<string, number>> = {},
): Uint8Array<ArrayBuffer> {
  const { data: rows } = Papa.parse<string[]>(file.trimEnd(), { delimiter: ';' })
  const columns = rows[0] ?? []
  const wide = columns.map((column) => widths[column] ?? USUAL_WIDTH)
  return xlsx([{ name, widths: wide, heading: true, rows }])
}
