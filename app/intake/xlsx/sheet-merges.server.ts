import { columnOf, type SheetRow } from './sheet-row'
import { textOf, type SheetEntry, type Workbook } from './workbook.server'

interface Merge {
  readonly column: number
  readonly first: number
  readonly last: number
  text: string
}

/** Longer than any tag that is looked for. */
const OVERLAP = 300
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g
/** A formula without the value that it had when the workbook was saved. */
const UNCALCULATED =
  /(?:<\/(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^>]*)?\/>)\s*(?:<(?:\w+:)?v\s*\/>)?\s*<\/(?:\w+:)?c>/g
const MOST_MERGES = 10_000

/**
 * Merged cells that reach down over several rows: their text stands in the first of these alone, and is
 * meant for all. Those that reach sideways are titles, and stay as they are.
 */
export class SheetMerges {
  /** Cells with a formula and without a value. */
  uncalculated = 0
  private readonly merges: Merge[] = []

  /** Reads the whole sheet, since merges stand behind its rows. @throws FileRefused */
  static async of({ zip }: Workbook, { path }: SheetEntry): Promise<SheetMerges> {
    const found = new SheetMerges()
    let held = ''
    for await (const { text } of textOf(zip, path)) {
      held += text
      const seen = found.look(held)
      held = held.slice(Math.max(seen, held.length - OVERLAP))
    }
    return found
  }

  /** The row with what merged cells above say of it. Rows come in order. */
  filled(row: SheetRow): SheetRow {
    for (const merge of this.merges) {
      if (row.row === merge.first) merge.text = row.cells[merge.column] ?? ''
      else if (row.row > merge.first && row.row <= merge.last) {
        while (row.cells.length < merge.column) row.cells.push('')
        row.cells[merge.column] ||= merge.text
      }
    }
    return row
  }

  /** @returns how far the text was used */
  private look(text: string): number {
    let end = 0
    for (const match of text.matchAll(UNCALCULATED)) {
      this.uncalculated += 1
      end = Math.max(end, match.index + match[0].length)
    }
    for (const match of text.matchAll(MERGE)) {
      const [, column = '', first, , last] = match
      end = Math.max(end, match.index + match[0].length)
      if (first === last || this.merges.length === MOST_MERGES) continue
      const span = { first: Number(first), last: Number(last) }
      this.merges.push({ column: columnOf(column), ...span, text: '' })
    }
    return end
  }
}
