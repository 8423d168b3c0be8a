import { bilingual } from './language'

const DUTCH = {
  legend: 'Kies wat u ziet',
  otherSets: 'Andere indeling:',
  region: 'Regio',
  quarter: 'Kwartaal',
  apply: 'Toon',
  index: (score: string, interval: string | null) =>
    interval
      ? `Index ${score} (95 %-interval ${interval})`
      : `Index ${score}, geen interval te tonen`,
  noIndex: (forms: string, count: number) =>
    `Geen index: ${forms} ${count === 1 ? 'ontbreekt' : 'ontbreken'}`,
  indexHidden: 'Geen index te tonen',
  mean: (mean: string) => `rekenkundig gemiddelde van de vier vormen: ${mean}`,
  against: 'Vergeleken met',
  weakest: (forms: string, count: number) => `Zwakste ${count === 1 ? 'vorm' : 'vormen'}: ${forms}`,
  amongShown: 'van de getoonde vormen',
  notTested: 'of dat toeval is, is niet getoetst',
  unheard: (groups: string) => `Niet gehoord: ${groups}`,
  allHeard: (count: string) => `Alle ${count} de groepen gehoord`,
  trends: 'Verloop van de vier vormen',
  span: {
    name: 'Welke kwartalen de grafieken tonen',
    narrowed: (from: string, to: string) => `Getekend: ${from} tot en met ${to}.`,
    all: 'Toon alle kwartalen',
  },
  trendsCaption: (floor: number, ring: string | null) =>
    `Score per kwartaal, schaal ${floor}–100; vlak: 95 %-interval${ring === null ? '' : `; open ring: ${ring}`}. Waar de lijn breekt, zijn de cijfers niet zonder meer te vergelijken.`,
  trendPictured: (form: string, from: string, to: string, floor: number, bands: string) =>
    `Score voor ${form} per kwartaal, ${from} tot en met ${to}, met 95 %-interval (band); schaal ${floor}–100, lijnen bij ${bands}`,
  trendName: (form: string, from: string, to: string) => `Verloop van ${form}: ${from}, ${to}`,
  noTrend: (form: string) => `Verloop van ${form}: geen score te tonen`,
  described: (quarter: string, score: string, interval: string | null) =>
    interval ? `${quarter}: ${score}, 95 %-interval ${interval}` : `${quarter}: ${score}`,
  heard: (count: string) => `${count} gehoord`,
  survey: (score: string) => `enquête ${score}`,
  noSurvey: 'enquête: geen score te tonen',
  records: (score: string) => `afspraken ${score}`,
  noRecords: 'geen afspraken van toepassing',
  broken: (reason: string) => `lijn onderbroken: ${reason}`,
  tooLittleKnown: (share: string, minimum: string) =>
    `afspraken tellen niet mee: ${share} is bekend, minstens ${minimum} is nodig`,
  groups: 'Wie vindt wat: belanghouders',
  groupsCaption:
    'Gemiddelde in hele punten, uit de enquête alleen; lijnen bij de grenzen van de oordelen; staart: 95 %-interval, als van elke gehoorde groep minstens 10 mensen antwoordden.',
  group: 'Groep',
  gridScale: (floor: number) => `Schaal ${floor}–100; stippellijn: de hele regio.`,
  lowestFirst: (form: string) => `laagste ${form} eerst`,
  heardColumn: 'Gehoord',
  response: (heard: string, invited: string) => `${heard} van ${invited}`,
  score: 'score',
  groupName: (score: string, interval: string | null) =>
    interval ? `${score}, 95 %-interval ${interval}` : score,
  nobodyHeard: 'niet gehoord',
  areas: 'Gebieden',
  areasOn: (count: number, day: string) =>
    count === 1 ? `Eén gebied op ${day}:` : `${count} gebieden op ${day}:`,
  areasBefore: (name: string, day: string) => `${name} hoorde erbij tot en met ${day}`,
  areasAfter: (name: string, day: string) => `${name} hoort erbij vanaf ${day}`,
  noAreas: 'Van deze regio zijn op die dag geen gebieden bekend.',
  memberships: 'Alle gebieden met hun datums',
  table: 'Tabel',
  columns: {
    recordWeight: 'Aandeel afspraken',
    known: 'Bekend deel afspraken',
    code: 'Code',
    area: 'Gebied',
    from: 'Van',
    to: 'Tot en met',
    current: 'Telt nu mee',
    lineBreak: 'Lijn onderbroken',
    respondents: 'Antwoordden',
    invited: 'Uitgenodigd',
    yes: 'ja',
    no: 'nee',
  },
}

