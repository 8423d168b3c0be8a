import { boardPage } from '#app/domain/report/board-report-page'
import { boardWords } from '#app/words/board-report'
import type { PrintOrder } from '../print-order'
import { closeSheets, openSheets } from './document.server'
import { methodBlock } from './method'
import { drawRegionPage } from './region-page'

/** The page of one region, whether it moved or not, with method and limits. */
export function printRegion(order: PrintOrder): Promise<Buffer> {
  const { content, language } = order
  const words = boardWords(language)
  const told = content.regions.find(({ report }) => report.region === order.region)
  const row = content.overview.regions.find(({ region }) => region === order.region)
  if (told === undefined || row === undefined) throw new Error(`no region ${order.region}`)
  const sheets = openSheets(order, words.report)
  drawRegionPage(sheets, boardPage(told, row), language).end()
  const last = sheets.begin(words.method.title)
  sheets.place(methodBlock(sheets.paper, order), last)
  last.end()
  return closeSheets(sheets, order)
}
