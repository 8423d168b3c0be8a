import type { Language } from './language'

/** What is said of a file that was read. */
export interface ResultWords {
  readonly recognised: string
  readonly kind: string
  readonly format: string
  readonly encoding: string
  readonly delimiter: string
  readonly columns: string
  readonly columnsFound: (count: number) => string
  readonly meaning: string
  readonly heading: string
  readonly rows: string
  readonly accepted: string
  readonly usable: string
  readonly rejected: string
  readonly duplicates: string
  readonly period: string
  readonly importedAt: string
  readonly by: string
  readonly byCommandLine: string
  readonly moved: string
  readonly wouldMove: string
  readonly noneMoved: string
  readonly someMoved: (count: string) => string
  readonly someWouldMove: (count: string) => string
  readonly movedKey: string
  readonly becomes: string
  readonly noneWouldMove: string
  readonly movedHint: string
  readonly movedUnknown: string
  readonly moreMoved: (shown: string, count: string) => string
  readonly region: string
  readonly notShown: string
  readonly refusals: string
  readonly rejects: string
  readonly warnings: string
  readonly row: string
  readonly column: string
  readonly message: string
  readonly wholeFile: string
  readonly next: string
  readonly first: string
  readonly notAllKept: (kept: string, total: string) => string
  readonly rejectsFile: string
}

const DUTCH: ResultWords = {
  recognised: 'Herkend',
  kind: 'Soort',
  format: 'Formaat',
  encoding: 'Tekens',
  delimiter: 'Scheidingsteken',
  columns: 'Kolommen',
  columnsFound: (count) => (count === 1 ? '1 kolom herkend' : `${count} kolommen herkend`),
  meaning: 'Betekenis',
  heading: 'Kop in het bestand',
  rows: 'Rijen',
  accepted: 'Overgenomen',
  usable: 'Bruikbaar',
  rejected: 'Afgewezen',
  duplicates: 'Dubbel',
  period: 'Kwartaal',
  importedAt: 'Geïmporteerd',
  by: 'Door',
  byCommandLine: 'opdrachtregel',
  moved: 'Wat dit met de scores deed',
  wouldMove: 'Wat dit met de scores doet',
  someMoved: (count) => `Getoonde scores die veranderden: ${count}.`,
  someWouldMove: (count) => `Getoonde scores die veranderen: ${count}.`,
  movedKey: 'Was → wordt; een streepje is een score die niet wordt getoond.',
  becomes: 'wordt',
  noneMoved: 'Geen enkele getoonde score is veranderd.',
  noneWouldMove: 'Geen enkele score die nu wordt getoond, verandert.',
  movedHint:
    'Alleen cijfers die getoond mogen worden, afgerond. Wat nu niet getoond wordt, staat er pas na het importeren bij.',
  movedUnknown: 'Dat is van deze import niet bewaard.',
  moreMoved: (shown, count) => `De eerste ${shown} van ${count}.`,
  region: 'Regio',
  notShown: 'niet getoond',
  refusals: 'Waarom het bestand is geweigerd',
  rejects: 'Afgewezen rijen',
  warnings: 'Let op',
  row: 'Rij',
  column: 'Kolom',
  message: 'Melding',
  wholeFile: 'hele bestand',
  next: 'Volgende 200',
  first: 'Vanaf het begin',
  notAllKept: (kept, total) => `Van de ${total} meldingen zijn de eerste ${kept} bewaard.`,
  rejectsFile: 'Download de afgewezen rijen als CSV',
}

const ENGLISH: ResultWords = {
  recognised: 'Recognised',
  kind: 'Kind',
  format: 'Format',
  encoding: 'Encoding',
  delimiter: 'Delimiter',
  columns: 'Columns',
  columnsFound: (count) => (count === 1 ? '1 column recognised' : `${count} columns recognised`),
  meaning: 'Meaning',
  heading: 'Heading in the file',
  rows: 'Rows',
  accepted: 'Accepted',
  usable: 'Usable',
  rejected: 'Rejected',
  duplicates: 'Duplicates',
  period: 'Quarter',
  importedAt: 'Imported',
  by: 'By',
  byCommandLine: 'command line',
  moved: 'What this did to the scores',
  wouldMove: 'What this does to the scores',
  someMoved: (count) => `Scores on show that changed: ${count}.`,
  someWouldMove: (count) => `Scores on show that change: ${count}.`,
  movedKey: 'Was → becomes; a dash is a score that is not shown.',
  becomes: 'becomes',
  noneMoved: 'Not a single score on show has changed.',
  noneWouldMove: 'Not a single score that is on show now changes.',
  movedHint:
    'Only figures that may be shown, rounded. What is not shown now appears only after importing.',
  movedUnknown: 'That was not kept for this import.',
  moreMoved: (shown, count) => `The first ${shown} of ${count}.`,
  region: 'Region',
  notShown: 'not shown',
  refusals: 'Why the file was refused',
  rejects: 'Rejected rows',
  warnings: 'Please note',
  row: 'Row',
  column: 'Column',
  message: 'Message',
  wholeFile: 'whole file',
  next: 'Next 200',
  first: 'From the beginning',
  notAllKept: (kept, total) => `Of the ${total} messages the first ${kept} were kept.`,
  rejectsFile: 'Download the rejected rows as CSV',
}

export function resultWords(language: Language): ResultWords {
  return language === 'nl' ? DUTCH : ENGLISH
}

const FORMATS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  canonical: { nl: 'standaard', en: 'canonical' },
  limesurvey: { nl: 'LimeSurvey-export', en: 'LimeSurvey export' },
}

/** What a format is called; one without a name is shown as it is. */
export function formatName(format: string, language: Language): string {
  return FORMATS[format]?.[language] ?? format
}

const DELIMITERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ';': { nl: 'puntkomma', en: 'semicolon' },
  ',': { nl: 'komma', en: 'comma' },
  '\t': { nl: 'tab', en: 'tab' },
  '|': { nl: 'verticale streep', en: 'vertical bar' },
}

export function delimiterName(delimiter: string, language: Language): string {
  return DELIMITERS[delimiter]?.[language] ?? delimiter
}
