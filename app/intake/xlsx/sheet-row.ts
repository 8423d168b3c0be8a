/** A row that has cells. */
export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  readonly cells: string[]
}

/** `AB12` → 27. */
export function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const digit = letter.charCodeAt(0) - 64
    if (digit < 1 || digit > 26) break
    column = column * 26 + digit
  }
  return column - 1
}
