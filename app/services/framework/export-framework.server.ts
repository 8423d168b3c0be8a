import { frameworkFile } from '#app/domain/export/framework-file'
import type { Database } from '#db/client.server'
import { currentFramework } from '../framework.server'

/** The framework in force as the file that the import of frameworks reads. */
export async function exportFramework(db: Database): Promise<string> {
  return frameworkFile(await currentFramework(db))
}
