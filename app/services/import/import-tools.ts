import type { OpenFile } from '#app/domain/ingest/opened-file'
import { ImportRefused } from './refusal'
import type { ResponseStore } from './response-store.server'

export interface ImportTools {
  readonly openFile: OpenFile
  /** Stores the responses of a large file beside the work; without it they are stored in between. */
  readonly storeBeside?: (importId: number) => ResponseStore
  readonly randomBytes: (count: number) => Uint8Array
  /** Milliseconds, for the duration that is told; only differences count. */
  readonly clock: () => number
  readonly onProgress?: (rows: number, share: number) => void
  readonly signal?: AbortSignal
}

/** @throws ImportRefused import_cancelled */
export function refuseCancelled({ signal }: ImportTools): void {
  if (signal?.aborted) throw new ImportRefused('import_cancelled')
}
