import path from 'node:path'
import type { DatabaseHandle } from '#db/client.server'

/** Where uploaded files lie until they are decided on: beside the database, never among the pages. */
export function spoolDirectoryOf({ file }: Pick<DatabaseHandle, 'file'>): string {
  return file === null ? path.resolve('data', 'uploads') : `${file}-uploads`
}
