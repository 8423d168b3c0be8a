import { releaseRecordParts, type ReleasedRecordPart } from '#app/domain/disclosure/record-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { unprotectedScores } from './unprotected.server'

/** How the agreements count in the scores of each form and quarter. */
export async function readRecordParts(
  db: Database,
  filter: ScoreFilter,
): Promise<Disclosed<readonly ReleasedRecordPart[]>> {
  return releaseRecordParts(await unprotectedScores(db, filter))
}
