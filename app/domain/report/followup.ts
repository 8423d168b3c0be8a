import { addQuarters, lastDayOf, quarterOfDay, type Quarter } from '../calendar/quarter'
import type { Day } from '../calendar/day'
import type { LoopStatus } from '../followup/standing'
import type { Bilingual, Framework } from '../framework/framework'
import { groupBy } from '../grouping'
import { byName } from './by-name'
import { FOLLOWUP_SECTIONS, nextDay, type FollowupRow, type FollowupSection } from './followup-row'

/** Quarters of which what was answered is listed, the running one included. */
const ANSWERED_QUARTERS = 4
/** Rows of a section before the rest is asked for. */
const FEW = 3

export interface FollowupFilter {
  readonly region: string | null
  /** Code of a group. */
  readonly group: string | null
  readonly section: FollowupSection | null
  readonly owner: string | null
  /** That in which it was heard. */
  readonly quarter: Quarter | null
}

export interface FollowupList {
  readonly key: FollowupSection
  readonly count: number
  readonly rows: readonly FollowupRow[]
}

/** Expectations by something that they share: counts of what became of them. */
export interface FollowupTally {
  /** null: nobody, or none. */
  readonly name: string | null
  readonly all: number
  readonly answered: number
  readonly silent: number
  readonly late: number
  readonly open: number
}

/** One expectation is one square. */
export interface RegionSquares {
  readonly region: string
  readonly answered: number
  /** Answered first, silent last. */
  readonly squares: readonly LoopStatus[]
}

export interface FollowupReport {
  readonly filter: FollowupFilter
  /** With rows, as far as the filter leaves them. */
  readonly lists: readonly FollowupList[]
  /** Of the expectations whose days are over, heard in this quarter; null where there are none. */
  readonly squaresOf: Quarter | null
  readonly squares: readonly RegionSquares[]
  readonly byGroup: readonly FollowupTally[]
  readonly byOwner: readonly FollowupTally[]
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly owners: readonly string[]
  /** Newest first. */
  readonly quarters: readonly Quarter[]
  /** Listed in all. */
  readonly listed: number
}

/** What is open, late, silent and answered, of what a filter leaves. */
export function followupReport(
  rows: readonly FollowupRow[],
  filter: FollowupFilter,
  expanded: FollowupSection | null,
  today: Day,
  framework: Framework,
): FollowupReport {
  const since = addQuarters(quarterOfDay(today), 1 - ANSWERED_QUARTERS)
  const left = rows.filter((row) => matches(row, filter))
  // What became of them is told of all, whatever of them is listed.
  const whole = rows.filter((row) => matches(row, { ...filter, section: null }))
  const listed = left.filter(
    (row) => row.section !== 'answered' || filter.quarter !== null || row.heardIn >= since,
  )
  const squaresOf = filter.quarter ?? newestSettled(whole, today, framework)
  return {
    filter,
    lists: FOLLOWUP_SECTIONS.map((key) => {
      const all = listed.filter(({ section }) => section === key).sort(ORDERS[key])
      const isWhole = expanded === key || filter.section === key
      return { key, count: all.length, rows: isWhole ? all : all.slice(0, FEW) }
    }).filter(({ key, count }) => count > 0 || filter.section === key),
    squaresOf,
    squares: squaresIn(whole.filter((row) => row.isTermOver && row.heardIn === squaresOf)),
    byGroup: framework.groups
      .map(({ code }) =>
        tally(
          code,
          listed.filter(({ loop }) => loop.heardFrom.includes(code)),
        ),
      )
      .filter(({ all }) => all > 0),
    byOwner: [...groupBy(listed, ({ loop }) => loop.owner)]
      .map(([owner, own]) => tally(owner, own))
      .sort((a, b) => b.silent + b.late - a.silent - a.late || byName(a.name ?? '', b.name ?? '')),
    groups: framework.groups.map(({ code, name }) => ({ code, name })),
    owners: [...new Set(rows.flatMap(({ loop }) => loop.owner ?? []))].sort(byName),
    quarters: [...new Set(rows.map(({ heardIn }) => heardIn))].sort().reverse(),
    listed: listed.length,
  }
}

function matches({ region, loop, section, heardIn }: FollowupRow, filter: FollowupFilter): boolean {
  const isSame = <Value>(asked: Value | null, value: Value | null) =>
    asked === null || asked === value
  return (
    isSame(filter.region, region) &&
    (filter.group === null || loop.heardFrom.includes(filter.group)) &&
    isSame(filter.section, section) &&
    isSame(filter.owner, loop.owner) &&
    isSame(filter.quarter, heardIn)
  )
}

/** The newest quarter of which every expectation that could be heard in it had its days to be answered. */
function newestSettled(
  rows: readonly FollowupRow[],
  today: Day,
  { record }: Framework,
): Quarter | null {
  const settled = rows
    .map(({ heardIn }) => heardIn)
    .filter((quarter) => lastDayOf(quarter) + record.answerWithinDays < today)
  return settled.sort().at(-1) ?? null
}

const SQUARE_ORDER: readonly LoopStatus[] = ['kept', 'explained', 'open', 'silent']

/** Least answered first, then by name. */
function squaresIn(rows: readonly FollowupRow[]): RegionSquares[] {
  const byRegion = groupBy(
    rows.filter(({ region }) => region !== null),
    ({ region }) => region ?? '',
  )
  const share = ({ answered, squares }: RegionSquares) => answered / squares.length
  return [...byRegion]
    .map(([region, own]) => ({
      region,
      answered: own.filter(({ section }) => section === 'answered').length,
      squares: own
        .map(({ status }) => status)
        .sort((a, b) => SQUARE_ORDER.indexOf(a) - SQUARE_ORDER.indexOf(b)),
    }))
    .sort((a, b) => share(a) - share(b) || byName(a.region, b.region))
}

function tally(name: string | null, rows: readonly FollowupRow[]): FollowupTally {
  const of = (key: FollowupSection) => rows.filter(({ section }) => section === key).length
  return {
    ...{ name, all: rows.length, answered: of('answered') },
    ...{ silent: of('silent'), late: of('late'), open: of('open') },
  }
}

/** Behind every day that may be given. */
const LAST = 1e9
const byHeard = (a: FollowupRow, b: FollowupRow) => a.loop.heardOn - b.loop.heardOn
const byNextDay = (a: FollowupRow, b: FollowupRow) =>
  (nextDay(a) ?? LAST) - (nextDay(b) ?? LAST) || byHeard(a, b)

const ORDERS: Readonly<Record<FollowupSection, (a: FollowupRow, b: FollowupRow) => number>> = {
  silent: byHeard,
  late: byNextDay,
  open: byNextDay,
  answered: (a, b) => (b.loop.toldBackOn ?? 0) - (a.loop.toldBackOn ?? 0) || byHeard(a, b),
}
