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
  comparedWith: (form: string) => `Waarmee ${form} is vergeleken`,
  indexAs: 'De index vergeleken',
  weakest: (forms: string, count: number) => `Zwakste ${count === 1 ? 'vorm' : 'vormen'}: ${forms}`,
  amongShown: 'van de getoonde vormen',
  notTested: 'of dat toeval is, is niet getoetst',
  unheard: (groups: string) => `Niet gehoord: ${groups}`,
  allHeard: (count: string) => `Alle ${count} de groepen gehoord`,
  trends: 'Verloop van de vier vormen',
  trendsCaption: (from: string, to: string, floor: number, bands: string) =>
    `Score per kwartaal, ${from} tot en met ${to}; band: 95 %-interval; in alle vier de grafieken schaal ${floor}–100, lijnen bij ${bands}.`,
  trendPictured: (form: string, from: string, to: string, floor: number, bands: string) =>
    `Score voor ${form} per kwartaal, ${from} tot en met ${to}, met 95 %-interval (band); schaal ${floor}–100, lijnen bij ${bands}`,
  changeRule: (since: string) =>
    `Wat aantoonbaar anders is ${since}, staat in de titel; daaronder elk verschil met de marge (±) van zijn 95 %-interval.`,
  plotted: (score: string, interval: string | null, floor: number) =>
    interval
      ? `Score ${score}, 95 %-interval ${interval}; schaal ${floor}–100`
      : `Score ${score}, geen interval te tonen; schaal ${floor}–100`,
  nothingPlotted: (floor: number) => `Score met 95 %-interval, schaal ${floor}–100`,
  trendName: (form: string, from: string, to: string) => `Verloop van ${form}: ${from}, ${to}`,
  described: (quarter: string, score: string, interval: string | null) =>
    interval ? `${quarter}: ${score}, 95 %-interval ${interval}` : `${quarter}: ${score}`,
  parts: (form: string) => `Waaruit de score voor ${form} bestaat`,
  survey: (score: string, weight: string | null) =>
    weight ? `enquête ${score} × ${weight}` : `enquête ${score}`,
  noSurvey: 'enquête: geen score te tonen',
  records: (score: string, weight: string | null) =>
    weight ? `afspraken ${score} × ${weight}` : `afspraken ${score}`,
  noRecords: 'afspraken: geen van toepassing',
  known: (share: string) => `van de afspraken is ${share} bekend`,
  allKnown: 'alle afspraken bekend',
  broken: (reason: string) => `lijn onderbroken: ${reason}`,
  tooLittleKnown: (share: string, minimum: string) =>
    `afspraken tellen niet mee: ${share} is bekend, minstens ${minimum} is nodig`,
  groups: 'Wie vindt wat: belanghouders',
  groupsCaption:
    'Gemiddelde per groep in hele punten, uit de enquête alleen; schaal 0–100, streepjes bij de grenzen van de oordelen. Een streep door de stip is het 95 %-interval; het staat er alleen als van elke gehoorde groep minstens 10 mensen antwoordden. Verschillen tussen groepen zijn niet getoetst.',
  group: 'Groep',
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
  comparedWith: (form) => `What ${form} was compared with`,
  indexAs: 'The index compared',
  weakest: (forms, count) => `Weakest ${count === 1 ? 'form' : 'forms'}: ${forms}`,
  amongShown: 'of the forms shown',
  notTested: 'whether that is chance has not been tested',
  unheard: (groups) => `Not heard: ${groups}`,
  allHeard: (count) => `All ${count} groups heard`,
  trends: 'Course of the four forms',
  trendsCaption: (from, to, floor, bands) =>
    `Score by quarter, ${from} to ${to}; ribbon: 95% interval; scale ${floor}–100 in all four charts, lines at ${bands}.`,
  trendPictured: (form, from, to, floor, bands) =>
    `Score for ${form} by quarter, ${from} to ${to}, with its 95% interval (ribbon); scale ${floor}–100, lines at ${bands}`,
  changeRule: (since) =>
    `What is demonstrably different ${since} stands in the title; below it every difference with the margin (±) of its 95% interval.`,
  plotted: (score, interval, floor) =>
    interval
      ? `Score ${score}, 95% interval ${interval}; scale ${floor}–100`
      : `Score ${score}, no interval to show; scale ${floor}–100`,
  nothingPlotted: (floor) => `Score with its 95% interval, scale ${floor}–100`,
  trendName: (form, from, to) => `Course of ${form}: ${from}, ${to}`,
  described: (quarter, score, interval) =>
    interval ? `${quarter}: ${score}, 95% interval ${interval}` : `${quarter}: ${score}`,
  parts: (form) => `What the score for ${form} is made of`,
  survey: (score, weight) => (weight ? `survey ${score} × ${weight}` : `survey ${score}`),
  noSurvey: 'survey: no score to show',
  records: (score, weight) => (weight ? `agreements ${score} × ${weight}` : `agreements ${score}`),
  noRecords: 'agreements: none apply',
  known: (share) => `${share} of the agreements known`,
  allKnown: 'all agreements known',
  broken: (reason) => `line interrupted: ${reason}`,
  tooLittleKnown: (share, minimum) =>
    `agreements do not count: ${share} known, at least ${minimum} needed`,
  groups: 'Who thinks what: stakeholders',
  groupsCaption:
    'Mean of each group in whole points, from the survey alone; scale 0–100, ticks at the bounds of the bands. A line through the dot is the 95% interval; it is shown only where at least 10 people of every group heard answered. Differences between groups have not been tested.',
  group: 'Group',
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
    yes: 'yes',
    no: 'no',
  },
}

export const regionWords = bilingual(DUTCH, ENGLISH)
