import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'

/** An import as the history shows it: facts about the file, nothing of its rows. */
export type ListedImport = Readonly<Record<string, string | number | null>>

/** Newest first; undone ones too. */
export async function listImports(db: Database): Promise<readonly ListedImport[]> {
  return (await imports.findAll(db)).map((record) => ({
    import: record.id,
    kind: record.kind,
    state: record.state,
    file: record.fileName,
    rows: record.rows,
    accepted: record.accepted,
    rejected: record.rejected,
    duplicates: record.duplicates,
    period: record.period,
    imported_at: record.committedAt,
    sha256: record.sha256,
  }))
}
