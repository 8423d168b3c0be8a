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
  why: 'Waarom?',
  noneLeft: 'In geen enkele regio is dit de zwakste vorm.',
  caption: 'Score 0–100 per vorm van legitimiteit.',
  bar: (bounds: readonly number[], names: readonly string[]) =>
    `Balk: 95 %-interval, schaal 0–100, streepjes bij ${bounds.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')}; daaronder ${names[0]}.`,
  line: (from: string, to: string, floor: number) =>
    `${from} tot en met ${to}, schaal ${floor}–100; onderbroken waar de cijfers niet zonder meer te vergelijken zijn`,
  marked: 'zwakste vorm van de regio: laagste van de getoonde; of dat toeval is, is niet getoetst',
  changeRule: (since: string) =>
    `verschil ${since}, met de marge (±) van zijn 95 %-interval: met ▲ of ▼ is het aantoonbaar, alle regio’s en vormen samen getoetst; grijs kan het toeval zijn`,
  weakestFirst: 'zwakste vorm eerst',
  areas: (count: number) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
  persons: (count: string) => `${count} gehoord`,
  weakest: 'zwakste vorm',
  interval: (interval: string) => `95 %-interval ${interval}`,
  noInterval: 'geen interval te tonen',
  surveyPart: (score: string) => `enquête ${score}`,
  recordPart: (score: string) => `afspraken ${score}`,
  coverage: (share: string) => `dekking ${share}`,
  noIndex: (forms: string, count: number) =>
    `geen index: ${forms} ${count === 1 ? 'ontbreekt' : 'ontbreken'}`,
  running: '{quarter} loopt: {scored} van {of} regio’s',
  elsewhere: {
    holds: 'Geldt ook in {set}: {statement}.',
    not: 'Niet te zien in {sets}.',
    look: 'Bekijk die indeling',
  },
  tiles: {
    caption:
      'Een tegel is een regio, een blokje een gemeente; kleur en getal: score op {form}, {quarter}.',
    choice: 'Vorm op de kaart',
  },
  map: {
    caption: 'Kleur en getal: score op {form}, {quarter}.',
    borders: 'Grenzen {year}: {credit}',
    undrawn: (count: number) =>
      count === 1
        ? 'Van 1 gemeente zijn de grenzen niet bekend.'
        : `Van ${count} gemeenten zijn de grenzen niet bekend.`,
    elsewhere: (regions: string) => `Niet op de kaart: ${regions}.`,
    table: 'De kaart als tabel',
  },
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
  why: 'Why?',
  noneLeft: 'This is the weakest form in none of the regions.',
  caption: 'Score 0–100 for each form of legitimacy.',
  bar: (bounds, names) =>
    `Bar: 95% interval, scale 0–100, ticks at ${bounds.map((bound, at) => `${bound} (${names[at + 1]})`).join(', ')}; ${names[0]} below.`,
  line: (from, to, floor) =>
    `${from} to ${to}, scale ${floor}–100; broken where the figures cannot simply be compared`,
  marked:
    'weakest form of the region: lowest of those shown; whether that is chance has not been tested',
  changeRule: (since) =>
    `difference ${since}, with the margin (±) of its 95% interval: with ▲ or ▼ it is demonstrable, all regions and forms tested together; in grey it may be chance`,
  weakestFirst: 'weakest form first',
  areas: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
  persons: (count) => `${count} heard`,
  weakest: 'weakest form',
  interval: (interval) => `95% interval ${interval}`,
  noInterval: 'no interval to show',
  surveyPart: (score) => `survey ${score}`,
  recordPart: (score) => `agreements ${score}`,
  coverage: (share) => `coverage ${share}`,
  noIndex: (forms) => `no index: ${forms} missing`,
  running: '{quarter} is running: {scored} of {of} regions',
  elsewhere: {
    holds: 'Holds in {set} as well: {statement}.',
    not: 'Not to be seen in {sets}.',
    look: 'See that region set',
  },
  tiles: {
    caption:
      'A tile is a region, a block a municipality; colour and figure: score on {form}, {quarter}.',
    choice: 'Form on the map',
  },
  map: {
    caption: 'Colour and figure: score on {form}, {quarter}.',
    borders: 'Borders {year}: {credit}',
    undrawn: (count) =>
      count === 1
        ? 'Of 1 municipality the borders are not known.'
        : `Of ${count} municipalities the borders are not known.`,
    elsewhere: (regions) => `Not on the map: ${regions}.`,
    table: 'The map as a table',
  },
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
