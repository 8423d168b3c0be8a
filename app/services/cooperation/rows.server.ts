import { bottlenecksInForce } from '#app/domain/cooperation/bottleneck'
import { bottleneckCells } from '#app/domain/export/bottlenecks-file'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import type { Database } from '#db/client.server'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import { apiRow, type ApiRow } from '../api/register-rows'
import { placeCells } from '../followup/export-loops.server'
import { findShownEntries } from './export.server'

/** Cooperations as they may be shown, with the columns of their file. */
export async function readCooperationRows(context: {
  readonly db: Database
  readonly clock: () => Date
}): Promise<readonly ApiRow[]> {
  const places = await placeCells(context.db)
  const entries = await findShownEntries(context)
  return entries.map((entry) => {
    return apiRow('Cooperation', cooperationCells(entry, places.get(entry.placeId)))
  })
}

/** Bottlenecks with the columns of their file. */
export async function readBottleneckRows({
  db,
}: {
  readonly db: Database
}): Promise<readonly ApiRow[]> {
  const rows = bottlenecksInForce(await bottlenecks.findAllActive(db))
  return rows.map((row) => apiRow('Bottleneck', bottleneckCells(row)))
}
