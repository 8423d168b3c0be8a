import { formatIsoDay, type Day } from '../calendar/day'
import { guardCell } from '../formula-guard'
import { csvRecord } from './csv-record'

/**
 * A file that the import of its kind reads, unchanged: semicolons, ISO days, decimal point. Text that a
 * spreadsheet would run has an apostrophe in front, which the import takes off.
 * @param columns all that the kind may have
 * @param sortedBy columns whose cells decide the order
 */
export function importFile<Name extends string>(
  columns: readonly { readonly name: Name }[],
  records: readonly Readonly<Record<Name, string>>[],
  sortedBy: readonly NoInfer<Name>[],
): string {
  const names = columns.map(({ name }) => name)
  const keyed = records.map((cells) => {
    return { key: sortedBy.map((name) => cells[name]).join('\n'), cells }
  })
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const lines = [names, ...keyed.map(({ cells }) => names.map((name) => guardCell(cells[name])))]
  return lines.map((values) => `${csvRecord(values, ';')}\n`).join('')
}

/** Blank without a day. */
export function dayText(day: Day | null): string {
  return day === null ? '' : formatIsoDay(day)
}

/** Never with three decimals alone: 1.234 would be read as twelve hundred, too. Blank without a number. */
export function numberText(value: number | null): string {
  const text = value === null ? '' : String(value)
  return /\.\d{3}$/.test(text) ? `${text}0` : text
}
