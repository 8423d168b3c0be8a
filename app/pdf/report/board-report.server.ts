import { boardFollowUp } from '#app/domain/report/board-report-follow-up'
import { boardReportOf } from '#app/domain/report/board-report'
import { boardFollowUpWords } from '#app/words/board-report-follow-up'
import { boardWords } from '#app/words/board-report'
import type { PrintOrder } from '../print-order'
import { drawCover } from './cover'
import { closeSheets, openSheets } from './document.server'
import { followUpBlock } from './follow-up'
import { methodBlock } from './method'
import { firstThatFits } from '../block'
import { drawRegionPage } from './region-page'
import { signOffBlock, type ContentsEntry } from './sign-off'

/** So many expectations are told, so that method and limits stand below them. */
const TOLD = [6, 5, 4] as const

/** The report of a quarter: cover, the regions that moved or are weak, method and limits. */
export function printBoardReport(order: PrintOrder): Promise<Buffer> {
  const { content, language } = order
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
  const followUp = boardFollowUp(content)
  const decisions = followUp && boardFollowUpWords(language).name
  const name = [decisions, words.method.title].filter((part) => part !== null).join('; ')
  contents.push({ name, page: paper.pages })
  const last = sheets.begin(name)
  const method = methodBlock(paper, order)
  if (followUp !== null) {
    sheets.place(
      firstThatFits(TOLD, sheets.room - method.height, (most) =>
        followUpBlock(paper, followUp, language, most),
      ),
      last,
    )
  }
  sheets.place(method, last)
  last.end()
  sheets.placeAtFoot(signOffBlock(paper, head, contents, language), cover, 0)
  cover.end()
  return closeSheets(sheets, order)
}
