import type { Column } from '#app/domain/report/columns'
import type { RegionFramework, RegionQuarter } from '#app/domain/report/region-model'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { positionOf } from '#app/domain/report/position'
import { isHidden } from '#app/domain/report/standing'
import { differenceText } from './differences'
import { sinceText } from './references'
import { waitingText } from './waiting'
import type { Language } from './language'
import { breakText } from './line-break'
import { formatInterval, formatNumber, formatScore, formatShare } from './numbers'
import { regionWords } from './region-page'
import { bandName, formName, statusName } from './terms'

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

/** The course of a form for whoever does not see its line: the first score that is told, and the last. */
export function courseText(
  form: Column,
  course: readonly RegionQuarter[],
  language: Language,
): string {
  const { trendName, noTrend } = regionWords(language)
  const name = formName(form, language)
  const told = course.filter(({ score }) => score !== null)
  const [first, last] = [told.at(0), told.at(-1)]
  return first && last
    ? trendName(name, describeQuarter(first, language), describeQuarter(last, language))
    : noTrend(name)
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
 * `±4,2`: the score with this margin covers the interval as shown. null without an interval, and
 * where the end of the scale cut off one side, so that no one margin is right.
 */
export function marginText(
  { score, ciLow, ciHigh }: Pick<RegionQuarter, 'score' | 'ciLow' | 'ciHigh'>,
  language: Language,
): string | null {
  if (typeof score !== 'number' || ciLow === null || ciHigh === null) return null
  const [below, above] = [score - ciLow, ciHigh - score]
  if (Math.abs(below - above) > 0.15) return null
  return `±${formatNumber(Math.max(below, above), 1, language)}`
}

/**
 * What a form's score rests on, in a few words each: its band and status, how many were heard, its two
 * parts; what is missing is said. Weights and counts stand in its explanation.
 */
export function quarterFacts(
  quarter: RegionQuarter,
  { bands, minimumKnown }: Pick<RegionFramework, 'bands' | 'minimumKnown'>,
  language: Language,
): string[] {
  const { score, status, n, surveyScore, recordScore, recordKnownShare } = quarter
  if (isHidden(quarter)) return [statusName(status, language)]
  const words = regionWords(language)
  const share = (value: number) => formatShare(value, language)
  return [
    ...(score === null ? [] : [bandName(positionOf(score), bands, language)]),
    ...(status === 'final' ? [] : [statusName(status, language)]),
    ...(n === null || n === 0 ? [] : [words.heard(formatNumber(n, 0, language))]),
    surveyScore === null ? words.noSurvey : words.survey(formatScore(surveyScore, language)),
    ...(recordScore === null
      ? [
          recordKnownShare === null
            ? words.noRecords
            : words.tooLittleKnown(share(recordKnownShare), share(minimumKnown)),
        ]
      : [words.records(formatNumber(recordScore, 1, language))]),
  ]
}
