import type { WaveErrorCode } from '#app/domain/stakeholders/wave-form'
import type { Day } from '#app/domain/calendar/day'
import { formatDay } from './dates'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, formatShare } from './numbers'

const DUTCH = {
  title: 'Peilingen',
  intro:
    'Een peiling zegt wie wanneer is uitgenodigd. Antwoorden horen bij de peiling die op hun dag openstond; zo ziet u wie antwoordde en wie niet.',
  none: 'Er zijn nog geen peilingen. Voer er een in, of bied bij Importeren een bestand met peilingen aan: een rij per peiling, regio en groep, met hoeveel mensen zijn uitgenodigd.',
  add: 'Peiling invoeren',
  file: 'Alle peilingen als bestand (CSV)',
  toImports: 'Naar Importeren',
  toWaves: 'Naar alle peilingen',
  columns: {
    name: 'Peiling',
    period: 'Kwartaal',
    regionSet: 'Indeling',
    days: 'Open',
    regions: 'Regio’s',
    invited: 'Uitgenodigd',
    instrument: 'Raamwerk',
  },
  region: 'Regio',
  all: 'Alle regio’s',
  total: 'Samen',
  unknown: 'niet bekend',
  days: {
    between: '{opens} tot en met {closes}',
    from: 'vanaf {opens}',
    until: 'tot en met {closes}',
  },
  differ: 'per regio verschillend',
  alsoIn: 'Ook in',
  response: 'Wie antwoordde',
  cell: '{answered} van {invited}',
  responseHint:
    'Per groep hoeveel mensen antwoordden van hoeveel er zijn uitgenodigd. Wie in meer gebieden van een regio antwoordt, telt daar één keer.',
  outside: (count: number, period: string) =>
    `${count} ${count === 1 ? 'mens antwoordde' : 'mensen antwoordden'} in ${period} op een dag waarop geen peiling van hun regio openstond. Wijzig de dagen, of noem de peiling bij het importeren.`,
  silence: 'Wie niet antwoordde',
  silenceOf: (region: string, period: string) => `${region}, heel ${period}`,
  toRegion: 'Naar de regio',
  choose: 'Toon',
  change: 'Wijzigen',
  changeHint:
    'Een leeg vak betekent dat het aantal niet bekend is: dan telt het belanghoudersregister. Bewaren maakt een import die u kunt terugdraaien.',
  fields: {
    name: 'Naam',
    period: 'Kwartaal',
    opens: 'Opent op',
    closes: 'Sluit op',
    instrument: 'Raamwerk waarmee is gevraagd',
    invited: 'Uitgenodigd',
  },
  periodHint: 'Zoals 2026-Q3.',
  differHint: 'Regio’s hebben eigen dagen; leeg laat die staan.',
  invitedOf: (region: string, group: string) => `${region}, ${group}`,
  save: 'Bewaar',
  wrong: 'Dit is nog niet goed',
  errors: {
    name_missing: 'Geef de peiling een naam.',
    name_too_long: 'Deze naam is te lang.',
    period_invalid: 'Schrijf het kwartaal als 2026-Q3.',
    day_invalid: 'Dit is geen dag.',
    days_reversed: 'De peiling sluit voor zij opent.',
    number_invalid: 'Schrijf een heel getal, of laat het vak leeg.',
    nobody_invited: 'Vul van ten minste één groep in hoeveel mensen zijn uitgenodigd.',
  } satisfies Readonly<Record<WaveErrorCode, string>>,
  changedMeanwhile:
    'Iemand anders heeft deze peiling intussen gewijzigd, of ze bestaat al. Bekijk eerst wat er nu staat; wat u invulde staat hieronder nog.',
  busy: 'Er wordt net een bestand ingelezen. Probeer het over een halve minuut opnieuw.',
  noRegions: 'Er zijn nog geen regio’s: begin met een bestand met de indeling.',
  history: 'Wat er veranderde',
  when: 'Wanneer',
  who: 'Wie',
  source: 'Bestand',
  state: 'Telt mee',
}

