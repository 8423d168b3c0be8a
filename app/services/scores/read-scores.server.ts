import type { Disclosed, ReleasedGroupScore, ReleasedScore } from '#app/domain/disclosure/released'
import { releaseGroupsOnShow, releaseOnShow } from '#app/domain/disclosure/on-show-door'
import type { Database } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { Quarter } from '#app/domain/calendar/quarter'
import { remembered } from '../remembered.server'
import type { ScoreFilter } from '#db/repositories/score-filter'

export type { ScoreFilter }

/**
 * Scores as they are on show, by region set, region, period and dimension. What may be shown was decided
 * when the data changed (services/release); nothing else is read here.
 */
export async function readScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<Disclosed<readonly ReleasedScore[]>> {
  return releaseOnShow(await releasedScores.findScoresBy(db, filter))
}

/** Those of a set up to a quarter (null: all), read once for all who ask until the data changes. */
export function readScoresOfSet(
  db: Database,
  regionSet: string,
  until: Quarter | null,
): Promise<Disclosed<readonly ReleasedScore[]>> {
  return rememberedScores(db, { regionSet, until })
}

const rememberedScores = remembered(
  (
    { db }: { readonly db: Database },
    { regionSet, until }: { readonly regionSet: string; readonly until: Quarter | null },
  ) => readScores(db, { regionSet, to: until ?? undefined }),
)

/** The stakeholder groups' means as they are on show. */
export async function readGroupScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<Disclosed<readonly ReleasedGroupScore[]>> {
  return releaseGroupsOnShow(await releasedScores.findGroupsBy(db, filter))
}
