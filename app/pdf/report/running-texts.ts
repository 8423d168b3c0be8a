import { boardWords } from '#app/words/board-report'
import { formatInstant } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { PrintOrder } from '../print-order'

/** What stands above and below every page. */
export interface RunningTexts {
  /** Right above the first page, and above the others. */
  readonly cover: string
  readonly inside: string
  /** Left below, and in the middle; null where there is none. */
  readonly edition: string
  /** The same where the quarter stands beside it already. */
  readonly stamp: string
  readonly hash: string | null
}

export function runningTexts({
  content: { head, overview },
  hash,
  language,
}: PrintOrder): RunningTexts {
  const words = boardWords(language)
  const { quarter, regionSet, edition, publishedAt } = head
  const sample = overview.sample ? [words.sample] : []
  const day = publishedAt && formatInstant(publishedAt, language).split(',')[0]
  const stamp =
    publishedAt === null ? words.draft : [fill(words.edition, { edition }), day ?? ''].join(' · ')
  const blocks = hash === null ? [] : [0, 4, 8].map((at) => hash.slice(at, at + 4))
  return {
    cover: [words.report, ...sample].join(' · '),
    inside: [quarter, regionSet, ...sample].join(' · '),
    edition: `${quarter} · ${stamp}`,
    stamp,
    hash: hash && fill(words.hash, { hash: [...blocks, '…', hash.slice(-4)].join(' ') }),
  }
}
