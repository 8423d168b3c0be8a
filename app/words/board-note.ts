import type { EditionHead } from '#app/domain/edition/edition'
import { boardWords } from './board-report'
import { formatInstant } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  title: 'Oplegnotitie bij het kwartaalrapport',
  facts: {
    to: ['Aan', 'bestuur, raad van commissarissen en stuurgroep'],
    about: ['Onderwerp', 'Draagvlak in {regionSet}, {quarter}'],
    edition: 'Editie',
    signed: 'Vastgesteld door',
    signedBy: '{name}, {role}, {moment}',
    reason: 'Reden van herziening',
  },
  asked: 'Gevraagd',
  asks: [
    'Kennis te nemen van de cijfers over het kwartaal.',
    'De vragen bij elke regio hieronder te bespreken.',
    'Te besluiten wat er met elk antwoord gebeurt: wat, door wie, wanneer klaar, en wanneer en aan wie het wordt teruggekoppeld.',
  ],
  why: 'Waarom nu',
  discuss: 'Te bespreken',
  nothing: 'Nergens een aantoonbare verandering en geen enkele vorm zeker zwak.',
  more: (count: number) => `En nog ${count}: zie het rapport.`,
  enclosed: 'Bijlagen',
  enclosures: ['Alle cijfers van de editie als werkmap'],
}

const ENGLISH: typeof DUTCH = {
  title: 'Covering note to the quarterly report',
  facts: {
    to: ['To', 'board, supervisory board and steering group'],
    about: ['About', 'Legitimacy in {regionSet}, {quarter}'],
    edition: 'Edition',
    signed: 'Signed off by',
    signedBy: '{name}, {role}, {moment}',
    reason: 'Reason of the revision',
  },
  asked: 'Asked of you',
  asks: [
    'To take note of the figures of the quarter.',
    'To discuss the questions with each region below.',
    'To decide what happens with each answer: what, by whom, done by when, and when and to whom it is reported back.',
  ],
  why: 'Why now',
  discuss: 'To discuss',
  nothing: 'Nowhere a demonstrable change, and no form that is surely weak.',
  more: (count) => `And ${count} more: see the report.`,
  enclosed: 'Enclosed',
  enclosures: ['All figures of the edition as a workbook'],
}

export const noteWords = bilingual(DUTCH, ENGLISH)

/** For whom it is, about what, which edition and who signed it: names with their values. */
export function noteFacts(
  { regionSet, quarter, edition, publishedAt, signOff, reason }: EditionHead,
  language: Language,
): (readonly [string, string])[] {
  const { facts } = noteWords(language)
  const words = boardWords(language)
  const [to = '', readers = ''] = facts.to
  const [about = '', subject = ''] = facts.about
  const when = publishedAt && formatInstant(publishedAt, language)
  return [
    [to, readers],
    [about, fill(subject, { regionSet, quarter })],
    [facts.edition, when === null ? words.draft : `${edition}, ${when}`],
    ...(signOff === null
      ? []
      : [
          [
            facts.signed,
            fill(facts.signedBy, {
              ...{ name: signOff.name, role: signOff.role },
              moment: formatInstant(signOff.at, language),
            }),
          ] as const,
        ]),
    ...(reason === null ? [] : [[facts.reason, reason] as const]),
  ]
}
