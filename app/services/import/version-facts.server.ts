import type { VersionFacts } from '#app/domain/report/version-history'
import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as imports from '#db/repositories/imports.server'

/** Of each import that holds a version: its file, when it came to count, and by whom. */
export async function versionFacts(
  db: Database,
  versions: readonly { readonly importId: number }[],
): Promise<(importId: number) => VersionFacts> {
  const records = new Map((await imports.findAll(db)).map((record) => [record.id, record]))
  const ids = versions.map(({ importId }) => importId)
  const names = await auditLog.findImporters(db, ids)
  return (importId) => ({
    importId,
    fileName: records.get(importId)?.fileName ?? '',
    at: records.get(importId)?.committedAt ?? null,
    who: names.get(importId) ?? null,
  })
}
