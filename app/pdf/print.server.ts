import type { PrintOrder } from './print-order'
import { printBoardReport } from './report/board-report.server'
import { printNote } from './report/note.server'
import { printRegion } from './report/region.server'
import { editionSlides } from './slides/edition-slides'

/** An edition, or a part of it, as a PDF or a presentation: equal orders give equal bytes. */
export async function print(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  switch (order.print) {
    case 'report':
      return new Uint8Array(await printBoardReport(order))
    case 'region':
      return new Uint8Array(await printRegion(order))
    case 'note':
      return new Uint8Array(await printNote(order))
    case 'slides':
      return editionSlides(order)
  }
}
