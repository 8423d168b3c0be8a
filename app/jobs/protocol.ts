import type { ImportOutcome, ImportRequest } from '#app/services/import/types'
import type { UndoOutcome } from '#app/services/import/undo.server'
import type { KeepCommands } from '#app/services/keep/commands'
import type { PeopleCommands } from '#app/services/people/commands'
import type { RebuildOutcome } from '#app/services/rebuild.server'
import type { UploadCommands } from '#app/services/uploads/commands'

/**
 * What may be asked of the writer thread: every write to the database is one of these, by name.
 * Arguments and results are plain data (structured clone).
 */
export interface WriterCommands extends PeopleCommands, UploadCommands, KeepCommands {
  importFile: { arguments: ImportRequest; result: ImportOutcome }
  undoImport: { arguments: { importId: number }; result: UndoOutcome }
  redoImport: { arguments: { importId: number }; result: UndoOutcome }
  rebuild: { arguments: { write: boolean }; result: RebuildOutcome }
}

export type WriterCommandName = keyof WriterCommands

export interface Progress {
  readonly rows: number
  /** 0…1, by bytes of the file. */
  readonly share: number
}

/** To the writer thread. */
export type ToWriter =
  | {
      readonly type: 'run'
      readonly id: number
      readonly name: WriterCommandName
      readonly arguments: unknown
    }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'close' }

/** From the writer thread. */
export type FromWriter =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly error: TransportedError }
  /** Of a job, for which no command waits. */
  | { readonly type: 'report'; readonly error: TransportedError }

/** An error between threads: classes do not survive the crossing, codes and parameters do. */
export interface TransportedError {
  readonly name: string
  readonly message: string
  readonly code: string | null
  readonly params: Readonly<Record<string, string | number>>
  readonly issues: readonly unknown[]
  readonly stack: string | null
}
