import type { RegionQuarter } from '#app/domain/report/region-model'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { isHidden } from '#app/domain/report/standing'
import { differenceText } from './differences'
import { sinceText } from './references'
import { waitingText } from './waiting'
import type { Language } from './language'
import { breakText } from './line-break'
import { formatInterval, formatNumber, formatScore, formatShare } from './numbers'
import { regionWords } from './region-page'
import { statusName } from './terms'

/** One quarter of a trend in a line: score, interval, n, change; or why there is no score. */
export function describeQuarter(at: RegionQuarter, language: Language): string {
  const words = regionWords(language)
  const status = statusName(at.status, language)
  if (at.score === null) return `${at.quarter}: ${status}`
  const facts = [
    words.described(at.quarter, formatScore(at.score, language), intervalText(at, language)),
    ...(at.n === null || at.n === 0 ? [] : [`n = ${formatNumber(at.n, 0, language)}`]),
    ...(at.status === 'final' ? [] : [status]),
    ...(at.waiting ? [waitingText(language)] : []),
    ...(at.lineBreak === null ? [] : [words.broken(breakText(at, language))]),
    ...changeText(at, language),
  ]
  return facts.join(', ')
}

/** What changed demonstrably; of any other change nothing is said in a line. */
function changeText({ change }: RegionQuarter, language: Language): string[] {
  if (!isDemonstrable(change)) return []
  const reference = { against: 'previous_quarter', quarter: null } as const
  const text = differenceText({ reference, shown: change }, language)
  return [`${sinceText(reference, language)} ${text}`]
}

/** The interval as text; null where there is none to show. */
export function intervalText(
  { ciLow, ciHigh }: Pick<RegionQuarter, 'ciLow' | 'ciHigh'>,
  language: Language,
): string | null {
  return ciLow === null || ciHigh === null ? null : formatInterval(ciLow, ciHigh, language)
}

/**
 * `± 4,2`: the score with this margin covers the interval as shown. null without an interval, and
 * where the end of the scale cut off one side, so that no one margin is right.
 */
export function marginText({ score, ciLow, ciHigh }: RegionQuarter, language: Language) {
  if (typeof score !== 'number' || ciLow === null || ciHigh === null) return null
  const [below, above] = [score - ciLow, ciHigh - score]
  if (Math.abs(below - above) > 0.15) return null
  return `± ${formatNumber(Math.max(below, above), 1, language)}`
}

/**
 * The two parts of a form's score with their weights as used, and how much is known of the
 * agreements; a part without a figure says so. Of a score that is not shown, none.
 *
 * @param minimumKnown share below which the agreements do not count
 */
export function partsOf(
  quarter: RegionQuarter,
  minimumKnown: number,
  language: Language,
): string[] {
  if (isHidden(quarter)) return []
  const { surveyScore, recordScore, recordWeight, recordKnownShare } = quarter
  const words = regionWords(language)
  const share = (value: number) => formatShare(value, language)
  const both = surveyScore !== null && recordScore !== null && recordWeight !== null
  const survey =
    surveyScore === null
      ? words.noSurvey
      : words.survey(formatScore(surveyScore, language), both ? share(1 - recordWeight) : null)
  if (recordScore === null) {
    const records =
      recordKnownShare === null
        ? words.noRecords
        : words.tooLittleKnown(share(recordKnownShare), share(minimumKnown))
    return [survey, records]
  }
  const score = formatNumber(recordScore, 1, language)
  const records = words.records(score, both ? share(recordWeight) : null)
  const known =
    recordKnownShare === null
      ? []
      : [recordKnownShare === 1 ? words.allKnown : words.known(share(recordKnownShare))]
  return [survey, records, ...known]
}
