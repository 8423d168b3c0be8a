import { importWorkbook } from '#app/domain/export/import-workbook'
import type { Database } from '#db/client.server'
import { exportLoops } from './export-loops.server'

/** Every expectation that counts as a workbook with the columns of its file, which can be imported too. */
export async function exportLoopsWorkbook(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  return importWorkbook('loops', await exportLoops(db), { heard: 60 })
}
