import type { ImportBatch, OpenedFile, ReadSpecification } from '#app/domain/ingest/opened-file'
import type { TransportedError } from './protocol'

/**
 * To the reading thread: a file; then each time that one more batch may come. Batches in flight are
 * bounded, so memory stays flat.
 */
export type ToReader =
  | { readonly type: 'open'; readonly specification: ReadSpecification }
  | { readonly type: 'more' }
  | { readonly type: 'stop' }

/** From the reading thread. */
export type FromReader =
  | { readonly type: 'opened'; readonly file: Omit<OpenedFile, 'batches' | 'close'> }
  | { readonly type: 'batch'; readonly batch: ImportBatch }
  /** Whether the thread waits for another file. */
  | { readonly type: 'end'; readonly takesMore: boolean }
  | { readonly type: 'failed'; readonly error: TransportedError }
