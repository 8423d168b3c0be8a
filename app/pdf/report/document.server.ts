import { boardWords } from '#app/words/board-report'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { Paper } from '../paper.server'
import type { PrintOrder } from '../print-order'
import { Sheets, type RunningTexts } from './sheets'

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

function runningTexts({ content: { head, overview }, hash, language }: PrintOrder): RunningTexts {
  const words = boardWords(language)
  const { quarter, regionSet, edition, publishedAt } = head
  const sample = overview.sample ? [words.sample] : []
  const day = publishedAt && formatInstant(publishedAt, language).split(',')[0]
  const stamp = publishedAt === null ? [words.draft] : [fill(words.edition, { edition }), day ?? '']
  const blocks = hash === null ? [] : [0, 4, 8].map((at) => hash.slice(at, at + 4))
  return {
    cover: [words.report, ...sample].join(' · '),
    inside: [quarter, regionSet, ...sample].join(' · '),
    edition: [quarter, ...stamp].join(' · '),
    hash: hash && fill(words.hash, { hash: [...blocks, '…', hash.slice(-4)].join(' ') }),
  }
}
