import { bilingual } from './language'

const DUTCH = {
  kinds: { regions: 'Regio’s', quarters: 'Kwartalen', groups: 'Belanghouders' },
  controls: {
    legend: 'Kies wat u vergelijkt',
    regionSet: 'Regio-indeling',
    region: 'Regio',
    quarter: 'Kwartaal',
    nth: {
      regions: (nth: number) => `Regio ${nth}`,
      quarters: (nth: number) => `Kwartaal ${nth}`,
      groups: (nth: number) => `Groep ${nth}`,
    },
    none: '–',
    from: 'Verloop van',
    to: 'tot en met',
    all: 'alles',
    apply: 'Vergelijk',
  },
  unknown: (names: string) => `Niet bekend in deze indeling, en daarom weggelaten: ${names}.`,
  tooMany: 'Er staan er hoogstens vier naast elkaar; dit zijn de eerste vier.',
  caption: (floor: number, bounds: string) =>
    `Score 0–100 met 95 %-interval, streepjes bij ${bounds}; verloop met interval, overal schaal ${floor}–100.`,
  differences: {
    regions:
      'Achter elke score het verschil met de andere regio’s van de indeling, met zijn marge: met ▲ of ▼ is het aantoonbaar, grijs kan het toeval zijn; bij een – zegt de tabel waarom. Daaronder de regio’s onderling; wat aantoonbaar heet, is getoetst over al die paren en vormen samen. Dat twee intervallen elkaar overlappen, zegt niet dat er geen verschil is.',
    quarters:
      'Achter een ouder kwartaal wat er sindsdien veranderde, met marge: met ▲ of ▼ is het aantoonbaar, grijs kan het toeval zijn; bij een – zegt de tabel waarom.',
    groups:
      'Uit de enquête alleen, in hele punten. Een interval en een toets van verschillen staan er alleen als van elke gehoorde groep minstens 10 mensen antwoordden.',
  },
  columns: {
    regions: 'Regio',
    quarters: 'Kwartaal',
    groups: 'Groep',
    score: 'score',
    apart: 't.o.v. andere regio’s',
    since: (quarter: string) => `sindsdien, tot ${quarter}`,
  },
  trendName: (form: string, names: string, from: string, to: string) =>
    `Verloop van ${form} van ${from} tot en met ${to}: ${names}`,
  ends: (name: string, score: string, quarter: string) => `${name} ${score} in ${quarter}`,
  table: 'Tabel',
  fromRegion: 'Kwartalen, groepen of regio’s vergelijken',
  fromOverview: 'Regio’s vergelijken',
}

const ENGLISH: typeof DUTCH = {
  kinds: { regions: 'Regions', quarters: 'Quarters', groups: 'Stakeholders' },
  controls: {
    legend: 'Choose what you compare',
    regionSet: 'Region set',
    region: 'Region',
    quarter: 'Quarter',
    nth: {
      regions: (nth) => `Region ${nth}`,
      quarters: (nth) => `Quarter ${nth}`,
      groups: (nth) => `Group ${nth}`,
    },
    none: '–',
    from: 'Course from',
    to: 'until',
    all: 'all',
    apply: 'Compare',
  },
  unknown: (names) => `Not known in this region set, and left out therefore: ${names}.`,
  tooMany: 'At most four stand side by side; these are the first four.',
  caption: (floor, bounds) =>
    `Score 0–100 with its 95% interval, ticks at ${bounds}; course with interval, scale ${floor}–100 throughout.`,
  differences: {
    regions:
      'Behind each score the difference from the other regions of the set, with its margin: with ▲ or ▼ it is demonstrable, in grey it may be chance; where – stands the table says why. Below these the regions among themselves; what is called demonstrable was tested over all those pairs and forms together. That two intervals overlap does not say that there is no difference.',
    quarters:
      'Behind an older quarter what changed since, with its margin: with ▲ or ▼ it is demonstrable, in grey it may be chance; where – stands the table says why.',
    groups:
      'From the survey alone, in whole points. An interval and a test of differences are shown only where at least 10 people of every group heard answered.',
  },
  columns: {
    regions: 'Region',
    quarters: 'Quarter',
    groups: 'Group',
    score: 'score',
    apart: 'against other regions',
    since: (quarter) => `since then, until ${quarter}`,
  },
  trendName: (form, names, from, to) => `Course of ${form} from ${from} to ${to}: ${names}`,
  ends: (name, score, quarter) => `${name} ${score} in ${quarter}`,
  table: 'Table',
  fromRegion: 'Compare quarters, groups or regions',
  fromOverview: 'Compare regions',
}

export const compareWords = bilingual(DUTCH, ENGLISH)
