import type { Quarter } from '../calendar/quarter'
import type { Dimension } from '../framework/framework'

/** Of one remark: characters of its text, and persons that it is addressed to. */
export const REMARK_LIMITS = { text: 2000, persons: 10 } as const

/** What remarks are about: a region in a quarter, by name. */
export interface RemarkSubject {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
}

/** What a colleague remarks on one form of a region in a quarter; not what respondents wrote. */
export interface Remark {
  readonly id: number
  readonly region: string
  readonly form: Dimension
  readonly text: string
  readonly author: { readonly id: number; readonly name: string }
  /** Names of whom it is addressed to. */
  readonly to: readonly { readonly id: number; readonly name: string }[]
  /** ISO moments in UTC; null where it was never changed. */
  readonly at: string
  readonly changedAt: string | null
}
