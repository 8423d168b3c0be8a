import type { ImportSource } from '#app/domain/ingest/columns/source'
import type { AuditAction } from '#app/domain/people/audit'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as importSources from '#db/repositories/import-sources.server'
import type { CommandsOf, WriterOf } from '../commands'

interface OnSource {
  readonly id: number
  readonly accountId: number
  /** ISO moment in UTC. */
  readonly at: string
}

/** What is done with the sources of files that are remembered. */
export function sourceHandlers(db: Database) {
  return {
    changeSource: ({
      content,
      ...onSource
    }: OnSource & { readonly content: Pick<ImportSource, 'name' | 'columns' | 'answers'> }) =>
      inWriteTransaction(db, async (transaction) => {
        await importSources.update(transaction, onSource.id, content, onSource.accountId)
        await writeDown(transaction, 'source_changed', onSource)
      }),
    deleteSource: (onSource: OnSource) =>
      inWriteTransaction(db, async (transaction) => {
        await importSources.deleteById(transaction, onSource.id)
        await writeDown(transaction, 'source_deleted', onSource)
      }),
  }
}

export type SourceWriter = WriterOf<CommandsOf<ReturnType<typeof sourceHandlers>>>

function writeDown(
  transaction: Database,
  action: AuditAction,
  { id, accountId, at }: OnSource,
): Promise<void> {
  const line = { at, accountId, action, subject: `source:${id}`, outcome: 'done' } as const
  return auditLog.insert(transaction, line)
}
