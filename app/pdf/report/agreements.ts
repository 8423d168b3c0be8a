import { lastDayOf } from '#app/domain/calendar/quarter'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { paceText, termText } from '#app/words/agreement-pace'
import { boardWords } from '#app/words/board-report'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { regionAgreementsText } from '#app/words/region-agreements'
import { strong } from '#app/words/phrase'
import { space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { tableBlock } from '../table'
import { LATE, STYLES } from './styles'

const COLUMNS = { agreement: 176, pace: 96, term: 150 }

/** What asks for attention first; null where the region has no agreements. */
export function agreementsBlock(
  paper: Paper,
  { agreements, report }: BoardPage,
  language: Language,
  { width, most }: { readonly width: number; readonly most: number },
): Block | null {
  const { rows, counts } = agreements
  if (counts.current === 0 || report.quarter === null || (most === 0 && rows.length > 0))
    return null
  const today = lastDayOf(report.quarter)
  const { title } = regionAgreementsText({ ...agreements, today }, language)
  const words = boardWords(language).region
  const { overdue, stale, behind } = counts.of
  const attention = overdue + stale + behind
  const caption = fill(words.agreements, {
    ...{ attention, all: counts.current, day: formatDay(today, language) },
  })
  const heading = stack(
    textBlock(paper, 'H2', title, STYLES.heading, width),
    space(2),
    textBlock(paper, 'P', caption, STYLES.caption, width),
  )
  if (rows.length === 0) return heading
  const paceLeft = COLUMNS.agreement + 8
  const termLeft = paceLeft + COLUMNS.pace + 8
  const table = tableBlock(paper, {
    columns: [
      { name: words.agreement, left: 0, width: COLUMNS.agreement },
      { name: words.pace, left: paceLeft, width: COLUMNS.pace },
      { name: words.term, left: termLeft, width: COLUMNS.term },
    ],
    rows: rows.slice(0, most).map((row) => cellsOf(paper, row, agreements.themes, language)),
    ...{ width, padding: 4 },
  })
  return stack(heading, space(6), table)
}

function cellsOf(
  paper: Paper,
  row: AgreementRow,
  themes: BoardPage['agreements']['themes'],
  language: Language,
): Block[] {
  const theme = themes.find(({ code }) => code === row.theme)
  const about = [row.place, theme?.name?.[language] ?? row.theme].filter((part) => part)
  const { text, isLate } = termText(row, language)
  return [
    stack(
      textBlock(paper, 'P', [strong(row.title ?? row.id)], STYLES.small, COLUMNS.agreement),
      textBlock(paper, 'P', about.join(' · '), { ...STYLES.note, line: 14 }, COLUMNS.agreement),
    ),
    textBlock(paper, 'P', paceText(row, language), STYLES.small, COLUMNS.pace),
    textBlock(paper, 'P', text, { ...STYLES.small, ...(isLate && { colour: LATE }) }, COLUMNS.term),
  ]
}