const ENGLISH: typeof DUTCH = {
  legend: 'Choose what you see',
  otherSets: 'Other region set:',
  region: 'Region',
  quarter: 'Quarter',
  apply: 'Show',
  index: (score, interval) =>
    interval ? `Index ${score} (95% interval ${interval})` : `Index ${score}, no interval to show`,
  noIndex: (forms) => `No index: ${forms} missing`,
  indexHidden: 'No index to show',
  mean: (mean) => `arithmetic mean of the four forms: ${mean}`,
  against: 'Compared with',
  weakest: (forms, count) => `Weakest ${count === 1 ? 'form' : 'forms'}: ${forms}`,
  amongShown: 'of the forms shown',
  notTested: 'whether that is chance has not been tested',
  unheard: (groups) => `Not heard: ${groups}`,
  allHeard: (count) => `All ${count} groups heard`,
  trends: 'Course of the four forms',
  span: {
    name: 'Which quarters the charts show',
    narrowed: (from, to) => `Drawn: ${from} to ${to}.`,
    all: 'Show all quarters',
  },
  trendsCaption: (floor, ring) =>
    `Score by quarter, scale ${floor}–100; area: 95% interval${ring === null ? '' : `; open ring: ${ring}`}. Where the line breaks, the figures cannot simply be compared.`,
  trendPictured: (form, from, to, floor, bands) =>
    `Score for ${form} by quarter, ${from} to ${to}, with its 95% interval (ribbon); scale ${floor}–100, lines at ${bands}`,
  trendName: (form, from, to) => `Course of ${form}: ${from}, ${to}`,
  noTrend: (form) => `Course of ${form}: no score to show`,
  described: (quarter, score, interval) =>
    interval ? `${quarter}: ${score}, 95% interval ${interval}` : `${quarter}: ${score}`,
  heard: (count) => `${count} heard`,
  survey: (score) => `survey ${score}`,
  noSurvey: 'survey: no score to show',
  records: (score) => `agreements ${score}`,
  noRecords: 'no agreements apply',
  broken: (reason) => `line interrupted: ${reason}`,
  tooLittleKnown: (share, minimum) =>
    `agreements do not count: ${share} known, at least ${minimum} needed`,
  groups: 'Who thinks what: stakeholders',
  groupsCaption:
    'Mean in whole points, from the survey alone; lines at the bounds of the bands; tail: 95% interval, where at least 10 people of every group heard answered.',
  group: 'Group',
  gridScale: (floor) => `Scale ${floor}–100; dashed line: the whole region.`,
  lowestFirst: (form) => `lowest ${form} first`,
  heardColumn: 'Heard',
  response: (heard, invited) => `${heard} of ${invited}`,
  score: 'score',
  groupName: (score, interval) => (interval ? `${score}, 95% interval ${interval}` : score),
  nobodyHeard: 'not heard',
  areas: 'Areas',
  areasOn: (count, day) => (count === 1 ? `One area on ${day}:` : `${count} areas on ${day}:`),
  areasBefore: (name, day) => `${name} belonged to it until ${day}`,
  areasAfter: (name, day) => `${name} belongs to it from ${day}`,
  noAreas: 'No areas of this region are known on that day.',
  memberships: 'All areas with their dates',
  table: 'Table',
  columns: {
    recordWeight: 'Share of agreements',
    known: 'Known part of agreements',
    code: 'Code',
    area: 'Area',
    from: 'From',
    to: 'Until',
    current: 'Counts now',
    lineBreak: 'Line interrupted',
    respondents: 'Answered',
    invited: 'Invited',
    yes: 'yes',
    no: 'no',
  },
}

export const regionWords = bilingual(DUTCH, ENGLISH)
