import type { Quarter } from '#app/domain/calendar/quarter'
import { releaseBands, type ReleasedBand } from '#app/domain/disclosure/band-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { currentFramework } from '../framework.server'
import { remembered } from '../remembered.server'

interface BandSelection {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
}

/** Where the scores of a region and quarter come out with other choices of ours. */
export const readBands = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet, region, quarter }: BandSelection,
  ): Promise<Disclosed<readonly ReleasedBand[]>> => {
    const filter = { regionSet, region, from: quarter, to: quarter }
    const scores = await releasedScores.findScoresBy(db, filter)
    const groups = await releasedScores.findGroupsBy(db, filter)
    const version = scores[0]?.frameworkVersion
    const framework =
      (version === undefined ? null : await frameworks.findByVersion(db, version)) ??
      (await currentFramework(db))
    return releaseBands(scores, groups, framework)
  },
)
