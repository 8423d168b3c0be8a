import type { ReferredDifference, ShownDifference } from '#app/domain/report/shown-difference'
import { basisText } from './difference-basis'
import { incomparableWith, reasonsText } from './incomparable'
import type { Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { capitalised } from './phrase'
import { sinceText } from './references'

type InBoth = Readonly<Record<Language, string>>

/** `(±4,1)` with a space before it; nothing without a test. */
function marginSuffix(margin: number | null, language: Language): string {
  return margin === null ? '' : ` (±${formatNumber(margin, 1, language)})`
}

/** `6,2 punten (±4,1)`, without a sign. */
export function sizeText(difference: number, margin: number | null, language: Language): string {
  const points = Math.abs(difference)
  const [one, several] = language === 'nl' ? ['punt', 'punten'] : ['point', 'points']
  const text = `${formatNumber(points, 1, language)} ${points === 1 ? one : several}`
  return `${text}${marginSuffix(margin, language)}`
}

/** `aantoonbaar gedaald met 6,2 punten (±4,1)`: what may be said of a difference, as a part of a sentence. */
export function differenceText({ reference, shown }: ReferredDifference, language: Language) {
  const isChange = reference.against !== 'others'
  const text = language === 'nl' ? dutch(shown, isChange) : english(shown, isChange)
  return shown.basis === null ? text : `${text}, ${basisText(shown.basis, isChange, language)}`
}

function dutch({ outcome, difference, margin, reasons }: ShownDifference, isChange: boolean) {
  const figure = `${formatChange(difference ?? 0, 'nl')}${marginSuffix(margin, 'nl')}`
  const size = sizeText(difference ?? 0, margin, 'nl')
  switch (outcome) {
    case 'higher':
      return isChange ? `aantoonbaar gestegen met ${size}` : `aantoonbaar hoger, ${size}`
    case 'lower':
      return isChange ? `aantoonbaar gedaald met ${size}` : `aantoonbaar lager, ${size}`
    case 'same':
      return `geen aantoonba${isChange ? 're verandering' : 'ar verschil'}: ${figure}`
    case 'untested':
      return `${figure}, te weinig antwoorden om te toetsen`
    case 'incomparable':
      return `niet te vergelijken: ${reasonsText(reasons, 'nl')}`
  }
}

function english({ outcome, difference, margin, reasons }: ShownDifference, isChange: boolean) {
  const figure = `${formatChange(difference ?? 0, 'en')}${marginSuffix(margin, 'en')}`
  const size = sizeText(difference ?? 0, margin, 'en')
  switch (outcome) {
    case 'higher':
      return isChange ? `demonstrably up by ${size}` : `demonstrably higher, by ${size}`
    case 'lower':
      return isChange ? `demonstrably down by ${size}` : `demonstrably lower, by ${size}`
    case 'same':
      return `no demonstrable ${isChange ? 'change' : 'difference'}: ${figure}`
    case 'untested':
      return `${figure}, too few answers to test`
    case 'incomparable':
      return `cannot be compared: ${reasonsText(reasons, 'en')}`
  }
}

/** Before a figure: an arrow only where the difference is demonstrable. */
export function arrowText({ outcome }: ShownDifference): string {
  if (outcome === 'higher') return '▲ '
  return outcome === 'lower' ? '▼ ' : ''
}

/**
 * A difference as a sentence: `Sinds vorig kwartaal (2026-Q2): aantoonbaar gedaald met 6,2 punten (±4,1)`,
 * or `Niet te vergelijken met 2026-Q2: er zijn andere vragen gesteld`.
 */
export function differenceSentence(told: ReferredDifference, language: Language): string {
  const { against, quarter } = told.reference
  if (told.shown.outcome === 'incomparable') {
    return capitalised(incomparableWith(told.reference, told.shown.reasons, language))
  }
  const since = sinceText(told.reference, language)
  const when = quarter === null || against === 'chosen_quarter' ? since : `${since} (${quarter})`
  return `${capitalised(when)}: ${differenceText(told, language)}`
}

/** In a table's cell: `aantoonbaar`, or why it is not; and what the scores behind it are, where not those shown. */
export function verdictText(
  { outcome, reasons, basis }: Pick<ShownDifference, 'outcome' | 'reasons' | 'basis'>,
  language: Language,
  isChange = true,
): string {
  const verdicts: Readonly<Record<ShownDifference['outcome'], InBoth>> = {
    higher: { nl: 'aantoonbaar', en: 'demonstrable' },
    lower: { nl: 'aantoonbaar', en: 'demonstrable' },
    same: { nl: 'niet aantoonbaar', en: 'not demonstrable' },
    untested: { nl: 'te weinig antwoorden om te toetsen', en: 'too few answers to test' },
    incomparable: { nl: 'niet te vergelijken', en: 'cannot be compared' },
  }
  const verdict = verdicts[outcome][language]
  if (reasons.length > 0) return `${verdict}: ${reasonsText(reasons, language)}`
  return basis === null ? verdict : `${verdict}, ${basisText(basis, isChange, language)}`
}
