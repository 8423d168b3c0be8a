import type { Dimension } from '#app/domain/framework/framework'
import type {
  RegionArea,
  RegionGroup,
  RegionQuarter,
  RegionReport,
} from '#app/domain/report/region-model'
import { formatDay } from './dates'
import { breakText } from './line-break'
import type { Language } from './language'
import { differenceCells, differenceColumns } from './difference-columns'
import { statusText } from './waiting'
import { formatNumber, formatScore, formatShare } from './numbers'
import { overviewWords } from './overview-page'
import { regionWords } from './region-page'
import { hiddenText, statusName } from './terms'
import { numberColumn, textColumn, type TextTable } from './text-table'

/** The figures behind a trend: a row for each quarter; blank where there is none, the status says why. */
export function courseTable(
  { forms }: RegionReport,
  form: Dimension,
  language: Language,
): TextTable {
  const names = overviewWords(language).columns
  const { columns } = regionWords(language)
  const course = forms?.[form].course ?? []
  const compares = course.some(({ change }) => change !== null && change.difference !== null)
  const breaks = course.some(({ lineBreak }) => lineBreak !== null)
  return {
    columns: [
      textColumn(regionWords(language).quarter),
      ...[names.score, names.intervalLow, names.intervalHigh, names.persons].map(numberColumn),
      ...[names.coverage, names.survey, names.records].map(numberColumn),
      ...[columns.recordWeight, columns.known].map(numberColumn),
      ...(compares ? differenceColumns(PREVIOUS, language) : []),
      ...(breaks ? [textColumn(columns.lineBreak)] : []),
      textColumn(names.status),
    ],
    rows: course.map((quarter) => courseRow(quarter, { compares, breaks }, language)),
  }
}

const PREVIOUS = { against: 'previous_quarter', quarter: null } as const

function courseRow(
  at: RegionQuarter,
  { compares, breaks }: { readonly compares: boolean; readonly breaks: boolean },
  language: Language,
): string[] {
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : formatNumber(value, decimals, language)
  const share = (value: number | null) => (value === null ? '' : formatShare(value, language))
  return [
    at.quarter,
    at.score === null ? '' : formatScore(at.score, language),
    number(at.ciLow, 1),
    number(at.ciHigh, 1),
    number(at.n, 0),
    share(at.coverage),
    at.surveyScore === null ? '' : formatScore(at.surveyScore, language),
    number(at.recordScore, 1),
    share(at.score === null ? null : at.recordWeight),
    share(at.recordKnownShare),
    ...(compares ? differenceCells(at.change, PREVIOUS, language) : []),
    ...(breaks ? [breakText(at, language)] : []),
    statusText(at.status, at.waiting, language),
  ]
}

/** The figures behind a dot plot: a row for each stakeholder group. */
export function groupTable(report: RegionReport, form: Dimension, language: Language): TextTable {
  return tableOfGroups(report.groups[form], language)
}

export function tableOfGroups(groups: readonly RegionGroup[], language: Language): TextTable {
  const names = overviewWords(language).columns
  const { columns } = regionWords(language)
  const responds = groups.some(({ response }) => response !== null)
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, 0, language)
  return {
    columns: [
      textColumn(regionWords(language).group),
      ...[names.score, names.intervalLow, names.intervalHigh, names.persons].map(numberColumn),
      textColumn(names.status),
      ...(responds ? [columns.respondents, columns.invited].map(numberColumn) : []),
    ],
    rows: groups.map((group) => [
      group.name[language],
      group.score === null ? '' : String(group.score),
      group.ciLow === null ? '' : formatNumber(group.ciLow, 1, language),
      group.ciHigh === null ? '' : formatNumber(group.ciHigh, 1, language),
      groupPersons(group, language),
      groupStatus(group, language),
      ...(responds ? [number(group.response?.respondents), number(group.response?.invited)] : []),
    ]),
  }
}

/** n as it is written: blank where hidden. */
export function groupPersons({ n }: RegionGroup, language: Language): string {
  return n === null ? '' : formatNumber(n, 0, language)
}

/** Why a group has no score or no interval; the plain case has its word too. */
export function groupStatus({ status, provisional }: RegionGroup, language: Language): string {
  const words = regionWords(language)
  if (status === 'hidden') return hiddenText(language)
  if (status === 'unheard') return words.nobodyHeard
  return statusName(provisional ? 'provisional' : 'final', language)
}

/** The region's areas with the days on which they belong to it; blank is open. */
export function areaTable({ areas, region }: RegionReport, language: Language): TextTable {
  const { columns } = regionWords(language)
  return {
    columns: [columns.area, columns.code, columns.from, columns.to, columns.current].map(
      textColumn,
    ),
    rows: areas.map((area) => [
      areaName(area, region),
      area.code ?? '',
      area.from === null ? '' : formatDay(area.from, language),
      area.to === null ? '' : formatDay(area.to, language),
      area.current ? columns.yes : columns.no,
    ]),
  }
}

/** An area's name, else its code; a region that is its own only area has the region's. */
export function areaName({ name, code }: RegionArea, region: string | null): string {
  return name ?? code ?? region ?? ''
}
