import {
  isDemonstrable,
  type ReferredDifference,
  type ShownDifference,
} from '#app/domain/report/shown-difference'
import { basisText } from './difference-basis'
import { fill } from './fill'
import { incomparableWith, reasonsText } from './incomparable'
import { bilingual, type Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { capitalised } from './phrase'
import { sinceText } from './references'

const DUTCH = {
  points: (count: string, isOne: boolean) => `${count} ${isOne ? 'punt' : 'punten'}`,
  change: {
    higher: 'aantoonbaar gestegen met {size}',
    lower: 'aantoonbaar gedaald met {size}',
    same: 'geen aantoonbare verandering: {figure}',
    untested: '{figure}, te weinig antwoorden om te toetsen',
    incomparable: 'niet te vergelijken: {reasons}',
  },
  apart: {
    higher: 'aantoonbaar {size} hoger dan de andere regio’s',
    lower: 'aantoonbaar {size} lager dan de andere regio’s',
    same: 'geen aantoonbaar verschil: {figure}',
    untested: '{figure}, te weinig antwoorden om te toetsen',
    incomparable: 'niet te vergelijken: {reasons}',
  },
  verdicts: {
    higher: 'aantoonbaar',
    lower: 'aantoonbaar',
    same: 'niet aantoonbaar',
    untested: 'te weinig antwoorden om te toetsen',
    incomparable: 'niet te vergelijken',
  },
}

const ENGLISH: typeof DUTCH = {
  points: (count, isOne) => `${count} ${isOne ? 'point' : 'points'}`,
  change: {
    higher: 'demonstrably up by {size}',
    lower: 'demonstrably down by {size}',
    same: 'no demonstrable change: {figure}',
    untested: '{figure}, too few answers to test',
    incomparable: 'cannot be compared: {reasons}',
  },
  apart: {
    higher: 'demonstrably {size} higher than the other regions',
    lower: 'demonstrably {size} lower than the other regions',
    same: 'no demonstrable difference: {figure}',
    untested: '{figure}, too few answers to test',
    incomparable: 'cannot be compared: {reasons}',
  },
  verdicts: {
    higher: 'demonstrable',
    lower: 'demonstrable',
    same: 'not demonstrable',
    untested: 'too few answers to test',
    incomparable: 'cannot be compared',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** `(±4,1)` with a space before it; nothing without a test. */
function marginSuffix(margin: number | null, language: Language): string {
  return margin === null ? '' : ` (±${formatNumber(margin, 1, language)})`
}

/** `6,2 punten (±4,1)`, without a sign. */
export function sizeText(difference: number, margin: number | null, language: Language): string {
  const points = Math.abs(difference)
  const text = wordsIn(language).points(formatNumber(points, 1, language), points === 1)
  return `${text}${marginSuffix(margin, language)}`
}

/** `aantoonbaar gedaald met 6,2 punten (±4,1)`: what may be said of a difference, as a part of a sentence. */
export function differenceText({ reference, shown }: ReferredDifference, language: Language) {
  const { outcome, margin, reasons, basis } = shown
  const difference = shown.difference ?? 0
  const isChange = reference.against !== 'others'
  const text = fill(wordsIn(language)[isChange ? 'change' : 'apart'][outcome], {
    size: sizeText(difference, margin, language),
    figure: formatChange(difference, language) + marginSuffix(margin, language),
    reasons: reasonsText(reasons, language),
  })
  return basis === null ? text : `${text}, ${basisText(basis, isChange, language)}`
}

/** Before a figure: an arrow only where the difference is demonstrable. */
export function arrowText({ outcome }: ShownDifference): string {
  if (outcome === 'higher') return '▲ '
  return outcome === 'lower' ? '▼ ' : ''
}

/**
 * A difference as a sentence: `Sinds vorig kwartaal (2026-Q2): aantoonbaar gedaald met 6,2 punten (±4,1)`,
 * `Aantoonbaar 6,2 punten (±4,1) lager dan de andere regio’s`, or
 * `Niet te vergelijken met 2026-Q2: er zijn andere vragen gesteld`.
 */
export function differenceSentence(told: ReferredDifference, language: Language): string {
  const { against, quarter } = told.reference
  if (told.shown.outcome === 'incomparable') {
    return capitalised(incomparableWith(told.reference, told.shown.reasons, language))
  }
  const text = differenceText(told, language)
  if (against === 'others' && isDemonstrable(told.shown)) return capitalised(text)
  const since = sinceText(told.reference, language)
  const when = quarter === null || against === 'chosen_quarter' ? since : `${since} (${quarter})`
  return `${capitalised(when)}: ${text}`
}

/** In a table's cell: `aantoonbaar`, or why it is not; and what the scores behind it are, where not those shown. */
export function verdictText(
  { outcome, reasons, basis }: Pick<ShownDifference, 'outcome' | 'reasons' | 'basis'>,
  language: Language,
  isChange = true,
): string {
  const verdict = wordsIn(language).verdicts[outcome]
  if (reasons.length > 0) return `${verdict}: ${reasonsText(reasons, language)}`
  return basis === null ? verdict : `${verdict}, ${basisText(basis, isChange, language)}`
}
