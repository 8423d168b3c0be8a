import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason } from '#app/domain/report/shown-difference'
import { bilingual, type Language } from './language'
import { capitalised, enumerate } from './phrase'
import { referenceName } from './references'

const DUTCH = {
  with: (what: string, why: string) => `niet te vergelijken met ${what}: ${why}`,
  apart: (why: string) => `Regio’s zijn niet met elkaar te vergelijken: ${why}`,
  reasons: {
    no_score: 'een van beide heeft geen score',
    other_items: 'er zijn andere vragen gesteld',
    other_groups: 'te veel andere groepen antwoordden',
    too_few_others: 'minder dan twee andere regio’s met antwoorden van dezelfde groepen',
    not_shown: 'niet elk cijfer dat ervoor nodig is, kan worden getoond',
    answers_gone: 'de losse antwoorden van een van beide worden niet meer bewaard',
    waiting: 'nieuwe antwoorden wachten',
    other_waiting: 'voor de andere score wachten nieuwe antwoorden',
  },
}

const ENGLISH: typeof DUTCH = {
  with: (what, why) => `cannot be compared with ${what}: ${why}`,
  apart: (why) => `Regions cannot be compared with each other: ${why}`,
  reasons: {
    no_score: 'one of them has no score',
    other_items: 'other questions were asked',
    other_groups: 'too many other groups answered',
    too_few_others: 'fewer than two other regions with answers from the same groups',
    not_shown: 'not every figure that it needs can be shown',
    answers_gone: 'the single answers of one of them are no longer kept',
    waiting: 'new answers are waiting',
    other_waiting: 'new answers are waiting for the other score',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Why two scores are not compared, without full stop. */
export function reasonsText(reasons: readonly IncomparableReason[], language: Language): string {
  const texts = reasons.map((reason) => wordsIn(language).reasons[reason])
  return enumerate(texts, language)
}

/** `niet te vergelijken met 2026-Q2: er zijn andere vragen gesteld`. */
export function incomparableWith(
  reference: Reference,
  reasons: readonly IncomparableReason[],
  language: Language,
): string {
  const why = reasonsText(reasons, language)
  const what = reference.quarter ?? referenceName(reference, language)
  return wordsIn(language).with(what, why)
}

/** Why no score of a page can be compared, where it is one reason for all; without full stop. */
export function incomparableText(
  reference: Reference,
  reasons: readonly IncomparableReason[],
  language: Language,
): string {
  return reference.against === 'others'
    ? wordsIn(language).apart(reasonsText(reasons, language))
    : capitalised(incomparableWith(reference, reasons, language))
}
