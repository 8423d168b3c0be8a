import { boardReportOf } from '#app/domain/report/board-report'
import { boardWords } from '#app/words/board-report'
import type { PrintOrder } from '../print-order'
import { drawCover } from './cover'
import { closeSheets, openSheets } from './document.server'
import { drawMethod } from './method'
import { drawRegionPage } from './region-page'
import { signOffBlock, type ContentsEntry } from './sign-off'

/** The report of a quarter: cover, the regions that moved or are weak, method and limits. */
export function printBoardReport(order: PrintOrder): Promise<Buffer> {
  const { content, hash, language } = order
  const { head } = content
  const words = boardWords(language)
  const report = boardReportOf(content)
  const sheets = openSheets(order, words.report)
  const { paper } = sheets
  const cover = drawCover(sheets, report, head, language)
  const contents: ContentsEntry[] = []
  for (const page of report.pages) {
    contents.push({ name: page.region, page: paper.pages })
    drawRegionPage(sheets, page, language).end()
  }
  contents.push({ name: words.method.title, page: paper.pages })
  const last = sheets.begin(words.method.title)
  drawMethod(sheets, head, hash, language, last)
  last.end()
  paper.onPage(0, () => {
    sheets.placeAtFoot(signOffBlock(paper, head, contents, language), cover)
  })
  cover.end()
  return closeSheets(sheets, order)
}
