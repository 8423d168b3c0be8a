import { PlainBlock } from '#app/domain/ingest/text/plain-block'
import type { Table } from './table'

/** `="0301"`: how a program keeps a spreadsheet from taking a text for a number. */
const TEXT_FORMULA = /^\s*="([^"]*)"\s*$/

/** Not so many blocks: some hold a line, or none. */
const ROWS_LOOKED_AT = 10_000

/** The table with `="0301"` as the text that it stands for. Its first rows tell whether it has such cells. */
export function withoutTextFormulas(table: Table): Table {
  return {
    ...table,
    async *blocks(signal) {
      let hasAny = false
      for await (const block of table.blocks(signal)) {
        // Plain lines have no quotes.
        if (PlainBlock.linesOf(block) !== null) {
          yield block
          continue
        }
        const isLookedAt = !hasAny && block.firstRow <= ROWS_LOOKED_AT
        if (isLookedAt) hasAny = block.records.some(hasTextFormula)
        yield hasAny ? { ...block, records: block.records.map(plain) } : block
      }
    },
  }
}

function hasTextFormula(record: readonly string[]): boolean {
  return record.some((cell) => TEXT_FORMULA.test(cell))
}

function plain(record: readonly string[]): string[] {
  return record.map((cell) => cell.replace(TEXT_FORMULA, '$1'))
}
