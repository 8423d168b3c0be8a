import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import { byName } from './by-name'
import { decisionCalendar, type DecisionEvent } from './decision-calendar'
import { DECISION_SECTIONS, type DecisionRow, type DecisionSection } from './decision-row'

export interface DecisionFilter {
  readonly region: string | null
  readonly theme: string | null
  /** The one that is listed alone; null: all, the first of each. */
  readonly section: DecisionSection | null
  /** Id of the choice that is told of at length. */
  readonly choice: string | null
}

export interface DecisionsReport {
  readonly filter: DecisionFilter
  readonly lists: readonly {
    readonly section: DecisionSection
    /** Those that are shown. */
    readonly rows: readonly DecisionRow[]
    /** How many there are. */
    readonly count: number
  }[]
  readonly chosen: DecisionRow | null
  /** Of all choices, by name. */
  readonly themes: readonly string[]
  /** What comes first, in order of time. */
  readonly calendar: readonly DecisionEvent[]
  /** How much is coming in all. */
  readonly coming: number
  /** The days that the chart spans. */
  readonly span: { readonly from: Day; readonly to: Day }
  readonly isEmpty: boolean
}

export interface DecisionsPageReport extends DecisionsReport {
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  readonly regions: readonly string[]
  readonly today: Day
  readonly framework: Pick<Framework, 'version' | 'themes' | 'groups' | 'record'>
  /** Code of an area → its name, of areas that have a name. */
  readonly areaNames: Readonly<Record<string, string>>
  readonly mayEdit: boolean
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
}

/** Rows of a section beside others, and alone. */
const MOST_ROWS = { beside: 8, alone: 40 } as const
const MOST_EVENTS = 30
const BEFORE_DAYS = 90
const AFTER_DAYS = 180

/** What is shown of choices: by section, in each what comes first on top. */
export function decisionsReport(
  all: readonly DecisionRow[],
  filter: DecisionFilter,
  today: Day,
): DecisionsReport {
  const rows = filtered(all, filter)
  const sections = DECISION_SECTIONS.map((section) => ({
    section,
    rows: rows
      .filter((row) => row.section === section)
      .sort((a, b) => (a.moment.on ?? 0) - (b.moment.on ?? 0)),
  })).filter((list) => list.rows.length > 0)
  const alone = sections.find(({ section }) => section === filter.section)
  const most = alone === undefined ? MOST_ROWS.beside : MOST_ROWS.alone
  const listed = sections.flatMap((list) => list.rows)
  const chosen = listed.find(({ choice }) => choice.choiceId === filter.choice) ?? listed[0]
  const span = spanOn(today)
  const coming = comingIn(all, filter, today)
  return {
    ...{ filter: { ...filter, section: alone?.section ?? null }, chosen: chosen ?? null },
    lists: (alone === undefined ? sections : [alone]).map((list) => {
      return { section: list.section, count: list.rows.length, rows: list.rows.slice(0, most) }
    }),
    themes: [...new Set(all.flatMap(({ choice }) => choice.theme ?? []))].sort(byName),
    span,
    calendar: coming.slice(0, MOST_EVENTS),
    coming: coming.length,
    isEmpty: all.length === 0,
  }
}

/** Everything that is coming within the days of the chart, in order of time. */
export function comingIn(
  all: readonly DecisionRow[],
  filter: Pick<DecisionFilter, 'region' | 'theme'>,
  today: Day,
): readonly DecisionEvent[] {
  return decisionCalendar(filtered(all, filter), today, spanOn(today).to)
}

function spanOn(today: Day): DecisionsReport['span'] {
  return { from: today - BEFORE_DAYS, to: today + AFTER_DAYS }
}

function filtered(
  all: readonly DecisionRow[],
  filter: Pick<DecisionFilter, 'region' | 'theme'>,
): readonly DecisionRow[] {
  return all.filter(
    ({ region, choice }) =>
      (filter.region === null || region === filter.region) &&
      (filter.theme === null || choice.theme === filter.theme),
  )
}
