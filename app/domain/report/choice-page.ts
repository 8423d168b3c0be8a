import type { ChoiceColumn } from '../ingest/columns/columns'
import type { DecisionsPageReport } from './decisions'

/** Columns that say the same in every row of a choice; the others are about its steps. */
export const CHOICE_FACTS = [
  ...(['choice', 'region_set', 'region', 'area_code', 'theme', 'decider'] as const),
  ...(['decision_planned_on', 'decided_on', 'point_of_no_return'] as const),
  'weighing_published_on',
] as const satisfies readonly ChoiceColumn[]
export type ChoiceFact = (typeof CHOICE_FACTS)[number]

export const STEP_COLUMNS = [
  ...(['step', 'kind', 'opens', 'closes', 'audience', 'influence'] as const),
  ...(['announced_on', 'information_on', 'outcome', 'told_back_on'] as const),
] as const satisfies readonly ChoiceColumn[]
export type StepColumn = (typeof STEP_COLUMNS)[number]

/** The field of a step's cell in the form: `opens-2`. @param at from 0 */
export function stepField(column: StepColumn, at: number): string {
  return `${column}-${at}`
}

/** The row of the file in which a step stands, the header being row 1. */
export const FIRST_STEP_ROW = 2

export type ChoiceCells = Readonly<Record<ChoiceColumn, string>>

/** What somebody changed at once in a choice. */
export interface ChoiceChange {
  readonly importId: number
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string | null
  /** null where the log does not tell any more, or the command line was used. */
  readonly who: string | null
  readonly facts: readonly {
    readonly column: ChoiceFact
    readonly before: string
    readonly after: string
  }[]
  /** Names of steps. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

/** A choice to be changed by hand, or what a new one begins with. */
export interface ChoicePageReport extends Pick<
  DecisionsPageReport,
  'regionSet' | 'regions' | 'framework' | 'areaNames' | 'today'
> {
  /** null: a new one. */
  readonly choiceId: string | null
  /** A row per step; of a new one none. */
  readonly rows: readonly ChoiceCells[]
  /** The region that a new one begins with. */
  readonly region: string | null
  /** The import of the version in force. */
  readonly basedOn: number | null
  /** Newest first. */
  readonly history: readonly ChoiceChange[]
}
