/** '' where the file has no such column. */
export function cell(record: readonly string[], index: number): string {
  return index < 0 ? '' : (record[index] ?? '')
}
