import { csvRecord } from '../../export/csv-record'

/**
 * One record as a line of CSV in its plainest form: commas, double quotes only where needed, LF. The
 * strings are left exactly as they were read, so this is for looking at a file, not for spreadsheets
 * to open: nothing is done against cells that a spreadsheet takes for formulas.
 */
export function csvLine(record: readonly string[]): string {
  return `${csvRecord(record)}\n`
}
