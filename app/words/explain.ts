import type { Column, CellStatus } from '#app/domain/report/columns'
import { bilingual } from './language'
import { formName, statusName } from './terms'

const DUTCH = {
  title: (form: Column, region: string, score: string | null) => {
    const what = form === 'index' ? 'de index' : `de score voor ${formName(form, 'nl')}`
    return score === null
      ? `Waarom er geen cijfer staat: ${what} van ${region}`
      : `Zo is ${what} van ${region} gemaakt: ${score}`
  },
  forms: 'Een andere vorm',
  link: 'Hoe is dit getal gemaakt?',
  /** Below a table of scores. */
  hint: 'Elk getal leidt naar hoe het is gemaakt.',
  status: (status: CellStatus) => `Status: ${statusName(status, 'nl')}`,
  interval: (low: string, high: string) => `95 %-interval ${low}–${high}`,
  noInterval: {
    bound: 'geen interval: het cijfer staat er als grens',
    records_only: 'geen interval: afspraken zijn geen steekproef',
    few: 'geen interval te tonen: daarvoor moet minstens één groep groot genoeg zijn, en mag bij geen groep een handvol nieuwe antwoorden wachten',
  },
  persons: (n: string) => `n = ${n}`,
  compared: 'Vergeleken',
  waiting:
    'Gewichten van groepen, afspraken, gebieden en bestanden hieronder zijn die van nu, en kunnen dus verschillen van die waarmee dit cijfer is gemaakt.',
  askedWith: (asked: string, scored: string) =>
    `Gevraagd met raamwerk ${asked}, gescoord met raamwerk ${scored}.`,
  askedOtherwise: (parts: string) => `Anders daarin: ${parts}.`,
  askedAs: (version: string, text: string) => `Gevraagd met raamwerk ${version}: “${text}”`,
  formula: 'De formule met haar getallen',
  survey: 'Enquête: belanghouders',
  groupColumns: {
    group: 'Groep',
    expected: 'Gewicht bedoeld',
    weight: 'Gewicht gebruikt',
    mean: 'Gemiddelde',
    product: 'Bijdrage',
    persons: 'n',
    heard: 'Gehoord',
    spread: 'Spreiding',
  },
  groupsCaption:
    'Gemiddelden per groep zijn hele getallen. Het bedoelde gewicht van groepen zonder antwoord is naar verhouding over de andere verdeeld. Gehoord: min(1, n/3); n telt personen, ieder één keer.',
  ownSpread: 'eigen',
  borrowedSpread: 'geleend',
  items: 'Stellingen',
  itemsIntro: (minimum: number, count: number, low: string, high: string) =>
    `Een antwoord loopt van ${low} (0) tot ${high} (100). Wie minstens ${minimum} van de ${count} stellingen beantwoordt, telt mee met het gemiddelde daarvan; “weet niet” en leeg zijn geen antwoord.`,
  reversed: 'omgekeerd',
  records: 'Prestatieafspraken',
  recordsOld: (today: string) =>
    `De afspraken zijn gewijzigd sinds het getoonde cijfer is gemaakt; hieronder staan die van nu. Daarmee is ${today}.`,
  noAgreements: 'Geen enkele afspraak liep of verviel in dit kwartaal.',
  counted: (count: number) =>
    count === 1 ? '1 afspraak telt mee' : `${count} afspraken tellen mee`,
  unknown: (count: number) =>
    count === 1 ? '1 afspraak is niet te beoordelen' : `${count} afspraken zijn niet te beoordelen`,
  leftOut: (count: number) =>
    count === 1 ? '1 afspraak blijft erbuiten' : `${count} afspraken blijven erbuiten`,
  processes: {
    loop: { one: 'verwachting', many: 'verwachtingen', column: 'Verwachting' },
    choice: { one: 'besluit', many: 'besluiten', column: 'Besluit' },
  },
  processesCount: (count: number, name: { one: string; many: string }, weight: string) =>
    count === 1
      ? `1 ${name.one} telt mee, met gewicht ${weight}`
      : `${count} ${name.many} tellen mee, elk met gewicht ${weight}`,
  processesLeftOut: (count: number, name: { one: string; many: string }) =>
    count === 1
      ? `1 ${name.one} telt niet mee: zonder afspraken erbij is dat te weinig`
      : `${count} ${name.many} tellen niet mee: zonder afspraken erbij is dat te weinig`,
  processHint: (name: { many: string }) =>
    `Samen wegen ${name.many} nooit zwaarder dan de afspraken samen, dus met kleinigheden komt een score niet omhoog.`,
  checks: 'Controles',
  agreementColumns: {
    agreement: 'Afspraak',
    place: 'Gebied',
    period: 'Gerapporteerd over',
    weight: 'Gewicht',
    value: 'Waarde',
    reason: 'Waarom',
    import: 'Import',
  },
  conflict: 'let op: cijfers en status spreken elkaar tegen; de cijfers zijn gevolgd',
  areas: 'Gebieden',
  areasIntro: (day: string) =>
    `Antwoorden tellen in deze regio op de dagen dat hun gebied erbij hoort; afspraken als hun gebied erbij hoort op ${day}.`,
  areaColumns: {
    area: 'Gebied',
    code: 'Code',
    from: 'Van',
    to: 'Tot en met',
    agreements: 'Afspraken tellen',
  },
  open: '–',
  yes: 'ja',
  no: 'nee',
  ownArea: 'de regio zelf',
  imports: 'Bestanden',
  importsIntro:
    'De aantallen zijn van het hele bestand, over alle regio’s en kwartalen samen. Een enquête van minder dan vijf personen staat er zonder aantallen.',
  importColumns: {
    number: 'Import',
    kind: 'Soort',
    file: 'Bestand',
    when: 'Ingelezen',
    rows: 'Rijen',
    accepted: 'Aanvaard',
    rejected: 'Afgewezen',
    duplicates: 'Dubbel',
  },
  indexForms: 'De vier vormen',
  formColumns: { form: 'Vorm', score: 'Score', status: 'Status' },
  method: 'Alle regels staan in docs/method.md; de tekens hier zijn de tekens daar.',
  json: 'Alles op deze pagina als JSON',
}

