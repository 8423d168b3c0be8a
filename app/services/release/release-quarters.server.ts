import { addQuarters, type Quarter } from '#app/domain/calendar/quarter'
import { chooseForm, chooseGroup, chooseIndex, type Choice } from '#app/domain/disclosure/choose'
import { figureId } from '#app/domain/disclosure/ledger/figure'
import {
  withoutMembers,
  withoutPersons,
  type OnShowGroupScore,
  type OnShowScore,
} from '#app/domain/disclosure/on-show'
import type { UnprotectedGroupScore, UnprotectedScore } from '#app/domain/disclosure/unprotected'
import type { Dimension } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import { summingContext } from '../responses/summing-context.server'
import { readScoringWorld } from '../scores/world.server'
import { auditYear, type AuditedBlock } from './audit-year.server'
import { withDifferences } from './differences-on-show.server'
import { readScoredRegions, type ScoredRegionRows } from './scored.server'

/** What a release step says of itself. */
export interface ReleaseOutcome {
  /** Every block that was audited, or could not be. */
  readonly blocks: readonly AuditedBlock[]
  /** Blocks of which nothing new may be shown, with the reason. */
  readonly troubled: readonly { readonly name: string; readonly trouble: string }[]
}

type ByYear = ReadonlyMap<string, ReadonlyMap<Dimension, AuditedBlock>>

/**
 * Decides what of the stored scores of these quarters may be shown, keeps it in the release ledger, and
 * puts it on show (method section 9). Within the transaction in which the scores were made.
 */
export async function releaseQuarters(
  db: Database,
  given: readonly Quarter[],
): Promise<ReleaseOutcome> {
  const undecided = await releasedScores.findUndecidedQuarters(db)
  const quarters = [...new Set([...given, ...undecided])].sort()
  if (quarters.length === 0) return { blocks: [], troubled: [] }
  const context = await summingContext(db)
  const world = await readScoringWorld(db, context.framework)
  const edition = (await releaseBlocks.findLastEdition(db)) + 1
  const scored = await readScoredRegions(db, world, quarters)

  const audited = new Map<string, ReadonlyMap<Dimension, AuditedBlock>>()
  for (const year of new Set(quarters.map(yearOf))) {
    const ofYear = quarters.filter((quarter) => yearOf(quarter) === year)
    const rows = scored.filter(({ period }) => yearOf(period) === year)
    audited.set(year, await auditYear(db, ofYear, rows, edition, context))
  }

  // What is on show already of these quarters, and of those that they are compared with.
  const range = { from: addQuarters(quarters[0] as Quarter, -4), to: quarters.at(-1) as Quarter }
  const before = await releasedScores.findScoresBy(db, range)
  const groupsBefore = await releasedScores.findGroupsBy(db, range)
  const decided = new Decider(audited, before, groupsBefore, edition)
  const regions = scored.map((region) => ({ region, scores: decided.scoresOf(region) }))
  const groups = scored.flatMap((region) => decided.groupsOf(region))
  const earlier = before.filter(({ period }) => !quarters.includes(period))
  const compared = await withDifferences(db, quarters, regions, earlier)
  await releasedScores.replaceByQuarters(db, quarters, compared, groups)

  const blocks = [...audited.values()].flatMap((ofYear) => [...ofYear.values()])
  return {
    blocks,
    troubled: blocks.flatMap(({ name, trouble }) => (trouble === null ? [] : [{ name, trouble }])),
  }
}

/** Chooses for every row between today's figures, those on show, and nothing. */
class Decider {
  readonly #audited: ByYear
  readonly #before = new Map<string, OnShow<OnShowScore | OnShowGroupScore>>()
  readonly #edition: number

  constructor(
    audited: ByYear,
    scores: readonly OnShow<OnShowScore>[],
    groups: readonly OnShow<OnShowGroupScore>[],
    edition: number,
  ) {
    this.#audited = audited
    this.#edition = edition
    for (const row of scores) this.#before.set(keyOf(row.regionId, row, ''), row)
    for (const row of groups) this.#before.set(keyOf(row.regionId, row, row.group), row)
  }

  /** The four forms and the index. */
  scoresOf({ regionId, forms, index }: ScoredRegionRows): OnShow<OnShowScore>[] {
    const choices = forms.map((today) => {
      const before = this.#scoreBefore(regionId, today)
      return { today, before, choice: chooseForm(today, before, this.#verdict(today, null)) }
    })
    const before = this.#scoreBefore(regionId, index)
    const ofIndex = { today: index, before, choice: chooseIndex(index, before, choices) }
    return [...choices, ofIndex].map((each) => {
      const { today, choice } = each
      const hidden = { ...withoutPersons(today), regionId, edition: this.#edition }
      if (choice === 'nothing') return hidden
      if (choice === 'before' && each.before) return { ...each.before, state: 'old' }
      return { ...hidden, ...today, state: 'shown', differences: [] }
    })
  }

  groupsOf({ regionId, groups }: ScoredRegionRows): OnShow<OnShowGroupScore>[] {
    return groups.map((today) => {
      const key = keyOf(regionId, today, today.group)
      const before = this.#before.get(key) as OnShow<OnShowGroupScore> | undefined
      const choice: Choice = chooseGroup(today, before, this.#verdict(today, today.group))
      const hidden = { ...withoutMembers(today), regionId, edition: this.#edition }
      if (choice === 'nothing') return hidden
      if (choice === 'before' && before) return { ...before, state: 'old' }
      return { ...hidden, ...today, state: 'shown' }
    })
  }

  #scoreBefore(regionId: number, row: UnprotectedScore): OnShow<OnShowScore> | undefined {
    return this.#before.get(keyOf(regionId, row, '')) as OnShow<OnShowScore> | undefined
  }

  #verdict(row: UnprotectedScore | UnprotectedGroupScore, group: string | null) {
    const { regionSet, region, period, dimension: scale } = row
    const block = this.#audited.get(yearOf(period))?.get(scale as Dimension)
    if (block === undefined || block.decisions === null) return null
    return block.decisions.get(figureId({ regionSet, region, period, scale, group })) ?? 'nothing'
  }
}

function yearOf(quarter: Quarter): string {
  return quarter.slice(0, 4)
}

function keyOf(
  regionId: number,
  { period, dimension }: { readonly period: Quarter; readonly dimension: string },
  group: string,
): string {
  return `${regionId} ${period} ${dimension} ${group}`
}
