import type { Quarter } from '#app/domain/calendar/quarter'
import { release } from '#app/domain/disclosure/door'
import { releaseGroupsOnShow } from '#app/domain/disclosure/on-show-door'
import { releasePairs } from '#app/domain/disclosure/pair-door'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed, ReleasedScore } from '#app/domain/disclosure/released'
import { byName } from '#app/domain/report/by-name'
import { comparisonOf } from '#app/domain/report/comparison'
import { openingQuarter } from '#app/domain/report/opening-quarter'
import { comparisonChoice, type AskedComparison } from '#app/domain/report/comparison-choice'
import type { Comparison } from '#app/domain/report/comparison-model'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import { withAskedDifference } from './changes/read-compared-scores.server'
import { readRegionPairs } from './changes/read-region-pairs.server'
import { currentFramework } from './framework.server'
import { regionsOn } from './regions-on.server'
import { remembered } from './remembered.server'
import { readGaps } from './scores/read-gaps.server'
import { readGroupScores, readScores } from './scores/read-scores.server'

export interface ComparisonSelection extends AskedComparison {
  /** null: the default set. */
  readonly regionSet: string | null
}

/** Regions, quarters or groups side by side, made of released rows only. */
export function readComparison(
  { db }: { readonly db: Database },
  { regionSet, kind, regions, quarters, groups, from, to }: ComparisonSelection,
): Promise<Disclosed<Comparison>> {
  return rememberedComparison(db, { regionSet, kind, regions, quarters, groups, from, to })
}

const rememberedComparison = remembered(makeComparison, { beside: 'comparison' })

async function makeComparison(
  { db }: { readonly db: Database },
  { regionSet: askedSet, ...asked }: ComparisonSelection,
): Promise<Disclosed<Comparison>> {
  const active = await memberships.findAllActive(db)
  const regionSets = [...new Set(active.map((row) => row.regionSet))]
  const regionSet = regionSets.find((name) => name === askedSet) ?? regionSets.at(0) ?? null
  const scores = regionSet === null ? release([]) : await readScores(db, { regionSet })
  const members = active.filter((row) => row.regionSet === regionSet)
  const regions = [...new Set([...members, ...scores].map((row) => row.region))].sort(byName)
  const framework = await currentFramework(db)
  const codes = framework.groups.map(({ code }) => code)
  const opening = openingQuarter(scores, (at) => regionsOn(active, regionSet, at).length).quarter
  const found = comparisonChoice(asked, scores, { regions, groups: codes, opening })
  const isSetUnknown = askedSet !== null && askedSet !== regionSet
  const choice = isSetUnknown ? { ...found, unknown: [askedSet, ...found.unknown] } : found
  const ofRegion = { regionSet: regionSet ?? '', region: choice.region ?? '' }
  const groups =
    choice.kind === 'groups' ? await readGroupScores(db, ofRegion) : releaseGroupsOnShow([])
  const since = await changesSince(
    db,
    scores,
    ofRegion,
    choice.kind === 'quarters' ? choice.keys : [],
  )
  const isOf = (kind: typeof choice.kind) => choice.kind === kind
  const { keys, quarter } = choice
  const compares = isOf('regions') && regionSet !== null && quarter !== null
  const pairs = compares
    ? await readRegionPairs(db, { regionSet, quarter, regions: keys })
    : releasePairs([])
  const gaps = await readGaps(db, ofRegion, isOf('groups') ? quarter : null)
  const context = {
    ...{ asked, choice, regionSet, regionSets, regions, framework },
    asOf: await imports.findLastCommit(db),
    sample: regionSet !== null && isSampleSet(regionSet),
  }
  return mapDisclosed({ scores, groups, since, pairs, gaps }, (rows) => comparisonOf(rows, context))
}

/** By older quarter: a region's rows of the newest with their difference from it. */
async function changesSince(
  db: Database,
  scores: Disclosed<readonly ReleasedScore[]>,
  { regionSet, region }: { readonly regionSet: string; readonly region: string },
  [newest, ...older]: readonly Quarter[],
): Promise<Disclosed<Record<Quarter, readonly ReleasedScore[]>>> {
  const found: Record<Quarter, Disclosed<readonly ReleasedScore[]>> = {}
  if (newest !== undefined) {
    const rows = mapDisclosed({ scores }, (released) =>
      released.scores.filter((row) => row.region === region && row.period === newest),
    )
    for (const quarter of older) {
      const reference = { against: 'chosen_quarter', quarter } as const
      const asked = { regionSet, quarter: newest, reference }
      found[quarter] = await withAskedDifference(db, rows, asked)
    }
  }
  return mapDisclosed(found, (released) => released)
}
