import type { UnprotectedGroupScore, UnprotectedScore } from '#app/domain/disclosure/unprotected'
import { DIMENSIONS } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import * as scoreGroups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'

/** Stored scores under their names: for the door and for the operator's own eyes, nobody else. */
export async function unprotectedScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<readonly UnprotectedScore[]> {
  return scores.findAllBy(db, filter)
}

/** Stored parts of the stakeholder groups in the four forms. */
export async function unprotectedGroupScores(
  db: Database,
  filter: ScoreFilter = {},
): Promise<UnprotectedGroupScore[]> {
  const versions = new Map<string, string>()
  for (const score of await scores.findAllBy(db, filter)) {
    versions.set(`${score.regionId} ${score.period}`, score.frameworkVersion)
  }
  return (await scoreGroups.findAllBy(db, filter)).flatMap(({ scale, ...group }) => {
    const dimension = DIMENSIONS.find((each) => each === scale)
    if (dimension === undefined) return []
    const frameworkVersion = versions.get(`${group.regionId} ${group.period}`) ?? ''
    return [{ ...group, dimension, frameworkVersion }]
  })
}
