import type { Quarter } from '#app/domain/calendar/quarter'
import { releaseGaps, type ReleasedGap } from '#app/domain/disclosure/gap-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as groupOverlaps from '#db/repositories/group-overlaps.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { currentFramework } from '../framework.server'

/** How far the groups of a region are apart in a quarter, as far as their means are on show. */
export async function readGaps(
  db: Database,
  of: { readonly regionSet: string; readonly region: string },
  quarter: Quarter | null,
): Promise<Disclosed<readonly ReleasedGap[]>> {
  if (quarter === null) return releaseGaps([], [], await currentFramework(db))
  const groups = await releasedScores.findGroupsBy(db, { ...of, from: quarter, to: quarter })
  const overlaps = await groupOverlaps.findByRegion(db, of, quarter)
  const version = groups[0]?.frameworkVersion
  const framework =
    (version === undefined ? null : await frameworks.findByVersion(db, version)) ??
    (await currentFramework(db))
  return releaseGaps(groups, overlaps, framework)
}
