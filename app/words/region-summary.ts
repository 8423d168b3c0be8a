import { DIMENSIONS } from '#app/domain/framework/framework'
import type { RegionReport } from '#app/domain/report/region-model'
import type { Language } from './language'
import { waitingText } from './waiting'
import { formatInterval, formatNumber, formatScore, spellCount } from './numbers'
import { enumerate } from './phrase'
import { groupList } from './region-findings'
import { regionWords } from './region-page'
import { formName, statusName } from './terms'

/**
 * The line below the title: index with interval and the arithmetic mean beside it, the weakest form, n, who was
 * not heard. What is missing is said, never passed over.
 *
 * @returns sentences without full stops
 */
export function regionSummary(report: RegionReport, language: Language): string[] {
  const { forms, standing } = report
  if (!forms || !standing) return []
  const words = regionWords(language)
  return [
    indexSentence(report, language),
    // A title that says what moved or is weak says it already.
    ...(report.findings.title.key === 'statement' ? [] : weakestSentence(report, language)),
    ...personsSentence(report, language),
    ...(report.unheard.length > 0 ? [words.unheard(groupList(report.unheard, language))] : []),
    ...(allHeard(report) ? [words.allHeard(spellCount(groupCount(report), language))] : []),
  ]
}

function indexSentence(
  { forms, standing, arithmeticMean }: RegionReport,
  language: Language,
): string {
  const words = regionWords(language)
  const index = forms?.index.chosen
  if (!index || index.score === null) {
    const lacking = standing?.lacking ?? []
    const names = lacking.map((form) => formName(form, language))
    return names.length > 0
      ? words.noIndex(enumerate(names, language), names.length)
      : words.indexHidden
  }
  const { score, ciLow, ciHigh, status, waiting } = index
  const interval =
    ciLow === null || ciHigh === null ? null : formatInterval(ciLow, ciHigh, language)
  const sentence = words.index(formatScore(score, language), interval)
  const tag = status === 'final' ? [] : [statusName(status, language)]
  const mean =
    arithmeticMean === null ? [] : [words.mean(formatNumber(arithmeticMean, 1, language))]
  const wait = waiting ? [waitingText(language)] : []
  return [sentence, ...tag, ...wait, ...mean].join(', ')
}

function weakestSentence({ standing }: RegionReport, language: Language): string[] {
  if (!standing || standing.weakest.length === 0) return []
  const words = regionWords(language)
  const names = standing.weakest.map((form) => formName(form, language))
  const weakest = words.weakest(enumerate(names, language), names.length)
  const among = standing.compared.length < DIMENSIONS.length ? ` ${words.amongShown}` : ''
  return [`${weakest}${among} (${words.notTested})`]
}

function personsSentence({ standing }: RegionReport, language: Language): string[] {
  const persons = standing?.persons
  if (!persons) return []
  const counts = [persons.least, persons.most].map((n) => formatNumber(n, 0, language))
  return [`n\u00a0=\u00a0${[...new Set(counts)].join('–')}`]
}

function groupCount({ groups }: RegionReport): number {
  return Math.max(...DIMENSIONS.map((form) => groups[form].length))
}

function allHeard(report: RegionReport): boolean {
  return groupCount(report) > 1 && report.unheard.length === 0
}
