import type { Quarter } from '#app/domain/calendar/quarter'
import type { Framework } from '#app/domain/framework/framework'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { OpenedFile } from '#app/domain/ingest/opened-file'
import type { ContentKinds } from './content-kinds'
import type { ReadRows } from './issue-log.server'
import type { KnownPlaces } from './known-places.server'
import type { Names } from './names.server'
import type { ResponseStore } from './response-store.server'

/** What was staged, whatever the kind of file. */
export interface Staged {
  readonly accepted: number
  /** Rows superseded by a newer one of the same respondent in this file (survey). */
  readonly duplicates: number
  /** Of its responses (survey). */
  readonly quarters: readonly Quarter[]
}

/** What there is to stage with. */
export interface Staging {
  readonly file: OpenedFile
  readonly framework: Framework
  readonly known: KnownPlaces
  readonly names: Names
  /** Filled on the way (survey). */
  readonly kinds: ContentKinds
  /** Where responses go (survey). */
  readonly openStore: () => ResponseStore
  /**
   * Called when a batch is stored.
   * @throws what breaks the import off
   */
  readonly afterBatch: (
    batch: ReadRows & { readonly bytesRead: number },
    more?: readonly IngestIssue[],
  ) => Promise<void>
}
