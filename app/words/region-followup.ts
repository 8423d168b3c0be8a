import type { FollowupSection } from '#app/domain/report/followup-row'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  title: 'Wat er is gehoord',
  none: 'Van deze regio is nog niets vastgelegd.',
  counts: {
    silent: ['{count} verwachting bleef stil', '{count} verwachtingen bleven stil'],
    late: ['{count} te laat', '{count} te laat'],
    open: ['{count} open', '{count} open'],
    answered: ['{count} beantwoord', '{count} beantwoord'],
  },
  all: 'Bekijk ze in Opvolging',
  add: 'Leg vast wat u hoorde',
}

const ENGLISH: typeof DUTCH = {
  title: 'What was heard',
  none: 'Nothing was written down of this region yet.',
  counts: {
    silent: ['{count} expectation stayed silent', '{count} expectations stayed silent'],
    late: ['{count} late', '{count} late'],
    open: ['{count} open', '{count} open'],
    answered: ['{count} answered', '{count} answered'],
  },
  all: 'See them in Follow-up',
  add: 'Write down what you heard',
}

export const regionFollowupWords = bilingual(DUTCH, ENGLISH)

/** How many stayed silent, are late, open and answered; a sentence with full stop. */
export function regionFollowupText(
  counts: Readonly<Record<FollowupSection, number>>,
  language: Language,
): string {
  const words = regionFollowupWords(language)
  const told = (['silent', 'late', 'open', 'answered'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => fill(words.counts[key][counts[key] === 1 ? 0 : 1] ?? '', { count: counts[key] }))
  return told.length === 0 ? words.none : `${told.join(', ')}.`
}
