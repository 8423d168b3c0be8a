import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import { Paper } from '../paper.server'
import type { PrintOrder } from '../print-order'
import { runningTexts } from './running-texts'
import { Sheets } from './sheets'

/** An empty document for a print of an edition, with what is on all its pages. */
export function openSheets(order: PrintOrder, subject: string): Sheets {
  const { head, overview } = order.content
  const { quarter, regionSet } = head
  const title = fill(boardWords(order.language).subject, { quarter, regionSet })
  const paper = new Paper({
    ...{ title: [title, order.region].filter((part) => part !== null).join(', '), subject },
    language: order.language,
    // Of a draft the last change of what it rests on.
    dated: new Date(head.publishedAt ?? overview.asOf ?? 0),
  })
  return new Sheets(paper, runningTexts(order))
}

/** Numbers the pages and gives the file. */
export function closeSheets(sheets: Sheets, { language }: PrintOrder): Promise<Buffer> {
  sheets.finish(language)
  return sheets.paper.finish()
}
