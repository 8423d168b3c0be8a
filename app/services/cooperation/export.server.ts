import { bottlenecksInForce } from '#app/domain/cooperation/bottleneck'
import { entriesInForce } from '#app/domain/cooperation/in-force'
import { bottlenecksFile } from '#app/domain/export/bottlenecks-file'
import { cooperationFile } from '#app/domain/export/cooperation-file'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import { placeCells } from '../followup/export-loops.server'

/** Every partner's row that counts, as the file that the import of cooperations reads. */
export async function exportCooperation(db: Database): Promise<string> {
  const entries = entriesInForce(await cooperationEntries.findAllActive(db))
  return cooperationFile(entries, await placeCells(db))
}

/** Every bottleneck that counts, as the file that the import of bottlenecks reads. */
export async function exportBottlenecks(db: Database): Promise<string> {
  return bottlenecksFile(bottlenecksInForce(await bottlenecks.findAllActive(db)))
}
