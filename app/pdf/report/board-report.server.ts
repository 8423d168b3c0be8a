import type { EditionContent } from '#app/domain/edition/edition'
import { boardReportOf } from '#app/domain/report/board-report'
import { boardWords } from '#app/words/board-report'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { Paper } from '../paper.server'
import { drawCover } from './cover'
import { drawMethod } from './method'
import { drawRegionPage } from './region-page'
import { Sheets, type RunningTexts } from './sheets'
import { signOffBlock, type ContentsEntry } from './sign-off'

export interface PrintedEdition {
  readonly content: EditionContent
  /** Hex SHA-256 of the edition; null of a draft. */
  readonly hash: string | null
}

/** The report of a quarter as a PDF: the same edition gives the same bytes. */
export async function printBoardReport(
  { content, hash }: PrintedEdition,
  language: Language,
): Promise<Buffer> {
  const { head } = content
  const report = boardReportOf(content)
  const words = boardWords(language)
  const paper = new Paper({
    title: fill(words.subject, { quarter: head.quarter, regionSet: head.regionSet }),
    subject: words.report,
    language,
    dated: datedOf(content),
  })
  const sheets = new Sheets(paper, runningTexts({ content, hash }, language))
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
  sheets.finish(language)
  return paper.finish()
}

function runningTexts(
  { content: { head, overview }, hash }: PrintedEdition,
  language: Language,
): RunningTexts {
  const words = boardWords(language)
  const { quarter, regionSet, edition, publishedAt } = head
  const sample = overview.sample ? [words.sample] : []
  const day = publishedAt && formatInstant(publishedAt, language).split(',')[0]
  const stamp = publishedAt === null ? [words.draft] : [fill(words.edition, { edition }), day ?? '']
  const short =
    hash && `${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)} … ${hash.slice(-4)}`
  return {
    cover: [words.report, ...sample].join(' · '),
    inside: [quarter, regionSet, ...sample].join(' · '),
    edition: [quarter, ...stamp].join(' · '),
    hash: short && fill(words.hash, { hash: short }),
  }
}

/** The moment of publication; of a draft the last change of what it rests on. */
function datedOf({ head, overview }: EditionContent): Date {
  return new Date(head.publishedAt ?? overview.asOf ?? 0)
}
