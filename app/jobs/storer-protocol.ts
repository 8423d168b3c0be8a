import type { StoredBatch } from '#app/services/import/response-store.server'
import type { LongWorkData } from './long-work-client.server'
import type { TransportedError } from './protocol'

/** What the storing thread is started with. */
export interface StorerData extends Omit<LongWorkData, 'willRead'> {
  readonly importId: number
}

/** To the storing thread; without a batch there are no more. */
export type ToStorer =
  { readonly type: 'store'; readonly batch: StoredBatch } | { readonly type: 'end' }

/** From the storing thread, for every batch, in their order. */
export type FromStorer =
  { readonly type: 'stored' } | { readonly type: 'failed'; readonly error: TransportedError }
