import { resolve } from 'node:path'
import { writeBackup } from '#db/backup.server'
import type { DatabaseHandle } from '#db/client.server'
import { KeepRefused } from './refusal'

export interface BackupOutcome {
  /** Absolute. */
  readonly file: string
  readonly bytes: number
}

/**
 * Writes a checked copy of the database as it is at one moment; a server may go on writing meanwhile.
 * @param overwrite an existing file is replaced
 * @throws KeepRefused backup_by_postgres
 * @throws DatabaseError backup_exists, backup_onto_database, backup_not_made
 */
export async function backUp(
  handle: DatabaseHandle,
  file: string,
  overwrite: boolean,
): Promise<BackupOutcome> {
  if (handle.file === null) throw new KeepRefused('backup_by_postgres', { file })
  return { file: resolve(file), bytes: await writeBackup(handle.db, handle.file, file, overwrite) }
}
