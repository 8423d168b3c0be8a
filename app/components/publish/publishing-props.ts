import type { PublishingPage } from '#app/domain/edition/publishing-page'
import type { MenuItem } from '#app/domain/people/person'
import type { FormState } from '../form/form-state'
import type { PublishingView } from './publishing-view'

/** What the page Publiceren shows, and to whom. */
export interface PublishingPageProps extends PublishingPage {
  readonly view: PublishingView
  readonly menu: readonly MenuItem[]
  /** What the visitor may do here. */
  readonly rights: { readonly prepare: boolean; readonly publish: boolean }
  readonly state: FormState | undefined
}
