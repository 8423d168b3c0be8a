import { releaseRecordParts, type ReleasedRecordPart } from '#app/domain/disclosure/record-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { ScoreFilter } from '#db/repositories/score-filter'

/** How the agreements count in the scores of each form and quarter, in the edition that is on show. */
export async function readRecordParts(
  db: Database,
  filter: ScoreFilter,
): Promise<Disclosed<readonly ReleasedRecordPart[]>> {
  return releaseRecordParts(await releasedScores.findScoresBy(db, filter))
}
