import { keyOf } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import {
  releasePairs,
  type ComparedRegions,
  type ReleasedPair,
} from '#app/domain/disclosure/pair-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import { ANSWERS_GONE, isGone } from '#app/domain/scoring/answers-gone'
import { compareRegions } from '#app/domain/scoring/region-pair'
import type { Database } from '#db/client.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { currentFramework } from '../framework.server'
import { findGoneThrough } from '../keep/kept-answers.server'
import { letOthersIn } from '../responses/between'
import { readPairSums } from '../scores/pair-sums.server'
import { ScoredQuarters } from '../scores/scored-quarters.server'
import { readScoringWorld } from '../scores/world.server'
import { asItStands, scoresByKey } from './read-scores-against.server'

/** Regions of a set that stand side by side in a quarter. */
export interface PairSelection {
  readonly regionSet: string
  readonly quarter: Quarter
  /** Names; those of the first of two are what the difference is of. */
  readonly regions: readonly string[]
}

/**
 * Every two of these regions against each other, made from the stored sums when somebody asks: looking adds
 * nothing to the release ledger, as both scores are on show.
 */
export async function readRegionPairs(
  db: Database,
  { regionSet, quarter, regions: names }: PairSelection,
): Promise<Disclosed<readonly ReleasedPair[]>> {
  if (names.length < 2) return releasePairs([])
  const only = { regionSet, from: quarter, to: quarter }
  const shown = await releasedScores.findScoresBy(db, only)
  const setId = (await regionSets.findAll(db)).find(({ name }) => name === regionSet)?.id
  const known = (await regions.findAllByName(db, names)).filter(
    (each) => each.regionSet === regionSet,
  )
  const everything = await readScoringWorld(db, await currentFramework(db))
  const sets = everything.sets
    .filter(({ id }) => id === setId)
    .map((set) => ({ ...set, regionIds: known.map(({ id }) => id) }))
  const world = { ...everything, sets }
  const plan = { quarters: [quarter], years: [], pairs: [], amongRegions: [quarter] }
  const pairs = await readPairSums(db, world, plan, letOthersIn)
  const scored = await new ScoredQuarters(db, world, [quarter], pairs).at(quarter)
  const today = scoresByKey(scored)
  const rows = new Map(
    shown.map((row) => [keyOf(row.region, row.dimension), asItStands(row, today)]),
  )
  const scoredOf = (name: string) => {
    const id = known.find((region) => region.name === name)?.id
    return scored.find(({ regionId }) => regionId === id)
  }
  const isKept = !isGone(quarter, await findGoneThrough(db))
  const compared = names.flatMap((one, place) =>
    names.slice(place + 1).flatMap((other): ComparedRegions[] => {
      const [first, second] = [scoredOf(one), scoredOf(other)]
      if (first === undefined || second === undefined) return []
      const [here, there] = [first, second].map(({ regionId }) => ({ regionId, period: quarter }))
      return first.scores.scores.map(({ dimension }) => ({
        ...{ dimension, one, other },
        rows: [one, other].map((name) => rows.get(keyOf(name, dimension))),
        comparison: isKept
          ? compareRegions(
              first,
              second,
              dimension,
              (group) => here && there && pairs.between(there, here, group),
            )
          : ANSWERS_GONE,
      }))
    }),
  )
  return releasePairs(compared)
}
