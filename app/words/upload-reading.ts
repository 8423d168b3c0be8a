import type { ColumnState } from '#app/domain/ingest/columns/column-states'
import type { Guess } from '#app/domain/ingest/guess'
import { bilingual, type Language } from './language'

/** How a file was read, and what of it can be corrected. */
const DUTCH = {
  intro:
    'Klopt er iets niet? Verander het hier; het bestand wordt dan opnieuw gecontroleerd, zonder het weer te sturen.',
  remembered: (name: string, day: string) =>
    `Herkend als “${name}”, het laatst gebruikt op ${day}: gelezen zoals toen.`,
  firstRows: 'De eerste rijen',
  personalCell: 'Wat over personen gaat staat er niet bij.',
  asRecognised: (name: string) => (name === '' ? 'zoals herkend' : `zoals herkend: ${name}`),
  row: (row: number) => (row === 0 ? 'geen enkele rij' : `rij ${row}`),
  sheet: 'Werkblad',
  dateOrder: 'Datums',
  guesses: {
    encoding: 'Tekenset',
    delimiter: 'Scheidingsteken',
    header_row: 'Kolomkoppen in',
    profile: 'Programma',
    zone: 'Tijden zonder zone',
  } satisfies Readonly<Record<Guess, string>>,
  delimiters: { semicolon: 'puntkomma', comma: 'komma', tab: 'tab', pipe: 'verticale streep' },
  zones: { 'Europe/Amsterdam': 'Nederlandse tijd', UTC: 'UTC' },
  questions: 'Dit vraagt het bestand',
  times: (count: string) => `${count}×`,
  given: (count: number) => `Beantwoord (${count})`,
  columns: 'Kolommen',
  asked: 'Deze kolommen zijn nieuw. Zeg wat ze betekenen; wat u openlaat, telt niet mee.',
  known: (count: number) => (count === 1 ? '1 bekende kolom' : `${count} bekende kolommen`),
  nobodyAsked: 'Elke kolom is bekend.',
  personal: (names: string) => `Over personen, en daarom weggelaten: ${names}.`,
  tools: (names: string) => `Van het enquêteprogramma zelf, en weggelaten: ${names}.`,
  open: '– kies, of laat weg –',
  leftOut: 'weglaten',
  example: 'bijvoorbeeld',
  states: {
    remembered: 'als vorige keer',
    chosen: 'door u aangewezen',
    same: 'zelfde woorden',
    similar: 'lijkt erop',
    new: 'nieuw',
    personal: 'over personen',
    tool: 'van het programma',
  } satisfies Readonly<Record<ColumnState, string>>,
}

const ENGLISH: typeof DUTCH = {
  intro:
    'Is something wrong? Change it here; the file is then checked again, without sending it once more.',
  remembered: (name, day) => `Recognised as “${name}”, last used on ${day}: read as it was then.`,
  firstRows: 'The first rows',
  personalCell: 'What is about persons is not shown.',
  asRecognised: (name) => (name === '' ? 'as recognised' : `as recognised: ${name}`),
  row: (row) => (row === 0 ? 'no row' : `row ${row}`),
  sheet: 'Sheet',
  dateOrder: 'Dates',
  guesses: {
    encoding: 'Character encoding',
    delimiter: 'Delimiter',
    header_row: 'Headings in',
    profile: 'Program',
    zone: 'Times without a zone',
  },
  delimiters: { semicolon: 'semicolon', comma: 'comma', tab: 'tab', pipe: 'vertical bar' },
  zones: { 'Europe/Amsterdam': 'Dutch time', UTC: 'UTC' },
  questions: 'What the file asks',
  times: (count) => `${count}×`,
  given: (count) => `Answered (${count})`,
  columns: 'Columns',
  asked: 'These columns are new. Say what they mean; what you leave open does not count.',
  known: (count) => (count === 1 ? '1 known column' : `${count} known columns`),
  nobodyAsked: 'Every column is known.',
  personal: (names) => `About persons, and therefore left out: ${names}.`,
  tools: (names) => `The survey tool’s own, and left out: ${names}.`,
  open: '– choose, or leave it out –',
  leftOut: 'leave out',
  example: 'for example',
  states: {
    remembered: 'as last time',
    chosen: 'pointed out by you',
    same: 'same wording',
    similar: 'similar',
    new: 'new',
    personal: 'about persons',
    tool: 'the tool’s own',
  },
}

export const readingWords = bilingual(DUTCH, ENGLISH)

export function columnStateName(state: ColumnState, language: Language): string {
  return readingWords(language).states[state]
}
