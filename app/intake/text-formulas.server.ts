import type { Table } from './table'

/** `="0301"`: how a program keeps a spreadsheet from taking a text for a number. */
const TEXT_FORMULA = /^\s*="([^"]*)"\s*$/

const BLOCKS_LOOKED_AT = 3

/** The table with `="0301"` as the text that it stands for. Its first blocks tell whether it has such cells. */
export function withoutTextFormulas(table: Table): Table {
  return {
    ...table,
    async *blocks(signal) {
      let [hasAny, looked] = [false, 0]
      for await (const block of table.blocks(signal)) {
        if (!hasAny && looked++ < BLOCKS_LOOKED_AT) hasAny = block.records.some(hasTextFormula)
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