const ENGLISH: typeof DUTCH = {
  title: (form, region, score) => {
    const what = form === 'index' ? 'the index' : `the score for ${formName(form, 'en')}`
    return score === null
      ? `Why there is no figure: ${what} of ${region}`
      : `How ${what} of ${region} was made: ${score}`
  },
  forms: 'Another form',
  link: 'How was this number made?',
  hint: 'Every number leads to how it was made.',
  status: (status) => `Status: ${statusName(status, 'en')}`,
  interval: (low, high) => `95% interval ${low}–${high}`,
  noInterval: {
    bound: 'no interval: the figure is told as a bound',
    records_only: 'no interval: agreements are not a sample',
    few: 'no interval to show: at least one group must be large enough for it, and no group may have a handful of new answers waiting',
  },
  persons: (n) => `n = ${n}`,
  compared: 'Compared',
  waiting:
    'Weights of groups, agreements, areas and files below are those of now, and may differ from those that this figure was made with.',
  askedWith: (asked, scored) => `Asked with framework ${asked}, scored with framework ${scored}.`,
  askedOtherwise: (parts) => `Different in it: ${parts}.`,
  askedAs: (version, text) => `Asked with framework ${version}: “${text}”`,
  formula: 'The formula with its numbers',
  survey: 'Survey: stakeholders',
  groupColumns: {
    group: 'Group',
    expected: 'Weight meant',
    weight: 'Weight used',
    mean: 'Mean',
    product: 'Contribution',
    persons: 'n',
    heard: 'Heard',
    spread: 'Spread',
  },
  groupsCaption:
    'Means of groups are whole numbers. The weight meant for groups without answers is shared among the others in proportion. Heard: min(1, n/3); n counts persons, each once.',
  ownSpread: 'its own',
  borrowedSpread: 'borrowed',
  items: 'Statements',
  itemsIntro: (minimum, count, low, high) =>
    `An answer runs from ${low} (0) to ${high} (100). Somebody counts who answered at least ${minimum} of the ${count} statements; “don’t know” and blank are no answer. Their score is the mean.`,
  reversed: 'reversed',
  records: 'Performance agreements',
  recordsOld: (today) =>
    `The agreements have changed since the figure shown was made; below are those of now. With them ${today}.`,
  noAgreements: 'No agreement ran or fell due in this quarter.',
  counted: (count) => (count === 1 ? '1 agreement counts' : `${count} agreements count`),
  unknown: (count) =>
    count === 1 ? '1 agreement cannot be judged' : `${count} agreements cannot be judged`,
  leftOut: (count) =>
    count === 1 ? '1 agreement is left out' : `${count} agreements are left out`,
  processes: {
    loop: { one: 'expectation', many: 'expectations', column: 'Expectation' },
    choice: { one: 'choice', many: 'choices', column: 'Choice' },
  },
  processesCount: (count, name, weight) =>
    count === 1
      ? `1 ${name.one} counts, with weight ${weight}`
      : `${count} ${name.many} count, each with weight ${weight}`,
  processesLeftOut: (count, name) =>
    count === 1
      ? `1 ${name.one} does not count: without agreements beside it that is too few`
      : `${count} ${name.many} do not count: without agreements beside them that is too few`,
  processHint: (name) =>
    `Together ${name.many} never weigh more than the agreements together, so trifles do not lift a score.`,
  checks: 'Checks',
  agreementColumns: {
    agreement: 'Agreement',
    place: 'Area',
    period: 'Reported about',
    weight: 'Weight',
    value: 'Value',
    reason: 'Why',
    import: 'Import',
  },
  conflict: 'note: figures and status contradict each other; the figures were followed',
  areas: 'Areas',
  areasIntro: (day) =>
    `Answers count in this region on the days on which their area belongs to it; agreements where their area belongs to it on ${day}.`,
  areaColumns: {
    area: 'Area',
    code: 'Code',
    from: 'From',
    to: 'Until',
    agreements: 'Agreements count',
  },
  open: '–',
  yes: 'yes',
  no: 'no',
  ownArea: 'the region itself',
  imports: 'Files',
  importsIntro:
    'The counts are of the whole file, all regions and quarters together. A survey of fewer than five persons stands without counts.',
  importColumns: {
    number: 'Import',
    kind: 'Kind',
    file: 'File',
    when: 'Read in',
    rows: 'Rows',
    accepted: 'Accepted',
    rejected: 'Rejected',
    duplicates: 'Duplicate',
  },
  indexForms: 'The four forms',
  formColumns: { form: 'Form', score: 'Score', status: 'Status' },
  method: 'All rules stand in docs/method.md; the symbols here are the symbols there.',
  json: 'Everything on this page as JSON',
}

export const explainWords = bilingual(DUTCH, ENGLISH)
