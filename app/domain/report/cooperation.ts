import type { Day } from '../calendar/day'
import { sumOf, worthOf, type Mirror } from '../cooperation/mirror'
import type { Framework } from '../framework/framework'
import { groupBy } from '../grouping'
import { byName } from './by-name'
import { onAgenda, type BottleneckRow, type CooperationRow } from './cooperation-row'

/** What all cooperations of a region cost its partners together in a year. */
export type CooperationCost = Pick<Mirror, 'hours' | 'euros' | 'worth'>

export interface CooperationRegion {
  /** null: of places that no region of the set holds. */
  readonly region: string | null
  /** Those that stall first. */
  readonly rows: readonly CooperationRow[]
  readonly cost: CooperationCost
}

export interface AgendaRow extends BottleneckRow {
  readonly row: CooperationRow
}

export interface CooperationReport {
  readonly region: string | null
  /** By name. */
  readonly regions: readonly CooperationRegion[]
  /** What waits for a decision of the steering group, oldest first. */
  readonly agenda: readonly AgendaRow[]
  readonly isEmpty: boolean
}

/** What the head and the form of the page need besides. */
export interface CooperationPageReport extends CooperationReport {
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  readonly regionNames: readonly string[]
  readonly today: Day
  readonly framework: Pick<Framework, 'version' | 'themes' | 'cooperation'>
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
  readonly mayEdit: boolean
}

/** Cooperations by region. @param region only this one; null for all */
export function cooperationReport(
  all: readonly CooperationRow[],
  region: string | null,
  { cooperation: { hourlyRate } }: Framework,
): CooperationReport {
  const rows = all.filter((row) => region === null || row.region === region)
  const regions = [...groupBy(rows, (row) => row.region)]
    .map(([name, own]) => ({
      region: name,
      rows: own.sort((a, b) => urgency(b) - urgency(a) || byName(a.facts.title, b.facts.title)),
      cost: costOf(own, hourlyRate),
    }))
    .sort((a, b) => byName(a.region ?? '\uffff', b.region ?? '\uffff'))
  const agenda = rows
    .flatMap((row) => onAgenda(row).map((each) => ({ ...each, row })))
    .sort((a, b) => b.climb.age - a.climb.age)
  return { region, regions, agenda, isEmpty: all.length === 0 }
}

/** The sum over cooperations, of what each last showed. */
function costOf(
  rows: readonly Pick<CooperationRow, 'mirror'>[],
  hourlyRate: number | null,
): CooperationCost {
  const hours = sumOf(rows.map(({ mirror }) => mirror?.hours ?? null))
  const euros = sumOf(rows.map(({ mirror }) => mirror?.euros ?? null))
  return { hours, euros, worth: worthOf(hours, euros, hourlyRate) }
}

function urgency(row: CooperationRow): number {
  return (row.depth.stall === null ? 0 : 2) + (onAgenda(row).length > 0 ? 1 : 0)
}
