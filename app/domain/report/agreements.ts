import { asksForAttention, STANDINGS, type Standing } from '../agreements/standing'
import type { Day } from '../calendar/day'
import type { Bilingual, Framework } from '../framework/framework'
import { nameKey } from '../ingest/text/text-key'
import type { AgreementRow } from './agreement-row'
import { byAttention } from './agreements-order'
import { byName } from './by-name'

/** Which are listed: of one standing, those that ask for attention, and those that are past as well. */
export type AskedStanding = Standing | 'attention' | 'with_past'

/** What is listed; null is everything, without what is past. */
export interface AgreementFilter {
  readonly theme: string | null
  readonly region: string | null
  readonly partner: string | null
  readonly standing: AskedStanding | null
}

/** Of those that theme, region and partner leave, whatever their standing; what is past is apart. */
export interface AgreementCounts {
  readonly current: number
  readonly past: number
  readonly of: Readonly<Record<Standing, number>>
  /** Up to when the longest silent of the stale ones was reported on; null without any. */
  readonly silentSince: Day | null
}

export interface NamedTheme {
  readonly code: string
  /** Of the framework; null for one that a file brought. */
  readonly name: Bilingual | null
}

export interface AgreementsReport {
  /** As far as it is known; null lists all. */
  readonly filter: AgreementFilter
  readonly counts: AgreementCounts
  /** Those of the page that was asked for, by attention. */
  readonly rows: readonly AgreementRow[]
  /** How many are listed on all pages. */
  readonly listed: number
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** To choose from: what occurs at all. */
  readonly themes: readonly NamedTheme[]
  readonly partners: readonly string[]
}

const ROWS_A_PAGE = 100

/** The agreements that a filter leaves. Case and spaces of names do not count. */
export function agreementsReport(
  all: readonly AgreementRow[],
  filter: AgreementFilter,
  page: number,
  framework: Framework,
): AgreementsReport {
  const ofSubject = all.filter(filterOf(filter))
  const listed = ofSubject.filter((row) => hasStanding(row, filter.standing)).sort(byAttention)
  const pages = Math.max(1, Math.ceil(listed.length / ROWS_A_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  return {
    filter,
    counts: countsOf(ofSubject),
    rows: listed.slice((shown - 1) * ROWS_A_PAGE, shown * ROWS_A_PAGE),
    listed: listed.length,
    page: shown,
    pages,
    themes: themesIn(all, framework),
    partners: distinct(all.flatMap(({ partners }) => partners)).sort(byName),
  }
}

/** A region's agreements that ask for attention most, and what they are taken from. */
export interface RegionAgreements {
  readonly rows: readonly AgreementRow[]
  readonly counts: AgreementCounts
  /** Those of the rows. */
  readonly themes: readonly NamedTheme[]
}

const ROWS_OF_A_REGION = 5

/** The most urgent of a region. */
export function regionAgreements(
  all: readonly AgreementRow[],
  region: string,
  framework: Framework,
): RegionAgreements {
  const own = all.filter((row) => row.region === region)
  const rows = own.filter(asksForAttention).sort(byAttention).slice(0, ROWS_OF_A_REGION)
  return { rows, counts: countsOf(own), themes: themesIn(rows, framework) }
}

/** Whether a row is about what is asked for. */
function filterOf({ theme, region, partner }: AgreementFilter): (row: AgreementRow) => boolean {
  const [themeKey, partnerKey] = [theme, partner].map((each) => each && nameKey(each))
  return (row) =>
    (theme === null || (row.theme !== null && nameKey(row.theme) === themeKey)) &&
    (region === null || row.region === region) &&
    (partner === null || row.partners.some((name) => nameKey(name) === partnerKey))
}

function hasStanding(row: AgreementRow, asked: AskedStanding | null): boolean {
  if (asked === 'with_past') return true
  if (asked === null) return !row.isPast
  return asked === 'attention' ? asksForAttention(row) : row.standing === asked
}

function countsOf(rows: readonly AgreementRow[]): AgreementCounts {
  const current = rows.filter(({ isPast }) => !isPast)
  const of = (standing: Standing) => current.filter((row) => row.standing === standing)
  const silent = of('stale').map(({ reportedTo }) => reportedTo)
  return {
    current: current.length,
    past: rows.length - current.length,
    of: Object.fromEntries(
      STANDINGS.map((standing) => [standing, of(standing).length]),
    ) as Readonly<Record<Standing, number>>,
    silentSince: silent.length === 0 ? null : Math.min(...silent),
  }
}

/** Those of the framework that occur, in its order; then what files brought besides. */
function themesIn(rows: readonly AgreementRow[], { themes }: Framework): NamedTheme[] {
  const found = distinct(rows.flatMap(({ theme }) => (theme === null ? [] : [theme])))
  const isKnown = (code: string) => themes.some((theme) => isSame(theme.code, code))
  return [
    ...themes.filter(({ code }) => found.some((theme) => isSame(theme, code))),
    ...found
      .filter((code) => !isKnown(code))
      .sort(byName)
      .map((code) => ({ code, name: null })),
  ]
}

function distinct(names: readonly string[]): string[] {
  return [...new Map([...names].reverse().map((name) => [nameKey(name), name])).values()]
}

function isSame(one: string | null, other: string): boolean {
  return one !== null && nameKey(one) === nameKey(other)
}
