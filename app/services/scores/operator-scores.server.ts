import type { ExportableScore } from '#app/domain/export/score-columns'
import type { Database } from '#db/client.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { unprotectedGroupScores, unprotectedScores } from './unprotected.server'

/**
 * Full precision, nothing suppressed: for `--internal`, that is for whoever holds the database anyway.
 * No page and no API may call this; lint keeps it to the command line.
 */
export async function readInternalScores(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly ExportableScore[]> {
  return (await unprotectedScores(db, filter)).map((row) => ({ ...row, ...NO_CHANGE }))
}

/** The same by stakeholder group: mean, n and the group's share of the variance as its SE. */
export async function readInternalGroupScores(
  db: Database,
  filter: ScoreFilter,
): Promise<readonly ExportableScore[]> {
  return (await unprotectedGroupScores(db, filter)).map((row) => ({
    ...row,
    ...NO_CHANGE,
    stakeholderGroup: row.group,
    score: row.mean,
    se: row.weight > 0 && row.clusters > 1 ? Math.sqrt(row.variance) / row.weight : null,
    ciLow: null,
    ciHigh: null,
    df: row.clusters > 1 ? row.clusters - 1 : null,
    effectiveN: row.sumSquaredWeights > 0 ? row.sumWeights ** 2 / row.sumSquaredWeights : null,
    coverage: null,
    surveyScore: row.mean,
    recordScore: null,
    status: row.n > 0 ? 'survey_only' : 'insufficient',
  }))
}

const NO_CHANGE = { change: null, changeP: null, changeDemonstrable: null } as const
