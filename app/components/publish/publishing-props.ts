import type { Quarter } from '#app/domain/calendar/quarter'
import type { CheckOutcome } from '#app/domain/edition/checklist'
import type { EarlyReader, EditionHead } from '#app/domain/edition/edition'
import type { EditionDifference } from '#app/domain/edition/edition-differences'
import type { Release } from '#app/domain/edition/release-plan'
import type { MenuItem } from '#app/domain/people/person'
import type { FormState } from '../form/form-state'
import type { ShownPreparation } from './preparation'
import type { PublishingView } from './publishing-view'

/** What the page Publiceren shows. */
export interface PublishingPageProps {
  readonly regionSets: readonly string[]
  readonly regionSet: string | null
  readonly quarter: Quarter
  /** Of the set and quarter, the newest first. */
  readonly published: readonly EditionHead[]
  /** The number that the next one gets. */
  readonly number: number
  /** null where there is nothing to publish. */
  readonly checks: readonly CheckOutcome[] | null
  readonly preparation: ShownPreparation | null
  readonly previews: readonly EarlyReader[]
  readonly plan: Release | null
  /** From the newest edition. */
  readonly differences: readonly EditionDifference[]
  /** SPKI in base64; null before anything was published. */
  readonly publicKey: string | null
  readonly view: PublishingView
  readonly menu: readonly MenuItem[]
  /** What the visitor may do here. */
  readonly rights: { readonly prepare: boolean; readonly publish: boolean }
  readonly state: FormState | undefined
}
