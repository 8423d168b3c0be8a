import type { Quarter } from '#app/domain/calendar/quarter'
import { releaseCooperation, type ReleasedCooperation } from '#app/domain/disclosure/cooperation'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'

/** What is on show of cooperation in a region and quarter. */
export async function readCooperation(
  db: Database,
  of: { readonly regionSet: string; readonly region: string },
  quarter: Quarter | null,
): Promise<Disclosed<{ readonly told: ReleasedCooperation | null }>> {
  if (quarter === null) return releaseCooperation(null, [])
  const filter = { ...of, from: quarter, to: quarter }
  const [score] = await releasedScores.findScoresBy(db, filter, 'cooperation')
  const groups = await releasedScores.findGroupsBy(db, filter, 'cooperation')
  return releaseCooperation(score ?? null, groups)
}
