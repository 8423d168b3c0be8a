import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason } from '#app/domain/report/shown-difference'
import type { Language } from './language'
import { enumerate } from './phrase'
import { referenceName } from './references'

type InBoth = Readonly<Record<Language, string>>

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
