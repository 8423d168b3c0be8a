import { randomBytes } from 'node:crypto'
import type { CommandsOf } from '#app/services/commands'
import { editionHandlers } from '#app/services/edition/handlers.server'
import {
  importFramework,
  type FrameworkRequest,
} from '#app/services/framework/import-framework.server'
import { followupHandlers } from '#app/services/followup/handlers.server'
import { importFile } from '#app/services/import/import-file.server'
import type { ImportRequest } from '#app/services/import/types'
import { redoImport, undoImport } from '#app/services/import/undo.server'
import { clearExpired, type Retention } from '#app/services/keep/clear-expired.server'
import { eraseRespondent, replayErasures, type EraseRequest } from '#app/services/keep/erase.server'
import { mailHandlers, mailSender } from '#app/services/mail/handlers.server'
import { peopleHandlers } from '#app/services/people/handlers.server'
import { qualityHandlers } from '#app/services/quality/read-quality.server'
import { rebuild } from '#app/services/rebuild.server'
import { openLedgerGap } from '#app/services/release/ledger-gap.server'
import { closeLedgerGap } from '#app/services/release/close-ledger-gap.server'
import { remarkHandlers } from '#app/services/remarks/handlers.server'
import { uploadHandlers, type JobRunner } from '#app/services/uploads/handlers.server'
import type { DatabaseHandle } from '#db/client.server'
import { openInThread } from './open-in-thread.server'
import type { Progress } from './protocol'

export interface CommandContext {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

interface AtMoment {
  /** ISO moment in UTC. */
  readonly now: string
}

/**
 * What may be asked of the writer thread, by name, and what is done then: every write to the database
 * is one of these. Arguments and results are plain data (structured clone).
 *
 * @param directory where uploaded files lie
 */
export function writerHandlers(handle: DatabaseHandle, directory: string, queue: JobRunner) {
  return {
    ...peopleHandlers(handle.db),
    ...editionHandlers(handle.db),
    ...qualityHandlers(handle.db),
    ...mailHandlers(handle.db),
    ...remarkHandlers(handle.db),
    ...mailSender(handle.db, () => new Date()),
    ...uploadHandlers(handle.db, directory, queue),
    ...followupHandlers(handle, directory, {
      openFile: openInThread,
      random: randomBytes,
      clock: () => performance.now(),
    }),
    importFile: (request: ImportRequest, { signal, onProgress }: CommandContext) =>
      importFile(handle, request, {
        openFile: openInThread,
        randomBytes,
        clock: () => performance.now(),
        signal,
        onProgress: (rows, share) => {
          onProgress({ rows, share })
        },
      }),
    importFramework: (request: FrameworkRequest) => importFramework(handle, request),
    undoImport: ({ importId }: { readonly importId: number }) => undoImport(handle, importId),
    redoImport: ({ importId }: { readonly importId: number }) => redoImport(handle, importId),
    rebuild: ({ write }: { readonly write: boolean }) => rebuild(handle, write),
    eraseRespondent: (request: EraseRequest) => eraseRespondent(handle, request),
    replayErasures: (request: AtMoment) => replayErasures(handle, request),
    /** The database was put back by other means than `restore`. */
    openLedgerGap: ({ now }: AtMoment) => openLedgerGap(handle.db, 'other', now),
    closeLedgerGap: ({ now }: AtMoment) => closeLedgerGap(handle.db, now),
    clearExpired: (retention: Retention) => clearExpired(handle.db, directory, retention),
  }
}

export type WriterCommands = CommandsOf<ReturnType<typeof writerHandlers>>
