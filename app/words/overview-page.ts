import type { SortFigure } from '#app/domain/report/overview-order'
import type { Language } from './language'

interface Controls {
  readonly legend: string
  readonly regionSet: string
  readonly quarter: string
  readonly show: string
  readonly allRegions: string
  readonly weakestIn: (form: string) => string
  readonly against: string
  readonly sortBy: string
  readonly figures: Readonly<Record<SortFigure, string>>
  readonly apply: string
}

interface Columns {
  readonly region: string
  readonly form: string
  readonly score: string
  readonly intervalLow: string
  readonly intervalHigh: string
  readonly persons: string
  readonly coverage: string
  readonly survey: string
  readonly records: string
  readonly change: string
  readonly apart: string
  readonly margin: string
  readonly verdict: string
  readonly status: string
}

/** The fixed texts of the overview; figures come in as ready text. */
export interface OverviewWords {
  readonly controls: Controls
  readonly noRegionSet: string
  readonly noneLeft: string
  readonly caption: string
  readonly bar: (bounds: readonly number[], names: readonly string[]) => string
  readonly line: (from: string, to: string, floor: number) => string
  readonly marked: string
  readonly markedMeaning: string
  readonly parts: string
  readonly changeRule: (since: string) => string
  readonly sortBy: (column: string) => string
  readonly areas: (count: number) => string
  readonly persons: (count: string) => string
  readonly weakest: string
  readonly intervalName: (score: string, interval: string | null, band: string) => string
  readonly trendName: (first: string, from: string, last: string, to: string) => string
  readonly trendGaps: (count: number) => string
  readonly surveyPart: (score: string) => string
  readonly recordPart: (score: string) => string
  readonly coverage: (share: string) => string
  readonly noIndex: (forms: string, count: number) => string
  readonly key: string
  readonly keyInterval: string
  readonly table: string
  readonly columns: Columns
}

const DUTCH: OverviewWords = {
  controls: {
    legend: 'Kies wat u ziet',
    regionSet: 'Regio-indeling',
    quarter: 'Kwartaal',
    show: 'Regio’s',
    allRegions: 'alle regio’s',
    weakestIn: (form) => `zwakste vorm: ${form}`,
    against: 'Vergeleken met',
    sortBy: 'Sorteer op',
    figures: { score: 'score', difference: 'verschil' },
    apply: 'Toon',
  },
  noRegionSet: 'Importeer eerst regio’s en antwoorden; daarna staan de scores hier.',
  noneLeft: 'In geen enkele regio is dit de zwakste vorm.',
  caption: 'Score 0–100 per vorm van legitimiteit.',
  bar: (bounds, names) =>
    `Balk: 95 %-interval, schaal 0–100, streepjes bij ${bounds.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')}; daaronder ${names[0]}.`,
  line: (from, to, floor) => `Lijn: ${from} tot en met ${to} met interval, schaal ${floor}–100.`,
  marked: 'Onderstreept',
  markedMeaning: ': laagste van de getoonde vormen; of dat toeval is, is niet getoetst.',
  parts: 'Daaronder de delen van de score: enquête en prestatieafspraken.',
  changeRule: (since) =>
    `Achter de score het verschil ${since}, met de marge (±) van zijn 95 %-interval: met ▲ of ▼ is het aantoonbaar, alle regio’s en vormen samen getoetst; grijs kan het toeval zijn.`,
  sortBy: (column) => `sorteer op ${column}`,
  areas: (count) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  persons: (count) => `n = ${count}`,
  weakest: 'zwakste vorm',
  intervalName: (score, interval, band) =>
    interval
      ? `${score} (${band}), 95 %-interval ${interval}`
      : `${score} (${band}), geen interval te tonen`,
  trendName: (first, from, last, to) => `Verloop: ${from} in ${first}, ${to} in ${last}`,
  trendGaps: (count) =>
    count === 1 ? '1 kwartaal zonder score' : `${count} kwartalen zonder score`,
  surveyPart: (score) => `enq. ${score}`,
  recordPart: (score) => `afspr. ${score}`,
  coverage: (share) => `dekking ${share}`,
  noIndex: (forms, count) => `geen index: ${forms} ${count === 1 ? 'ontbreekt' : 'ontbreken'}`,
  key: 'Zo leest u de tekens',
  keyInterval: 'score met 95 %-interval: de onzekerheid doordat niet iedereen antwoordt',
  table: 'Alle cijfers als tabel',
  columns: {
    region: 'Regio',
    form: 'Vorm',
    score: 'Score',
    intervalLow: '95 % van',
    intervalHigh: '95 % tot',
    persons: 'n',
    coverage: 'Dekking',
    survey: 'Enquête',
    records: 'Afspraken',
    change: 'Verandering',
    apart: 'Verschil met andere regio’s',
    margin: '±',
    verdict: 'Oordeel',
    status: 'Status',
  },
}

const ENGLISH: OverviewWords = {
  controls: {
    legend: 'Choose what you see',
    regionSet: 'Region set',
    quarter: 'Quarter',
    show: 'Regions',
    allRegions: 'all regions',
    weakestIn: (form) => `weakest form: ${form}`,
    against: 'Compared with',
    sortBy: 'Sort by',
    figures: { score: 'score', difference: 'difference' },
    apply: 'Show',
  },
  noRegionSet: 'Import regions and answers first; the scores will stand here.',
  noneLeft: 'This is the weakest form in none of the regions.',
  caption: 'Score 0–100 for each form of legitimacy.',
  bar: (bounds, names) =>
    `Bar: 95% interval, scale 0–100, ticks at ${bounds.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')}; ${names[0]} below.`,
  line: (from, to, floor) => `Line: ${from} to ${to} with interval, scale ${floor}–100.`,
  marked: 'Underlined',
  markedMeaning: ': lowest of the forms shown; whether that is chance has not been tested.',
  parts: 'Below it the parts of the score: survey and performance agreements.',
  changeRule: (since) =>
    `Behind the score the difference ${since}, with the margin (±) of its 95% interval: with ▲ or ▼ it is demonstrable, all regions and forms tested together; in grey it may be chance.`,
  sortBy: (column) => `sort by ${column}`,
  areas: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
  persons: (count) => `n = ${count}`,
  weakest: 'weakest form',
  intervalName: (score, interval, band) =>
    interval
      ? `${score} (${band}), 95% interval ${interval}`
      : `${score} (${band}), no interval to show`,
  trendName: (first, from, last, to) => `Course: ${from} in ${first}, ${to} in ${last}`,
  trendGaps: (count) =>
    count === 1 ? '1 quarter without a score' : `${count} quarters without a score`,
  surveyPart: (score) => `surv. ${score}`,
  recordPart: (score) => `agr. ${score}`,
  coverage: (share) => `coverage ${share}`,
  noIndex: (forms) => `no index: ${forms} missing`,
  key: 'How to read the signs',
  keyInterval: 'score with its 95% interval: the uncertainty because not everybody answers',
  table: 'All figures as a table',
  columns: {
    region: 'Region',
    form: 'Form',
    score: 'Score',
    intervalLow: '95% from',
    intervalHigh: '95% to',
    persons: 'n',
    coverage: 'Coverage',
    survey: 'Survey',
    records: 'Agreements',
    change: 'Change',
    apart: 'Difference from other regions',
    margin: '±',
    verdict: 'Verdict',
    status: 'Status',
  },
}

export function overviewWords(language: Language): OverviewWords {
  return language === 'nl' ? DUTCH : ENGLISH
}
