import { bilingual, type Language } from './language'

/** What is said of a file that was read. */
const DUTCH = {
  kind: 'Soort',
  format: 'Formaat',
  encoding: 'Tekens',
  delimiter: 'Scheidingsteken',
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
  someMoved: (count: string) => `Getoonde scores die veranderden: ${count}.`,
  someWouldMove: (count: string) => `Getoonde scores die veranderen: ${count}.`,
  movedKey: 'Was → wordt; een streepje is een score die niet wordt getoond.',
  becomes: 'wordt',
  noneMoved: 'Geen enkele getoonde score is veranderd.',
  movedHint:
    'Alleen cijfers die getoond mogen worden, afgerond. Wat nu niet getoond wordt, staat er pas na het importeren bij.',
  movedUnknown: 'Dat is van deze import niet bewaard.',
  moreMoved: (shown: string, count: string) => `De eerste ${shown} van ${count}.`,
  region: 'Regio',
  notShown: 'niet getoond',
  refusals: 'Waarom het bestand is geweigerd',
  rejects: 'Afgewezen rijen',
  warnings: 'Let op',
  row: 'Rij',
  byKind: 'Samengevat: de eerste rij van elk',
  times: 'Aantal',
  firstRow: 'Eerste rij',
  column: 'Kolom',
  message: 'Melding',
  wholeFile: 'hele bestand',
  next: 'Volgende 200',
  first: 'Vanaf het begin',
  notAllKept: (kept: string, total: string) =>
    `Van de ${total} meldingen zijn de eerste ${kept} bewaard.`,
  rejectsFile: 'Download de afgewezen rijen als CSV',
  formats: {
    canonical: 'standaard',
    limesurvey: 'LimeSurvey-export',
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    qualtrics: 'Qualtrics',
    microsoft_forms: 'Microsoft Forms',
    google_forms: 'Google Forms',
    surveymonkey: 'SurveyMonkey',
    kobo: 'KoboToolbox',
    formbricks: 'Formbricks',
    typeform: 'Typeform',
    alchemer: 'Alchemer',
  },
  delimiters: {
    ';': 'puntkomma',
    ',': 'komma',
    '\t': 'tab',
    '|': 'verticale streep',
    '': 'geen: cellen',
  },
}

const ENGLISH: typeof DUTCH = {
  kind: 'Kind',
  format: 'Format',
  encoding: 'Encoding',
  delimiter: 'Delimiter',
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
  byKind: 'In short: the first row of each',
  times: 'Times',
  firstRow: 'First row',
  column: 'Column',
  message: 'Message',
  wholeFile: 'whole file',
  next: 'Next 200',
  first: 'From the beginning',
  notAllKept: (kept, total) => `Of the ${total} messages the first ${kept} were kept.`,
  rejectsFile: 'Download the rejected rows as CSV',
  formats: {
    canonical: 'canonical',
    limesurvey: 'LimeSurvey export',
    geojson: 'GeoJSON',
    topojson: 'TopoJSON',
    qualtrics: 'Qualtrics',
    microsoft_forms: 'Microsoft Forms',
    google_forms: 'Google Forms',
    surveymonkey: 'SurveyMonkey',
    kobo: 'KoboToolbox',
    formbricks: 'Formbricks',
    typeform: 'Typeform',
    alchemer: 'Alchemer',
  },
  delimiters: {
    ';': 'semicolon',
    ',': 'comma',
    '\t': 'tab',
    '|': 'vertical bar',
    '': 'none: cells',
  },
}

export const resultWords = bilingual(DUTCH, ENGLISH)

/** What a format is called; one without a name is shown as it is. */
export function formatName(format: string, language: Language): string {
  const names: Readonly<Record<string, string>> = resultWords(language).formats
  return names[format] ?? format
}

export function delimiterName(delimiter: string, language: Language): string {
  const names: Readonly<Record<string, string>> = resultWords(language).delimiters
  return names[delimiter] ?? delimiter
}
