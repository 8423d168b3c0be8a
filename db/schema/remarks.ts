import type { Quarter } from '#app/domain/calendar/quarter'
import type { Generated } from 'kysely'

/** What a colleague remarks on a region in a quarter, by name. */
export interface RemarkTable {
  id: Generated<number>
  region_set: string
  region: string
  quarter: Quarter
  form: string
  /** Who wrote it. */
  account_id: number
  text: string
  at: string
  changed_at: string | null
}

/** Whom a remark is addressed to. Key (remark_id, account_id). */
export interface RemarkPersonTable {
  remark_id: number
  account_id: number
}
