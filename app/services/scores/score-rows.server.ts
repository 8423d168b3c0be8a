import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { compareExportRows, toExportRow, type ExportRow } from '#app/domain/export/score-columns'
import type { Database } from '#db/client.server'
import { readGroupScores, readScores, type ScoreFilter } from './read-scores.server'

/**
 * Released scores under their public column names, in their public order: what the command `scores`
 * prints and the API answers.
 * @param byGroup a row per stakeholder group instead
 */
export async function readScoreRows(
  db: Database,
  filter: ScoreFilter,
  byGroup: boolean,
): Promise<Disclosed<readonly ExportRow[]>> {
  return byGroup
    ? mapDisclosed({ rows: await readGroupScores(db, filter) }, ({ rows }) =>
        rows.map(toExportRow).sort(compareExportRows),
      )
    : mapDisclosed({ rows: await readScores(db, filter) }, ({ rows }) =>
        rows.map(toExportRow).sort(compareExportRows),
      )
}
