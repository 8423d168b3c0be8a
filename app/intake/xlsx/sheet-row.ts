/** A row that has cells. */
export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  readonly cells: string[]
}

/** Makes a capital of a small letter. */
const CAPITAL = 0xdf

/** `AB12` → 27; −1 for what does not begin with a letter. */
export function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const digit = (letter.charCodeAt(0) & CAPITAL) - 64
    if (digit < 1 || digit > 26) break
    column = column * 26 + digit
  }
  return column - 1
}
