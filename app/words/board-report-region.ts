import { DIMENSIONS } from '#app/domain/framework/framework'
import type { BoardPage } from '#app/domain/report/board-report-model'
import { boardWords } from './board-report'
import { fill } from './fill'
import type { Language } from './language'
import { formatNumber, formatScore, formatShare, spellCount } from './numbers'
import { overviewWords } from './overview-page'
import { groupList, regionTitle } from './region-findings'
import { marginText } from './region-quarter'
import { silenceText, type Answered } from './region-silence'
import { regionSummary } from './region-summary'
import { statementBehind, statementOfRegion } from './statements'
import { formName } from './terms'

/** A title of two moves is not longer than this: two lines on the page. */
const LONGEST_TITLE = 125

/** The two strongest opposite moves of a region, or what is said first of it; without full stop. */
export function boardPageTitle(
  { opening, opposite, report }: BoardPage,
  language: Language,
): string {
  const first = regionTitle(report.findings.title, language)
  if (opening === null || opposite === null) return first
  const other = statementBehind(opening, opposite, language)
  const both = fill(boardWords(language).region.opposed, { opening: first, other })
  return both.length <= LONGEST_TITLE ? both : first
}

/** What stands above the title: how large the region is and who was heard. */
export function boardPageFacts({ row, report }: BoardPage, language: Language): string[] {
  const words = boardWords(language).region
  const { areas, persons } = row
  const { unheard, groups } = report
  const asked = Math.max(...DIMENSIONS.map((form) => groups[form].length))
  return [
    ...(areas === null ? [] : [overviewWords(language).areas(areas)]),
    ...(persons === null ? [] : [personsText(persons, language)]),
    ...responseText(report.silence, language),
    ...(unheard.length > 0 ? [fill(words.unheard, { groups: groupList(unheard, language) })] : []),
    ...(unheard.length === 0 && asked > 1
      ? [fill(words.heard, { count: spellCount(asked, language) })]
      : []),
  ]
}

/** `n = 193`, or a range where the forms differ. */
export function personsText(
  { least, most }: NonNullable<BoardPage['row']['persons']>,
  language: Language,
): string {
  const counts = [...new Set([least, most])].map((n) => formatNumber(n, 0, language))
  return fill(boardWords(language).matrix.persons, { persons: counts.join('–') })
}

/** Of all groups together; nothing where that of one is not known. */
function responseText(
  { groups, unknown, assumed }: BoardPage['report']['silence'],
  language: Language,
): string[] {
  if (groups.length === 0 || unknown.length > 0 || assumed.length > 0) return []
  const [heard, invited] = groups.reduce(
    ([respondents, all], group) => [respondents + group.respondents, all + group.invited],
    [0, 0],
  )
  const share = formatShare(heard / invited, language)
  return [fill(boardWords(language).region.response, { share })]
}

/** Below the title: that the index hides what moved, what is said of it, or where it stands. */
export function boardIndexText(page: BoardPage, language: Language): string {
  const { index, indexHides, opening, opposite, report } = page
  const chosen = report.forms?.index.chosen
  const margin = chosen ? marginText(chosen, language) : null
  if (
    indexHides &&
    opening !== null &&
    opposite !== null &&
    chosen &&
    chosen.score !== null &&
    margin !== null
  ) {
    const [gain, loss] = opening.kind === 'rising' ? [opening, opposite] : [opposite, opening]
    const nameIn = ({ parts: [first] }: typeof gain) => first && formName(first.form, language)
    const score = formatScore(chosen.score, language)
    const values = { score, margin, gain: nameIn(gain), loss: nameIn(loss) }
    return fill(boardWords(language).region.indexHides, values)
  }
  if (index !== null) return `${statementOfRegion(index, language)}.`
  return `${regionSummary(report, language)[0] ?? ''}.`
}

/** Who did not answer and what that may mean; where nobody knows who was invited, only that. */
export function boardSilenceText(
  silence: BoardPage['report']['silence'],
  language: Language,
): readonly Answered[] {
  const [who, ...others] = silenceText(silence, language)
  if (who === undefined) return []
  const isUnknown = silence.groups.length === 0 && silence.assumed.length === 0
  const answer = isUnknown ? boardWords(language).region.invitedUnknown : who.answer
  return [{ ...who, answer }, ...others]
}
