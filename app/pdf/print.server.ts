import type { PrintOrder } from './print-order'
import { printBoardReport } from './report/board-report.server'
import { printNote } from './report/note.server'
import { printRegion } from './report/region.server'

/** An edition, or a part of it, as a PDF: equal orders give equal bytes. */
export function print(order: PrintOrder): Promise<Buffer> {
  switch (order.print) {
    case 'report':
      return printBoardReport(order)
    case 'region':
      return printRegion(order)
    case 'note':
      return printNote(order)
  }
}
