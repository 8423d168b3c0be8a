import type { Day } from '../calendar/day'
import type { Bilingual } from '../framework/framework'
import type { LoopColumn } from '../ingest/columns/columns'
import type { FollowupRow } from './followup-row'
import type { RegisterChange } from './register-history'

/** The cells of an expectation by column, as its file has them. */
export type LoopCells = Readonly<Record<LoopColumn, string>>

export type LoopChange = RegisterChange<LoopColumn>

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
  /** The statement that gave rise to a new one; null for none. */
  readonly statement: Bilingual | null
  readonly themes: readonly { readonly code: string; readonly name: Bilingual }[]
  readonly mayEdit: boolean
  readonly today: Day
}
