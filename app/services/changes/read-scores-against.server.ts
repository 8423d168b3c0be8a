import { keyOf } from '#app/domain/grouping'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import { releaseOnShow } from '#app/domain/disclosure/on-show-door'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import { releasedChanges, type ChangedScore } from '#app/domain/disclosure/released-differences'
import type { Database } from '#db/client.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import { remembered } from '../remembered.server'
import type { ScoredRegionPeriod } from '../scores/score-regions.server'
import { chosenChanges, type ChosenChanges } from './chosen-changes.server'
import { followFromShown, type ShownQuarter } from './follow-from-shown'

interface AgainstSelection {
  readonly filter: ScoreFilter
  readonly against: Quarter
}

/**
 * Scores as they are on show, each also with its difference from a chosen quarter, `chosen_quarter`. By
 * the rules of the standing differences: both scores are on show as they stand today, tests need ten
 * persons in both, and Benjamini–Hochberg takes all of the region set and quarter. Those of one quarter,
 * as pages ask for them, are remembered until the data changes.
 */
export function readScoresAgainst(
  db: Database,
  filter: ScoreFilter,
  against: Quarter,
): Promise<Disclosed<readonly ReleasedScore[]>> {
  const isSmall = filter.from !== undefined && filter.from === filter.to
  const selection = { filter, against }
  return isSmall ? rememberedScores(db, selection) : makeScoresAgainst({ db }, selection)
}

const rememberedScores = remembered(makeScoresAgainst, { beside: 'scores against' })

async function makeScoresAgainst(
  { db }: { readonly db: Database },
  { filter, against }: AgainstSelection,
): Promise<Disclosed<readonly ReleasedScore[]>> {
  const differences = new Map<string, OnShowScore['differences']>()
  const sets = filter.regionSet === undefined ? {} : { regionSet: filter.regionSet }
  const shownOf = async (quarter: Quarter): Promise<ShownQuarter> => {
    const only = { ...sets, from: quarter, to: quarter }
    const scores = await releasedScores.findScoresBy(db, only)
    return { scores, groups: await releasedScores.findGroupsBy(db, only) }
  }
  const before = await shownOf(against)
  for await (const made of chosenChanges(db, filter, against)) {
    const now = await shownOf(made.quarter)
    for (const [key, found] of changesOnShow(now, before, made)) differences.set(key, found)
  }
  const rows = await releasedScores.findScoresBy(db, filter)
  return releaseOnShow(
    rows.map((row) => {
      const chosen = differences.get(keyOf(row.regionId, row.period, row.dimension)) ?? []
      return { ...row, differences: [...row.differences, ...chosen] }
    }),
  )
}

/** What may be told of a quarter's changes: each region set is a family of its own. */
function changesOnShow(
  now: ShownQuarter,
  before: ShownQuarter,
  { later, earlier, changes }: ChosenChanges,
): Map<string, OnShowScore['differences']> {
  const today = scoresByKey(later)
  const then = scoresByKey(earlier)
  const earlierRows = new Map(
    before.scores.map((row) => [`${row.regionId} ${row.dimension}`, asItStands(row, then)]),
  )
  const mayTellOf = followFromShown([now, later], [before, earlier])
  const changed = new Map(
    changes.map((change) => {
      const { regionId, period, dimension, comparison } = change
      const row = earlierRows.get(`${regionId} ${dimension}`)
      const mayTell = mayTellOf(change)
      return [keyOf(regionId, period, dimension), { row, comparison, mayTell }] as const
    }),
  )
  const families = new Map<string, { key: string; compared: ChangedScore }[]>()
  for (const row of now.scores) {
    const key = keyOf(row.regionId, row.period, row.dimension)
    const change = changed.get(key)
    const known = change === undefined ? [] : ([['chosen_quarter', change]] as const)
    const compared = { row: asItStands(row, today), earlier: new Map(known) }
    const family = families.get(row.regionSet)
    if (family === undefined) families.set(row.regionSet, [{ key, compared }])
    else family.push({ key, compared })
  }
  return new Map(
    [...families.values()].flatMap((members) => {
      const found = releasedChanges(members.map(({ compared }) => compared))
      return members.map(({ key }, place) => [key, found[place] ?? []] as const)
    }),
  )
}

export function scoresByKey(
  periods: readonly ScoredRegionPeriod[],
): ReadonlyMap<string, number | null> {
  return new Map(
    periods.flatMap(({ regionId, scores: { period, scores } }) =>
      scores.map(({ dimension, score }) => [keyOf(regionId, period, dimension), score] as const),
    ),
  )
}

/**
 * The row, or where the data changed while this was read, the same as an edition that newer answers
 * wait behind: no difference may be made of figures that are not on show.
 */
export function asItStands<Row extends OnShow<OnShowScore>>(
  row: Row,
  scores: ReadonlyMap<string, number | null>,
): Row {
  if (row.state !== 'shown') return row
  const score = scores.get(keyOf(row.regionId, row.period, row.dimension))
  return score === row.score ? row : { ...row, state: 'old' }
}
