import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { positionOf } from '#app/domain/report/position'
import type {
  RegionReportOverYears,
  RegionYear,
  RegionYears,
  YearFinding,
} from '#app/domain/report/region-years'
import { isDemonstrable, type ShownDifference } from '#app/domain/report/shown-difference'
import type { YearGroup } from '#app/domain/report/year-groups'
import { factsOf, type FigureSheet } from './figure-sheet'
import { differenceText, verdictText } from './differences'
import { fill } from './fill'
import { statusText } from './waiting'
import { bilingual, type Language } from './language'
import { breakText } from './line-break'
import { formatChange, formatInterval, formatNumber, formatScore, formatShare } from './numbers'
import { overviewWords } from './overview-page'
import { regionWords } from './region-page'
import { capitalised } from './phrase'
import { formName, statusName } from './terms'
import { numberColumn, textColumn, type TextTable } from './text-table'

const DUTCH = {
  byQuarter: 'Per kwartaal',
  byYear: 'Per kalenderjaar',
  moved: '{region}, {year}: {form} {change}',
  lowest: '{region}, {year}: {form} is met {score} de laagste vorm',
  untold: '{region}: over {year} is geen score te tonen',
  noYear: '{region}: nog geen heel kalenderjaar',
  byQuarterOnly: 'Verschillen en stellingen staan per kwartaal.',
  groups: 'Wat de groepen vonden, in {year}',
  groupsCaption:
    'Gemiddelde in hele punten, uit de enquête alleen; alle vier de kwartalen samen. Verschillen tussen groepen zijn niet getoetst.',
  unheard: 'niemand gehoord',
  heading: 'De vier vormen per kalenderjaar',
  caption: (from: string, to: string, floor: number, bands: string) =>
    `Score per kalenderjaar, ${from} tot en met ${to}; alle antwoorden van de vier kwartalen samen, een persoon of organisatie telt één keer mee in n en in de marge. Band: 95 %-interval; in alle vier de grafieken schaal ${floor}–100, lijnen bij ${bands}.`,
  pictured: (form: string, floor: number, bands: string) =>
    `Score voor ${form} per kalenderjaar, met 95 %-interval (band); schaal ${floor}–100, lijnen bij ${bands}`,
  rule: 'Een jaar wordt vergeleken met het jaar ervoor. Getoetst is over alle regio’s en vormen van het jaar samen.',
  none: 'Er is nog geen heel kalenderjaar: een jaar staat hier zodra er gegevens zijn over het vierde kwartaal.',
  incomplete: (year: string, quarters: number) =>
    quarters === 0
      ? `${year}: in geen van de vier kwartalen is geantwoord`
      : `${year}: alleen in ${quarters} van de vier kwartalen is geantwoord`,
  drawing: (form: string, from: string, to: string) => `${form} per kalenderjaar: ${from}; ${to}`,
  noInterval: 'geen interval te tonen',
  interval: '95 %-interval',
  scale: (floor: number) => `schaal ${floor}–100`,
  table: 'Tabel',
  year: 'Jaar',
  change: 'Verandering sinds het jaar ervoor',
  margin: 'Marge (±)',
  outcome: 'Aantoonbaar',
  answered: 'Kwartalen met antwoorden',
}

const ENGLISH: typeof DUTCH = {
  byQuarter: 'By quarter',
  byYear: 'By calendar year',
  moved: '{region}, {year}: {form} {change}',
  lowest: '{region}, {year}: {form} is the lowest form, at {score}',
  untold: '{region}: no score of {year} can be shown',
  noYear: '{region}: no whole calendar year yet',
  byQuarterOnly: 'Differences and statements are told by quarter.',
  groups: 'What the groups thought, in {year}',
  groupsCaption:
    'Mean in whole points, of the survey alone; all four quarters together. Differences between groups are not tested.',
  unheard: 'nobody heard',
  heading: 'The four forms by calendar year',
  caption: (from, to, floor, bands) =>
    `Score by calendar year, ${from} to ${to}; all answers of the four quarters together, a person or organisation counting once in n and in the margin. Ribbon: 95% interval; scale ${floor}–100 in all four charts, lines at ${bands}.`,
  pictured: (form, floor, bands) =>
    `Score for ${form} by calendar year, with its 95% interval (ribbon); scale ${floor}–100, lines at ${bands}`,
  rule: 'A year is compared with the year before. Tests are judged over all regions and forms of the year together.',
  none: 'There is no whole calendar year yet: a year stands here as soon as there is data on its fourth quarter.',
  incomplete: (year, quarters) =>
    quarters === 0
      ? `${year}: nobody answered in any of the four quarters`
      : `${year}: answers in only ${quarters} of the four quarters`,
  drawing: (form, from, to) => `${form} by calendar year: ${from}; ${to}`,
  noInterval: 'no interval to show',
  interval: '95% interval',
  scale: (floor) => `scale ${floor}–100`,
  table: 'Table',
  year: 'Year',
  change: 'Change since the year before',
  margin: 'Margin (±)',
  outcome: 'Demonstrable',
  answered: 'Quarters with answers',
}

export const yearWords = bilingual(DUTCH, ENGLISH)

/** The title of a form's panel, without full stop. */
export function yearTitle({ key, values }: YearFinding, language: Language): string {
  const form = capitalised(formName(values.form, language))
  const { year } = values
  switch (key) {
    case 'compared':
      return `${form} in ${year}: ${changeText(values.change, language)}`
    case 'score':
      return `${form} in ${year}: ${formatScore(values.score, language)}`
    case 'lacking':
      return `${form} in ${year}: ${statusName(values.status, language)}`
  }
}

