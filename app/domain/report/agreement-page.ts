import type { AgreementColumn } from '../ingest/columns/columns'
import type { RegisterChange } from './register-history'

/** Everything that the page of one agreement tells. */
export interface AgreementPageReport {
  readonly id: string
  readonly placeId: number
  /** Of its place; null for an area. */
  readonly regionSet: string | null
  /** Of what was last reported, as its file has them. */
  readonly cells: Readonly<Record<AgreementColumn, string>>
  /** The import of the version in force. */
  readonly basedOn: number
  /** Of the newest period, newest first. */
  readonly history: readonly RegisterChange<AgreementColumn>[]
}
