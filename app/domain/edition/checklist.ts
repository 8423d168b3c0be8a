import type { Day } from '../calendar/day'
import { lastDayOf, type Quarter } from '../calendar/quarter'
import { COLUMNS } from '../report/columns'
import type { Wave } from '../stakeholders/waves'
import type { EditionContent, EditionRegion } from './edition'
import { isLate, type PlannedRelease } from './release-plan'

/** What is looked at before a quarter is published. */
export type Check =
  | 'over'
  | 'planned'
  | 'waves'
  | 'coverage'
  | 'provisional'
  | 'hidden'
  | 'waiting'
  | 'comparable'
  | 'agreements'
  | 'rejected'

/** `stop`: it cannot be published; `look`: somebody should know of it. */
export interface CheckOutcome {
  readonly check: Check
  readonly state: 'fine' | 'look' | 'stop'
  /** How many of how many; 0 of what is fine. */
  readonly count: number
  readonly of: number
  /** Regions that it is about, by name. */
  readonly regions: readonly string[]
}

export interface CheckedFacts {
  readonly quarter: Quarter
  readonly today: Day
  /** Of the quarter; null where none is made. */
  readonly plan: PlannedRelease | null
  /** Of the survey in the set's regions and of this quarter. */
  readonly waves: readonly Wave[]
  /** Of the imports since the last edition of the set. */
  readonly rows: number
  readonly rejected: number
}

/** Of a draft what is looked at. */
export interface CheckedDraft extends Pick<EditionContent, 'overview'> {
  readonly regions: readonly { readonly agreements: Pick<EditionRegion['agreements'], 'counts'> }[]
}

/** What is in the way of publishing, then what is to be known, then what is fine: of the figures as they are. */
export function checklistOf(
  { overview, regions }: CheckedDraft,
  { quarter, today, plan, waves, rows, rejected }: CheckedFacts,
): CheckOutcome[] {
  const cells = overview.regions.flatMap(({ region, cells: of }) =>
    COLUMNS.map((column) => ({ region, cell: of[column] })),
  )
  type Placed = (typeof cells)[number]
  const scores = (check: Check, isMeant: (cell: Placed['cell']) => boolean): CheckOutcome => {
    const found = cells.filter(({ cell }) => isMeant(cell))
    return {
      ...counted(check, found.length, cells.length),
      regions: [...new Set(found.map(({ region }) => region))],
    }
  }
  const open = waves.filter(({ closes }) => closes !== null && closes >= today)
  const agreements = regions.map(({ agreements: { counts } }) => counts)
  const stale = sumOf(agreements.map(({ of }) => of.stale))
  const isOver = lastDayOf(quarter) < today
  const all: CheckOutcome[] = [
    { ...counted('over', isOver ? 0 : 1, 1), state: isOver ? 'fine' : 'stop' },
    counted('planned', plan === null || isLate(plan) ? 1 : 0, 1),
    counted('waves', open.length, waves.length),
    scores('coverage', ({ status }) => status === 'insufficient' || status === 'no_data'),
    scores('provisional', ({ status }) => status === 'provisional'),
    scores('hidden', ({ status }) => status === 'suppressed'),
    scores('waiting', ({ waiting }) => waiting),
    scores('comparable', ({ difference }) => difference?.outcome === 'incomparable'),
    counted('agreements', stale, sumOf(agreements.map(({ current }) => current))),
    counted('rejected', rejected, rows),
  ]
  const states = ['stop', 'look', 'fine']
  return all.sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state))
}

function counted(check: Check, count: number, of: number): CheckOutcome {
  return { check, state: count === 0 ? 'fine' : 'look', count, of, regions: [] }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
