import type { VersionFacts } from '#app/domain/report/register-history'
import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as imports from '#db/repositories/imports.server'

/** Of each version who brought it, when, and in which file. */
export async function findVersionFacts(
  db: Database,
  versions: readonly { readonly importId: number }[],
): Promise<(importId: number) => VersionFacts> {
  const records = new Map((await imports.findAll(db)).map((record) => [record.id, record]))
  const ids = new Set(versions.map(({ importId }) => importId))
  const names = await auditLog.findImporters(db, [...ids])
  return (importId) => ({
    fileName: records.get(importId)?.fileName ?? '',
    committedAt: records.get(importId)?.committedAt ?? null,
    who: names.get(importId) ?? null,
  })
}
