import type { CellStatus } from '#app/domain/report/overview-model'
import type { Reference } from '#app/domain/report/reference'
import type {
  DifferenceBasis,
  IncomparableReason,
  ReferredDifference,
  ShownDifference,
} from '#app/domain/report/shown-difference'
import type { Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { capitalised, enumerate } from './phrase'
import { hiddenText, statusName } from './terms'

type InBoth = Readonly<Record<Language, string>>

/** Inside a sentence: "sinds vorig kwartaal", "vergeleken met de andere regio’s". */
export function sinceText({ against, quarter }: Reference, language: Language): string {
  const texts: Readonly<Record<Reference['against'], InBoth>> = {
    previous_quarter: { nl: 'sinds vorig kwartaal', en: 'since the previous quarter' },
    previous_year: {
      nl: 'sinds hetzelfde kwartaal vorig jaar',
      en: 'since the same quarter last year',
    },
    two_years_ago: {
      nl: 'sinds hetzelfde kwartaal twee jaar geleden',
      en: 'since the same quarter two years ago',
    },
    chosen_quarter: { nl: `sinds ${quarter}`, en: `since ${quarter}` },
    others: { nl: 'vergeleken met de andere regio’s', en: 'compared with the other regions' },
  }
  return texts[against][language]
}

/** As it stands in a list to choose from, with its quarter. */
export function referenceName({ against, quarter }: Reference, language: Language): string {
  const names: Readonly<Record<Reference['against'], InBoth>> = {
    previous_quarter: { nl: 'vorige kwartaal', en: 'previous quarter' },
    previous_year: { nl: 'zelfde kwartaal vorig jaar', en: 'same quarter last year' },
    two_years_ago: {
      nl: 'zelfde kwartaal twee jaar geleden',
      en: 'same quarter two years ago',
    },
    chosen_quarter: { nl: '', en: '' },
    others: { nl: 'de andere regio’s', en: 'the other regions' },
  }
  const name = names[against][language]
  if (quarter === null) return name
  return name === '' ? quarter : `${name} (${quarter})`
}

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

/** `bij gelijke weging van 63,9 naar 57,7`: the scores that a difference is of. */
export function basisText(basis: DifferenceBasis, isChange: boolean, language: Language): string {
  const words = BASES[language]
  const [earlier, later] = [basis.earlier, basis.later].map((score) =>
    formatNumber(score, 1, language),
  ) as [string, string]
  const figures = isChange ? words.fromTo(earlier, later) : words.beside(later, earlier)
  return `${basisNames(basis, language)} ${figures}`
}

/** `bij gelijke weging`, `alleen de enquête`, or both. */
export function basisNames(
  { constantWeights, surveyOnly }: Pick<DifferenceBasis, 'constantWeights' | 'surveyOnly'>,
  language: Language,
): string {
  const words = BASES[language]
  const names = [
    ...(constantWeights ? [words.constantWeights] : []),
    ...(surveyOnly ? [words.surveyOnly] : []),
  ]
  return enumerate(names, words.and)
}

const BASES = {
  nl: {
    constantWeights: 'bij gelijke weging',
    surveyOnly: 'alleen de enquête',
    and: 'en',
    fromTo: (earlier: string, later: string) => `van ${earlier} naar ${later}`,
    beside: (own: string, others: string) => `${own} tegen ${others}`,
  },
  en: {
    constantWeights: 'at equal weights',
    surveyOnly: 'the survey only',
    and: 'and',
    fromTo: (earlier: string, later: string) => `from ${earlier} to ${later}`,
    beside: (own: string, others: string) => `${own} against ${others}`,
  },
} as const

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

const REASONS: Readonly<Record<IncomparableReason, InBoth>> = {
  no_score: { nl: 'een van beide heeft geen score', en: 'one of them has no score' },
  other_items: { nl: 'er zijn andere vragen gesteld', en: 'other questions were asked' },
  other_groups: { nl: 'te veel andere groepen antwoordden', en: 'too many other groups answered' },
  too_few_others: {
    nl: 'minder dan twee andere regio’s met antwoorden van dezelfde groepen',
    en: 'fewer than two other regions with answers from the same groups',
  },
  not_shown: {
    nl: 'niet elk cijfer dat ervoor nodig is, kan worden getoond',
    en: 'not every figure that it needs can be shown',
  },
  waiting: { nl: 'nieuwe antwoorden wachten', en: 'new answers are waiting' },
  other_waiting: {
    nl: 'voor de andere score wachten nieuwe antwoorden',
    en: 'new answers are waiting for the other score',
  },
}

/** Why two scores are not compared, without full stop. */
export function reasonsText(reasons: readonly IncomparableReason[], language: Language): string {
  const texts = reasons.map((reason) => REASONS[reason][language])
  return enumerate(texts, language === 'nl' ? 'en' : 'and')
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

/** `niet te vergelijken met 2026-Q2: er zijn andere vragen gesteld`. */
export function incomparableWith(
  reference: Reference,
  reasons: readonly IncomparableReason[],
  language: Language,
): string {
  const why = reasonsText(reasons, language)
  const what = reference.quarter ?? referenceName(reference, language)
  return language === 'nl'
    ? `niet te vergelijken met ${what}: ${why}`
    : `cannot be compared with ${what}: ${why}`
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

/** A status as a table has it, with it whether newer answers wait; of what is hidden in full. */
export function statusText(status: CellStatus, waiting: boolean, language: Language): string {
  const name = status === 'suppressed' ? hiddenText(language) : statusName(status, language)
  return waiting ? `${name}; ${waitingText(language)}` : name
}

/** Beside a score of an earlier edition. */
export function waitingText(language: Language): string {
  return language === 'nl' ? 'nieuwe antwoorden wachten' : 'new answers are waiting'
}

/** What it means that new answers wait, without full stop. */
export function waitingMeaning(language: Language): string {
  return language === 'nl'
    ? 'nieuwe antwoorden wachten: dit is het eerder getoonde cijfer; het nieuwe verschijnt zodra het ernaast kan staan zonder dat af te leiden is wat iemand antwoordde'
    : 'new answers are waiting: this is the figure shown before; the new one appears as soon as it can stand beside it without anybody’s answers being worked out'
}
