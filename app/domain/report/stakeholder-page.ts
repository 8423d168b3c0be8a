import type { Quarter } from '../calendar/quarter'
import type { Bilingual } from '../framework/framework'
import type { StakeholderColumn } from '../ingest/columns/columns'

/** One row of a register, to be changed by hand. */
export interface StakeholderPageReport {
  readonly regionSet: string
  readonly region: string
  /** The register that counts in it is changed. */
  readonly quarter: Quarter
  /** Its row in the file; null: a new one. */
  readonly row: number | null
  readonly cells: Readonly<Partial<Record<StakeholderColumn, string>>>
  /** Of the register as it is, and the quarter from which on the change may count instead. */
  readonly periods: readonly Quarter[]
  /** The import of the register; null where there is none yet. */
  readonly basedOn: number | null
  readonly groups: readonly { readonly code: string; readonly name: Bilingual }[]
}
