import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { withChangeAgainst } from '#app/domain/export/change-columns'
import { compareExportRows, toExportRow, type ExportRow } from '#app/domain/export/score-columns'
import type { Database } from '#db/client.server'
import { readScoresAgainst } from '../changes/read-scores-against.server'
import { readGroupScores, readScores, type ScoreFilter } from './read-scores.server'

/** What is asked of the scores beside which of them. */
export interface ScoreRowOptions {
  /** A row per stakeholder group instead. */
  readonly byGroup: boolean
  /** The quarter that changes are told against; null: the previous one. */
  readonly against: Quarter | null
}

/**
 * Released scores under their public column names, in their public order: what the command `scores`
 * prints and the API answers.
 */
export async function readScoreRows(
  db: Database,
  filter: ScoreFilter,
  { byGroup, against }: ScoreRowOptions,
): Promise<Disclosed<readonly ExportRow[]>> {
  const rows = byGroup
    ? await readGroupScores(db, filter)
    : against === null
      ? await readScores(db, filter)
      : await readScoresAgainst(db, filter, against)
  return mapDisclosed({ rows }, (released) =>
    released.rows
      .map((row) => toExportRow(withChangeAgainst(row, against)))
      .sort(compareExportRows),
  )
}
