import { rememberedColumns } from '#app/domain/ingest/columns/remembered-columns'
import { lastingAnswers } from '#app/domain/ingest/columns/source'
import type { RecognisedFile, UploadOptions } from '#app/domain/uploads/job'
import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as importSources from '#db/repositories/import-sources.server'

/** A file that was imported, as it was read. */
interface ReadFile {
  readonly fileName: string
  readonly recognised: RecognisedFile
  readonly options: UploadOptions
}

/**
 * Keeps how a file was read, for the next one with its headings: with the earlier files of its source, or as
 * a new source that is called as the file is.
 */
export async function rememberSource(
  transaction: Database,
  { fileName, recognised, options }: ReadFile,
  { at, accountId }: { readonly at: string; readonly accountId: number | null },
): Promise<void> {
  const { kind, format, columns: read, source } = recognised
  // Properties of a map carry their own names
  if (kind === 'areas') return
  const known = source === null ? null : await importSources.findById(transaction, source.id)
  const columns = rememberedColumns(known?.columns ?? [], read)
  if (columns.every(({ meaning }) => meaning === null)) return
  const answers = lastingAnswers({ ...known?.answers, ...options.answers })
  const content = { format, columns, answers }
  const use = { usedAt: at, accountId }
  if (known !== null) {
    await importSources.use(transaction, known.id, content, use)
    return
  }
  const name = fileName.replace(/\.[^.]{1,5}$/, '')
  const id = await importSources.insert(transaction, { name, kind, ...content }, use)
  await auditLog.insert(transaction, {
    ...{ at, accountId, action: 'source_remembered', subject: `source:${id}`, outcome: 'done' },
  })
}
