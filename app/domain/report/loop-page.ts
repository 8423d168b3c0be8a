import type { Day } from '../calendar/day'
import type { Bilingual } from '../framework/framework'
import type { LoopColumn } from '../ingest/columns/columns'
import type { FollowupRow } from './followup-row'

/** The cells of an expectation by column, as its file has them. */
export type LoopCells = Readonly<Record<LoopColumn, string>>

/** What somebody changed at once. */
export interface LoopChange {
  readonly importId: number
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string | null
  /** null where the log does not tell any more, or the command line was used. */
  readonly who: string | null
  /** Of the first version every cell that is filled in. */
  readonly cells: readonly {
    readonly column: LoopColumn
    readonly before: string
    readonly after: string
  }[]
}

/** Everything that the page of one expectation tells. */
export interface LoopPageReport {
  /** null: a new one is written down. */
  readonly row: FollowupRow | null
  readonly cells: LoopCells
  /** The import of the version in force. */
  readonly basedOn: number | null
  /** Newest first. */
  readonly history: readonly LoopChange[]
  readonly regionSet: string | null
  /** Of the set, by name. */
  readonly regions: readonly string[]
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly themes: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly mayEdit: boolean
  readonly today: Day
}
