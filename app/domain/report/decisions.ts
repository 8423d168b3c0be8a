import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import { byName } from './by-name'
import { decisionCalendar, type DecisionEvent } from './decision-calendar'
import { DECISION_SECTIONS, type DecisionRow, type DecisionSection } from './decision-row'

export interface DecisionFilter {
  readonly region: string | null
  readonly theme: string | null
  /** Id of the choice that is told of at length. */
  readonly choice: string | null
}

export interface DecisionsReport {
  readonly filter: DecisionFilter
  readonly lists: readonly {
    readonly section: DecisionSection
    readonly rows: readonly DecisionRow[]
  }[]
  readonly chosen: DecisionRow | null
  /** Of all choices, by name. */
  readonly themes: readonly string[]
  /** What is coming, in order of time. */
  readonly calendar: readonly DecisionEvent[]
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
  readonly framework: Pick<Framework, 'version' | 'themes' | 'groups'>
  /** Code of an area → its name, of areas that have a name. */
  readonly areaNames: Readonly<Record<string, string>>
  readonly mayEdit: boolean
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
}

const BEFORE_DAYS = 90
const AFTER_DAYS = 180

/** What is shown of choices: by section, in each what comes first on top. */
export function decisionsReport(
  all: readonly DecisionRow[],
  filter: DecisionFilter,
  today: Day,
): DecisionsReport {
  const rows = all.filter(
    ({ region, choice }) =>
      (filter.region === null || region === filter.region) &&
      (filter.theme === null || choice.theme === filter.theme),
  )
  const lists = DECISION_SECTIONS.map((section) => ({
    section,
    rows: rows
      .filter((row) => row.section === section)
      .sort((a, b) => (a.moment.on ?? 0) - (b.moment.on ?? 0)),
  })).filter((list) => list.rows.length > 0)
  const listed = lists.flatMap((list) => list.rows)
  const chosen = listed.find(({ choice }) => choice.choiceId === filter.choice) ?? listed[0]
  const span = { from: today - BEFORE_DAYS, to: today + AFTER_DAYS }
  return {
    ...{ filter, lists, chosen: chosen ?? null },
    themes: [...new Set(all.flatMap(({ choice }) => choice.theme ?? []))].sort(byName),
    span,
    calendar: decisionCalendar(listed, today, span.to),
    isEmpty: all.length === 0,
  }
}
