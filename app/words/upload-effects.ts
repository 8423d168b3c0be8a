import type { Holding } from '#app/domain/uploads/holding'
import type { ImportKind } from '#app/domain/ingest/opened-file'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'

/** What a file holds and brings, before it is imported. */
const DUTCH = {
  holdings: 'Wat het bestand bevat',
  holdingsHint:
    'Personen per groep in dit bestand, ook als hun antwoord al eerder is geïmporteerd; achter de streep hoeveel er zijn uitgenodigd, waar dat bekend is.',
  adds: (quarter: string, region: string, count: string) =>
    `Voegt ${quarter} toe voor ${region}: ${count}.`,
  holds: (quarter: string, region: string, count: string) =>
    `Voor ${quarter} is er al een score voor ${region}; dit bestand heeft er ${count} voor.`,
  answers: (count: string) => (count === '1' ? '1 antwoord' : `${count} antwoorden`),
  nowhere: 'nergens: geen regio heeft deze plaats dan',
  nowhereCount: (count: string) =>
    `Antwoorden die nergens tellen, omdat hun plaats dan bij geen regio hoort: ${count}.`,
  region: 'Regio',
  quarter: 'Kwartaal',
  persons: 'Personen',
  now: 'Nu te zien',
  onShow: 'ja',
  notOnShow: 'nee: nieuw',
  all: (count: string) => `Per regio en kwartaal (${count})`,
  more: (count: string) => `En nog ${count}.`,
  waves: 'Respons per peiling',
  wavesHint:
    'Wie van de uitgenodigden in dit bestand antwoordt. Wie al eerder geïmporteerd is, telt hier niet bij op; op de pagina van de peiling staat alles samen.',
  wave: 'Peiling',
  total: 'Samen',
  nothing: 'Er verandert niets: geen enkele rij is nieuw.',
  /** Rows count, and no score can be told beforehand. */
  untold: (count: string) =>
    `Van geen score die nu te zien is, kan vooraf worden gezegd wat zij wordt. Er komt wel iets bij: bruikbare rijen: ${count}. Na het importeren ziet u wat er veranderde.`,
  noScores: {
    waves: 'Peilingen tellen in geen score mee. Wel verandert de respons, en wie niet is gehoord.',
    areas: 'Grenzen tellen in geen score mee. Wel verandert de kaart.',
  },
  leftOut: 'Weggelaten',
  replaced: 'Vervangt eerdere',
  changedBack: 'Wat er terug veranderde',
  changedAgain: 'Wat opnieuw toepassen deed',
}

const ENGLISH: typeof DUTCH = {
  holdings: 'What the file holds',
  holdingsHint:
    'Persons of each group in this file, even where their answer was imported before; behind the stroke how many were invited, where that is known.',
  adds: (quarter, region, count) => `Adds ${quarter} for ${region}: ${count}.`,
  holds: (quarter, region, count) =>
    `For ${quarter} there is a score for ${region} already; this file has ${count} for it.`,
  answers: (count) => (count === '1' ? '1 answer' : `${count} answers`),
  nowhere: 'nowhere: no region has this place then',
  nowhereCount: (count) =>
    `Answers that count nowhere, as their place belongs to no region then: ${count}.`,
  region: 'Region',
  quarter: 'Quarter',
  persons: 'Persons',
  now: 'On show now',
  onShow: 'yes',
  notOnShow: 'no: new',
  all: (count) => `By region and quarter (${count})`,
  more: (count) => `And ${count} more.`,
  waves: 'Response by wave',
  wavesHint:
    'Who of those invited answers in this file. Who was imported before is not added here; the page of the wave has all together.',
  wave: 'Wave',
  total: 'Together',
  nothing: 'Nothing changes: not a single row is new.',
  untold: (count) =>
    `Of no score that is on show now can be told beforehand what it becomes. Something is added: usable rows: ${count}. After importing you see what changed.`,
  noScores: {
    waves: 'Waves count in no score. What changes is the response, and who was not heard.',
    areas: 'Borders count in no score. What changes is the map.',
  },
  leftOut: 'Left out',
  replaced: 'Replaces earlier',
  changedBack: 'What changed back',
  changedAgain: 'What applying it again did',
}

export const effectWords = bilingual(DUTCH, ENGLISH)

/** What is said of a check of which no moved score is told: never that nothing changes where something does. */
export function untoldText(kind: ImportKind, accepted: number, language: Language): string {
  const { nothing, untold, noScores } = effectWords(language)
  if (accepted === 0) return nothing
  const ofKind: Readonly<Record<string, string>> = noScores
  return ofKind[kind] ?? untold(formatNumber(accepted, 0, language))
}

/** `Voegt 2026-Q4 toe voor Plassenland: 60 antwoorden.` */
export function additionText(
  { quarter, region, persons, isOnShow }: Holding,
  language: Language,
): string {
  const { adds, holds, answers } = effectWords(language)
  const say = isOnShow ? holds : adds
  return say(quarter, region ?? '', answers(formatNumber(persons, 0, language)))
}
