import { bilingual } from './language'

const DUTCH = {
  controls: {
    legend: 'Kies wat u ziet',
    regionSet: 'Regio-indeling',
    quarter: 'Kwartaal',
    show: 'Regio’s',
    allRegions: 'alle regio’s',
    weakestIn: (form: string) => `zwakste vorm: ${form}`,
    against: 'Vergeleken met',
    sortBy: 'Sorteer op',
    figures: { score: 'score', difference: 'verschil' },
    apply: 'Toon',
  },
  noneLeft: 'In geen enkele regio is dit de zwakste vorm.',
  caption: 'Score 0–100 per vorm van legitimiteit.',
  bar: (bounds: readonly number[], names: readonly string[]) =>
    `Balk: 95 %-interval, schaal 0–100, streepjes bij ${bounds.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')}; daaronder ${names[0]}.`,
  line: (from: string, to: string, floor: number) =>
    `Lijn: ${from} tot en met ${to} met interval, schaal ${floor}–100.`,
  marked: 'Onderstreept',
  markedMeaning: ': laagste van de getoonde vormen; of dat toeval is, is niet getoetst.',
  parts: 'Daaronder de delen van de score: enquête en prestatieafspraken.',
  changeRule: (since: string) =>
    `Achter de score het verschil ${since}, met de marge (±) van zijn 95 %-interval: met ▲ of ▼ is het aantoonbaar, alle regio’s en vormen samen getoetst; grijs kan het toeval zijn.`,
  sortBy: (column: string) => `sorteer op ${column}`,
  areas: (count: number) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  persons: (count: string) => `n = ${count}`,
  weakest: 'zwakste vorm',
  intervalName: (score: string, interval: string | null, band: string) =>
    interval
      ? `${score} (${band}), 95 %-interval ${interval}`
      : `${score} (${band}), geen interval te tonen`,
  trendName: (first: string, from: string, last: string, to: string) =>
    `Verloop: ${from} in ${first}, ${to} in ${last}`,
  trendGaps: (count: number) =>
    count === 1 ? '1 kwartaal zonder score' : `${count} kwartalen zonder score`,
  surveyPart: (score: string) => `enq. ${score}`,
  recordPart: (score: string) => `afspr. ${score}`,
  coverage: (share: string) => `dekking ${share}`,
  noIndex: (forms: string, count: number) =>
    `geen index: ${forms} ${count === 1 ? 'ontbreekt' : 'ontbreken'}`,
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

const ENGLISH: typeof DUTCH = {
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

export const overviewWords = bilingual(DUTCH, ENGLISH)
