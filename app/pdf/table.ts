import { PALETTE } from '#app/charts/export/palette'
import { ruleBlock, type Block } from './block'
import type { Paper, Tag } from './paper.server'
import { setText } from './text'

export interface TableColumn {
  readonly name: string
  /** Pixels from the left of the table, and its width. */
  readonly left: number
  readonly width: number
  readonly colour?: string
  readonly align?: 'left' | 'right'
}

export interface TableInput {
  readonly columns: readonly TableColumn[]
  /** A block for each column; the first names the row. */
  readonly rows: readonly (readonly Block[])[]
  readonly width: number
  /** Above and below what stands in a row, pixels. */
  readonly padding: number
  /** Size of the columns' names, pixels. */
  readonly head?: number
}

const HEAD = 11

/** A table with its header; one to a page: what breaks over pages is given as several. */
export function tableBlock(paper: Paper, { columns, rows, ...look }: TableInput): Block {
  const { width, padding, head = HEAD } = look
  const names = columns.map(({ name, width: wide, colour = PALETTE.soft, align }) => {
    const style = { size: head, weight: 'semibold', colour, ...(align && { align }) } as const
    return setText(paper, name, style, wide)
  })
  const headHeight = Math.max(...names.map(({ height }) => height)) + 5
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)) + 2 * padding)
  const line = ruleBlock(paper, width, 'row')
  return {
    height: headHeight + heights.reduce((sum, height) => sum + height, 0),
    draw(x, y, parent) {
      const table = paper.open(parent, 'Table')
      const header = paper.open(table, 'TR')
      for (const [at, name] of names.entries()) {
        const draw = () => {
          name.draw(x + (columns[at]?.left ?? 0), y)
        }
        paper.tag(header, 'TH', draw, { scope: 'Column' })
      }
      header.end()
      let top = y + headHeight
      for (const [at, row] of rows.entries()) {
        line.draw(x, top, table)
        drawRow(paper, table, row, columns, { x, y: top + padding })
        top += heights[at] ?? 0
      }
      table.end()
    },
  }
}

function drawRow(
  paper: Paper,
  table: Tag,
  cells: readonly Block[],
  columns: readonly TableColumn[],
  { x, y }: { readonly x: number; readonly y: number },
): void {
  const row = paper.open(table, 'TR')
  for (const [at, cell] of cells.entries()) {
    const tag = at === 0 ? paper.open(row, 'TH', { scope: 'Row' }) : paper.open(row, 'TD')
    cell.draw(x + (columns[at]?.left ?? 0), y, tag)
    tag.end()
  }
  row.end()
}
