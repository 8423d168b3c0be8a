import type { CellStatus } from '#app/domain/report/overview-model'
import type { Reference } from '#app/domain/report/reference'
import type {
  IncomparableReason,
  ReferredDifference,
  ShownDifference,
} from '#app/domain/report/shown-difference'
import type { Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { enumerate } from './phrase'
import { statusName } from './terms'

type InBoth = Readonly<Record<Language, string>>

/** Inside a sentence: "sinds vorig kwartaal", "vergeleken met de andere regio’s". */
export function sinceText({ against, quarter }: Reference, language: Language): string {
  const texts: Readonly<Record<Reference['against'], InBoth>> = {
    previous_quarter: { nl: 'sinds vorig kwartaal', en: 'since the previous quarter' },
    previous_year: {
      nl: 'sinds hetzelfde kwartaal vorig jaar',
      en: 'since the same quarter last year',
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

/** `6,2 punten`, without a sign. */
function pointsText(difference: number, language: Language): string {
  const points = Math.abs(difference)
  const [one, several] = language === 'nl' ? ['punt', 'punten'] : ['point', 'points']
  return `${formatNumber(points, 1, language)} ${points === 1 ? one : several}`
}

/** `aantoonbaar gedaald met 6,2 punten (±4,1)`: what may be said of a difference, as a part of a sentence. */
export function differenceText({ reference, shown }: ReferredDifference, language: Language) {
  const isChange = reference.against !== 'others'
  return language === 'nl' ? dutch(shown, isChange) : english(shown, isChange)
}

function dutch({ outcome, difference, margin, reasons }: ShownDifference, isChange: boolean) {
  const figure = `${formatChange(difference ?? 0, 'nl')}${marginSuffix(margin, 'nl')}`
  const size = `${pointsText(difference ?? 0, 'nl')}${marginSuffix(margin, 'nl')}`
  switch (outcome) {
    case 'higher':
      return isChange ? `aantoonbaar gestegen met ${size}` : `aantoonbaar hoger, ${size}`
    case 'lower':
      return isChange ? `aantoonbaar gedaald met ${size}` : `aantoonbaar lager, ${size}`
    case 'same':
      return `geen aantoonba${isChange ? 're verandering' : 'ar verschil'}: ${figure}`
    case 'untested':
      return `${figure}, niet te toetsen: te weinig antwoorden of geen standaardfout`
    case 'incomparable':
      return `niet vergelijkbaar: ${reasonsText(reasons, 'nl')}`
  }
}

function english({ outcome, difference, margin, reasons }: ShownDifference, isChange: boolean) {
  const figure = `${formatChange(difference ?? 0, 'en')}${marginSuffix(margin, 'en')}`
  const size = `${pointsText(difference ?? 0, 'en')}${marginSuffix(margin, 'en')}`
  switch (outcome) {
    case 'higher':
      return isChange ? `demonstrably up by ${size}` : `demonstrably higher, by ${size}`
    case 'lower':
      return isChange ? `demonstrably down by ${size}` : `demonstrably lower, by ${size}`
    case 'same':
      return `no demonstrable ${isChange ? 'change' : 'difference'}: ${figure}`
    case 'untested':
      return `${figure}, cannot be tested: too few answers or no standard error`
    case 'incomparable':
      return `not comparable: ${reasonsText(reasons, 'en')}`
  }
}

const REASONS: Readonly<Record<IncomparableReason, InBoth>> = {
  no_score: { nl: 'een van beide heeft geen score', en: 'one of them has no score' },
  other_framework: { nl: 'een andere versie van het raamwerk', en: 'another framework version' },
  other_groups: { nl: 'andere groepen gaven antwoord', en: 'other groups answered' },
  other_weights: { nl: 'andere gewichten van de groepen', en: 'other weights of the groups' },
  other_record_weight: {
    nl: 'de afspraken wegen anders mee',
    en: 'the agreements weigh differently',
  },
  too_few_others: {
    nl: 'minder dan twee andere regio’s met dezelfde groepen en gewichten',
    en: 'fewer than two other regions with the same groups and weights',
  },
  not_shown: {
    nl: 'een van beide is niet als getal te tonen',
    en: 'one of them cannot be shown as a number',
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

/** A difference as a sentence: `Sinds vorig kwartaal (2026-Q2): aantoonbaar gedaald met 6,2 punten (±4,1)`. */
export function differenceSentence(told: ReferredDifference, language: Language): string {
  const { against, quarter } = told.reference
  const since = sinceText(told.reference, language)
  const when = quarter === null || against === 'chosen_quarter' ? since : `${since} (${quarter})`
  return `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${differenceText(told, language)}`
}

/** In a table's cell: `aantoonbaar`, or why it is not. */
export function verdictText({ outcome, reasons }: ShownDifference, language: Language): string {
  const verdicts: Readonly<Record<ShownDifference['outcome'], InBoth>> = {
    higher: { nl: 'aantoonbaar', en: 'demonstrable' },
    lower: { nl: 'aantoonbaar', en: 'demonstrable' },
    same: { nl: 'niet aantoonbaar', en: 'not demonstrable' },
    untested: { nl: 'niet te toetsen', en: 'cannot be tested' },
    incomparable: { nl: 'niet vergelijkbaar', en: 'not comparable' },
  }
  const verdict = verdicts[outcome][language]
  return reasons.length === 0 ? verdict : `${verdict}: ${reasonsText(reasons, language)}`
}

/** A status in a few words, with it whether newer answers wait. */
export function statusText(status: CellStatus, waiting: boolean, language: Language): string {
  const name = statusName(status, language)
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
