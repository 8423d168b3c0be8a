import type { AgreementsReport, AskedStanding, NamedTheme } from '#app/domain/report/agreements'
import { bilingual, type Language } from './language'

const DUTCH = {
  filter: 'Afspraken kiezen',
  theme: 'Thema',
  regionSet: 'Indeling',
  region: 'Regio',
  partner: 'Partner',
  standing: 'Stand',
  all: 'alle',
  allThemes: 'alle thema’s',
  allRegions: 'alle regio’s',
  allPartners: 'alle partners',
  apply: 'Toon',
  columns: {
    agreement: 'Afspraak',
    target: 'Doel',
    realised: 'Nu',
    pace: 'Tempo',
    standing: 'Stand',
  },
  paceHint: 'balk: gerealiseerd; streep: verstreken tijd',
  listed: 'Eerst wat over de termijn is, dan wat niet gemeld wordt, dan wat het verst achterloopt.',
  today: 'Stand van {day}',
  past: '{count} afspraken van eerder staan er niet bij.',
  onePast: 'Eén afspraak van eerder staat er niet bij.',
  showPast: 'Toon ook die',
  none: 'Geen afspraak voldoet aan deze keuze.',
  showAll: 'Toon alle afspraken',
  empty: 'Er zijn nog geen afspraken geïmporteerd.',
  file: 'CSV om te bewerken en weer te importeren',
  pages: 'Bladzijden',
  page: 'bladzijde {page} van {pages}',
  previous: 'Vorige',
  next: 'Volgende',
  standings: {
    attention: 'vraagt aandacht',
    overdue: 'over de termijn',
    stale: 'niet gemeld',
    behind: 'loopt achter',
    unknown: 'tempo onbekend',
    on_pace: 'op schema',
    not_begun: 'nog niet begonnen',
    reached: 'gehaald',
    missed: 'niet gehaald',
    cancelled: 'vervallen',
    with_past: 'alle, ook van eerder',
  } satisfies Record<AskedStanding, string>,
}

const ENGLISH: typeof DUTCH = {
  filter: 'Choose agreements',
  theme: 'Theme',
  regionSet: 'Region set',
  region: 'Region',
  partner: 'Partner',
  standing: 'Standing',
  all: 'all',
  allThemes: 'all themes',
  allRegions: 'all regions',
  allPartners: 'all partners',
  apply: 'Show',
  columns: {
    agreement: 'Agreement',
    target: 'Target',
    realised: 'Now',
    pace: 'Pace',
    standing: 'Standing',
  },
  paceHint: 'bar: realised; mark: time that has passed',
  listed: 'First what is overdue, then what is not reported on, then what is furthest behind.',
  today: 'As of {day}',
  past: '{count} agreements of earlier years are not in the list.',
  onePast: 'One agreement of earlier years is not in the list.',
  showPast: 'Show these too',
  none: 'No agreement fits this choice.',
  showAll: 'Show all agreements',
  empty: 'No agreements have been imported yet.',
  file: 'CSV to edit and import again',
  pages: 'Pages',
  page: 'page {page} of {pages}',
  previous: 'Previous',
  next: 'Next',
  standings: {
    attention: 'asks for attention',
    overdue: 'overdue',
    stale: 'not reported',
    behind: 'behind',
    unknown: 'pace unknown',
    on_pace: 'on schedule',
    not_begun: 'not begun',
    reached: 'reached',
    missed: 'missed',
    cancelled: 'cancelled',
    with_past: 'all, earlier ones too',
  },
}

export const agreementWords = bilingual(DUTCH, ENGLISH)

/** A theme as its framework calls it, else as the file did. */
export function themeText({ code, name }: NamedTheme, language: Language): string {
  return name === null ? code : name[language]
}

/** What is listed, in one line. */
export function chosenText(
  { filter, themes }: Pick<AgreementsReport, 'filter' | 'themes'>,
  language: Language,
): string {
  const words = agreementWords(language)
  const { theme, region, partner, standing } = filter
  const named = themes.find(({ code }) => code === theme)
  const parts = [
    named === undefined ? (theme ?? words.allThemes) : themeText(named, language),
    region ?? words.allRegions,
    partner ?? words.allPartners,
    ...(standing === null ? [] : [words.standings[standing]]),
  ]
  return parts.join(' · ')
}
