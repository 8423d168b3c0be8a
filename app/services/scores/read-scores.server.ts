import { release, releaseGroups } from '#app/domain/disclosure/door'
import type { Disclosed, ReleasedGroupScore, ReleasedScore } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { unprotectedGroupScores, unprotectedScores } from './unprotected.server'

export type { ScoreFilter }

/** Scores as they may leave, by region set, region, period and dimension. */
export async function readScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<Disclosed<readonly ReleasedScore[]>> {
  return release(await unprotectedScores(db, filter))
}

/** The stakeholder groups' means as they may leave. */
export async function readGroupScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<Disclosed<readonly ReleasedGroupScore[]>> {
  return releaseGroups(await unprotectedGroupScores(db, filter))
}