const ENGLISH: typeof DUTCH = {
  title: 'Waves',
  intro:
    'A wave says who was invited when. Answers belong to the wave that was open on their day; so you see who answered and who did not.',
  none: 'There are no waves yet. Enter one, or hand in a file of waves under Import: a row per wave, region and group, with how many people were invited.',
  add: 'Enter a wave',
  file: 'All waves as a file (CSV)',
  toImports: 'To Import',
  toWaves: 'To all waves',
  columns: {
    name: 'Wave',
    period: 'Quarter',
    regionSet: 'Region set',
    days: 'Open',
    regions: 'Regions',
    invited: 'Invited',
    instrument: 'Framework',
  },
  region: 'Region',
  all: 'All regions',
  total: 'Together',
  unknown: 'not known',
  days: { between: '{opens} to {closes}', from: 'from {opens}', until: 'until {closes}' },
  differ: 'different by region',
  alsoIn: 'Also in',
  response: 'Who answered',
  cell: '{answered} of {invited}',
  responseHint:
    'By group how many people answered of how many were invited. Somebody who answers in several areas of a region counts there once.',
  outside: (count, period) =>
    `${count} ${count === 1 ? 'person' : 'people'} answered in ${period} on a day on which no wave of their region was open. Change the days, or name the wave when importing.`,
  silence: 'Who did not answer',
  silenceOf: (region, period) => `${region}, all of ${period}`,
  toRegion: 'To the region',
  choose: 'Show',
  change: 'Change',
  changeHint:
    'An empty box means that the number is not known: then the stakeholder register counts. Keeping makes an import that you can take back.',
  fields: {
    name: 'Name',
    period: 'Quarter',
    opens: 'Opens on',
    closes: 'Closes on',
    instrument: 'Framework that it asked with',
    invited: 'Invited',
  },
  periodHint: 'Such as 2026-Q3.',
  differHint: 'Regions have days of their own; empty leaves them.',
  invitedOf: (region, group) => `${region}, ${group}`,
  save: 'Keep',
  wrong: 'This is not right yet',
  errors: {
    name_missing: 'Give the wave a name.',
    name_too_long: 'This name is too long.',
    period_invalid: 'Write the quarter as 2026-Q3.',
    day_invalid: 'This is not a day.',
    days_reversed: 'The wave closes before it opens.',
    number_invalid: 'Write a whole number, or leave the box empty.',
    nobody_invited: 'Fill in of at least one group how many people were invited.',
  },
  changedMeanwhile:
    'Somebody else has changed this wave meanwhile, or it is there already. Look first at what it says now; what you filled in still stands below.',
  busy: 'A file is being imported right now. Try again in half a minute.',
  noRegions: 'There are no regions yet: begin with a file of regions.',
  history: 'What changed',
  when: 'When',
  who: 'Who',
  source: 'File',
  state: 'Counts',
}

export const waveWords = bilingual(DUTCH, ENGLISH)

/** When a wave is open: as far as it is known. */
export function openText(
  { opens, closes }: { readonly opens: Day | null; readonly closes: Day | null },
  language: Language,
): string {
  const { days, unknown } = waveWords(language)
  if (opens === null && closes === null) return unknown
  const told = closes === null ? days.from : opens === null ? days.until : days.between
  const text = (day: Day | null) => (day === null ? '' : formatDay(day, language))
  return fill(told, { opens: text(opens), closes: text(closes) })
}

/** `12 van 40`, and as a share where that can be told. */
export function responseText(
  { invited, answered }: { readonly invited: number | null; readonly answered: number },
  language: Language,
): { readonly count: string; readonly share: string | null } {
  const { cell } = waveWords(language)
  const number = (value: number) => formatNumber(value, 0, language)
  if (invited === null) return { count: answered === 0 ? '' : number(answered), share: null }
  const count = fill(cell, { answered: number(answered), invited: number(invited) })
  return { count, share: invited === 0 ? null : formatShare(answered / invited, language) }
}