/**
 * The title of the longer view, without full stop: the largest demonstrable change of the newest year, else
 * its lowest form; where there is no score in it, or no year that is over, that.
 */
export function yearsTitle(
  { region, overYears: { forms, years } }: RegionReportOverYears,
  language: Language,
): string {
  const words = yearWords(language)
  const newest = DIMENSIONS.flatMap((form) => {
    const at = forms[form].at(-1)
    return at === undefined || at.score === null ? [] : [{ form, at, score: at.score }]
  })
  const sizeOf = ({ at: { change } }: (typeof newest)[number]) =>
    isDemonstrable(change) ? Math.abs(change.difference) : 0
  const [moved] = [...newest].sort((one, other) => sizeOf(other) - sizeOf(one))
  const [lowest] = [...newest].sort((one, other) => positionOf(one.score) - positionOf(other.score))
  if (moved === undefined || lowest === undefined) {
    const year = years.at(-1)
    return fill(year === undefined ? words.noYear : words.untold, { region, year })
  }
  const about = { region, year: moved.at.year }
  if (sizeOf(moved) > 0 && moved.at.change !== null) {
    const change = changeText(moved.at.change, language)
    return fill(words.moved, { ...about, form: formName(moved.form, language), change })
  }
  const score = formatScore(lowest.score, language)
  return fill(words.lowest, { ...about, form: formName(lowest.form, language), score })
}

/** The index of the newest year in a line, without full stop; null without years. No line of it is drawn. */
export function yearsIndex({ index }: RegionYears, language: Language): string | null {
  const newest = index.at(-1)
  return newest === undefined
    ? null
    : `${capitalised(formName('index', language))} ${describeYear({ ...newest, lineBreak: null }, language)}`
}

/** One year of a trend in a line: score, interval, n, what may be said of the change. */
export function describeYear(at: RegionYear, language: Language): string {
  const words = yearWords(language)
  if (at.score === null) return `${at.year}: ${statusName(at.status, language)}`
  const facts = [
    `${at.year}: ${formatScore(at.score, language)}`,
    ...(at.ciLow === null || at.ciHigh === null
      ? []
      : [`${words.interval} ${formatInterval(at.ciLow, at.ciHigh, language)}`]),
    ...(at.n === null || at.n === 0 ? [] : [`n = ${formatNumber(at.n, 0, language)}`]),
    ...(at.status === 'final' && !at.waiting ? [] : [statusText(at.status, at.waiting, language)]),
    ...(at.lineBreak === null ? [] : [regionWords(language).broken(breakText(at, language))]),
    ...(at.change === null ? [] : [changeText(at.change, language)]),
  ]
  return facts.join(', ')
}

/** What may be said of a year beside the one before: `aantoonbaar gedaald met 6,2 punten (±4,1)`. */
export function changeText(shown: ShownDifference, language: Language): string {
  return differenceText({ reference: { against: 'previous_year', quarter: null }, shown }, language)
}

/** Years of which fewer than four quarters have answers, each in a sentence without full stop. */
export function incompleteYears({ years, answered }: RegionYears, language: Language): string[] {
  return years.flatMap((year, at) => {
    const quarters = answered[at] ?? 0
    return quarters === 4 ? [] : [yearWords(language).incomplete(year, quarters)]
  })
}

/** The figures behind a form's trend: a row for each year; blank where there is none. */
export function yearTable(
  { forms, answered }: RegionYears,
  form: Dimension,
  language: Language,
): TextTable {
  const words = yearWords(language)
  const names = overviewWords(language).columns
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : formatNumber(value, decimals, language)
  const breaks = forms[form].some(({ lineBreak }) => lineBreak !== null)
  const score = (value: RegionYear['score']) => (value === null ? '' : formatScore(value, language))
  return {
    columns: [
      textColumn(words.year),
      ...[names.score, names.intervalLow, names.intervalHigh, names.persons].map(numberColumn),
      ...[names.coverage, names.survey, names.records].map(numberColumn),
      ...[words.change, words.margin].map(numberColumn),
      textColumn(words.outcome),
      ...(breaks ? [textColumn(regionWords(language).columns.lineBreak)] : []),
      numberColumn(words.answered),
      textColumn(names.status),
    ],
    rows: forms[form].map((at, place) => [
      at.year,
      score(at.score),
      number(at.ciLow, 1),
      number(at.ciHigh, 1),
      number(at.n, 0),
      at.coverage === null ? '' : formatShare(at.coverage, language),
      score(at.surveyScore),
      number(at.recordScore, 1),
      at.change?.difference == null ? '' : formatChange(at.change.difference, language),
      number(at.change?.margin ?? null, 1),
      at.change === null ? '' : verdictText(at.change, language),
      ...(breaks ? [breakText(at, language)] : []),
      number(answered[place] ?? 0, 0),
      statusText(at.status, at.waiting, language),
    ]),
  }
}

/** A form's figures by year for a file. */
export function yearFigures(
  report: RegionReportOverYears,
  form: Dimension,
  language: Language,
): FigureSheet {
  const { overYears, regionSet, region } = report
  const { years, findings } = overYears
  return {
    table: yearTable(overYears, form, language),
    title: findings ? yearTitle(findings[form], language) : yearWords(language).none,
    remarks: incompleteYears(overYears, language),
    regionSet,
    subject: [region, formName(form, language)],
    period: [...new Set([years.at(0) ?? '', years.at(-1) ?? ''])].join('–'),
    ...factsOf(report, language),
  }
}

/** A group's mean in a year, or why there is none. */
export function yearGroupText(shown: YearGroup['forms'][Dimension], language: Language): string {
  if (shown === undefined || shown.n === 0) return yearWords(language).unheard
  return shown.score === null ? statusName('suppressed', language) : String(shown.score)
}
