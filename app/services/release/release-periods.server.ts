import { groupBy, keyOf } from '#app/domain/grouping'
import { calendarYearOf, lastQuarterOf, type Period } from '#app/domain/calendar/period'
import { isYear, type Year } from '#app/domain/calendar/year'
import { COOPERATION_ROW } from '#app/domain/disclosure/cooperation'
import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import type { OnShowGroupScore, OnShowScore } from '#app/domain/disclosure/on-show'
import { DIMENSIONS, SCALES, type Scale } from '#app/domain/framework/framework'
import { isClosed } from '#app/domain/keep/retention'
import { AGAINST, earlierPeriod } from '#app/domain/scoring/difference'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import type { OnShow } from '#db/repositories/released-scores.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import { findClosedThrough } from '../keep/kept-answers.server'
import { summingContext } from '../responses/summing-context.server'
import type { SummingContext } from '../responses/sums.server'
import { readScoringWorld, type ScoringWorld } from '../scores/world.server'
import { auditYear, type AuditedBlock } from './audit-year.server'
import { Decider } from './decider.server'
import { withDifferences } from './differences-on-show.server'
import { JudgedDifferences, judgedBy, type ShownRegion } from './judged-differences.server'
import { releaseItems } from './release-items.server'
import { filtersFor, readScoredRegions, type ScoredRegionRows, keyOfPeriod } from './scored.server'

/** What a release step says of itself. */
export interface ReleaseOutcome {
  /** Every block that was audited, or could not be; of a dry run only. */
  readonly blocks: readonly AuditedBlock[]
  /** Blocks of which nothing new may be shown, with the reason. */
  readonly troubled: readonly { readonly name: string; readonly trouble: string }[]
}

/**
 * Decides what of the stored scores of these quarters and years may be shown, keeps it in the release
 * ledger, and puts it on show (method section 9). Within the transaction in which the scores were made.
 *
 * A calendar year after the other, so that memory goes with the largest and not with all of them.
 * @param isTried whether it is a dry run: the outcome holds the blocks, for it tells by them what it may
 *   show, and only scores of quarters are put on show, for it tells of nothing else
 */
export async function releasePeriods(
  db: Database,
  given: readonly Period[],
  isTried = false,
): Promise<ReleaseOutcome> {
  const undecided = await releasedScores.findUndecidedPeriods(db)
  const closed = await findClosedThrough(db)
  const all = [...new Set([...given, ...undecided])].sort(byTime)
  const periods = all.filter((period) => !isClosed(period, closed))
  const context = await summingContext(db)
  const world = await readScoringWorld(db, context.framework)
  const edition = (await releaseBlocks.findLastEdition(db)) + 1
  const blocks: AuditedBlock[] = []
  const troubled: { name: string; trouble: string }[] = []
  const release: Release = { world, context, edition, decided: new Map(), isTried }
  for (const year of new Set(periods.map(calendarYearOf))) {
    const ofYear = periods.filter((period) => calendarYearOf(period) === year)
    const audited = await releaseYear(db, year, ofYear, release)
    if (isTried) blocks.push(...audited.map((block) => ({ ...block, open: null })))
    for (const { name, trouble } of audited) if (trouble !== null) troubled.push({ name, trouble })
  }
  return { blocks, troubled }
}

interface Release {
  readonly world: ScoringWorld
  readonly context: SummingContext
  readonly edition: number
  /** What was put on show by this release so far, of periods that others may be compared with. */
  readonly decided: Map<Period, readonly OnShow<OnShowScore>[]>
  readonly isTried: boolean
}

/** @param periods those of the year; what they are compared with is on show as it will be */
async function releaseYear(
  db: Database,
  year: Year,
  periods: readonly Period[],
  { world, context, edition, decided: shown, isTried }: Release,
): Promise<readonly AuditedBlock[]> {
  const scored = await readScoredRegions(db, world, periods)
  // What is on show already of these periods.
  const before: OnShow<OnShowScore>[] = []
  for (const filter of filtersFor(periods)) {
    // A dry run puts rows on show again as they are.
    before.push(
      ...(isTried
        ? await releasedScores.findScoresBy(db, filter)
        : await releasedScores.findScoresAloneBy(db, filter)),
    )
  }
  const ofPeriods = before.filter(({ period }) => periods.includes(period))
  if (isTried && areAsOnShow(scored, ofPeriods)) return []
  const { blocks: audited, rows: sums } = await auditYear(
    db,
    year,
    periods,
    scored,
    edition,
    context,
    // Each scale has a ledger of its own, and a dry run tells of the forms.
    isTried ? DIMENSIONS : SCALES,
  )

  const groupsBefore: OnShow<OnShowGroupScore>[] = []
  for (const filter of filtersFor(periods)) {
    groupsBefore.push(...(await releasedScores.findGroupsBy(db, filter)))
  }
  const decided = new Decider(audited, before, groupsBefore, edition)
  if (isTried) {
    // Neither differences nor statements come before a score, and no later year rests on them.
    const scores = scored.flatMap((region) => decided.scoresOf(region))
    await releasedScores.replaceByPeriods(db, periods, { scores, groups: [] })
    return [...audited.values()]
  }
  const cooperation = await decideCooperation(db, periods, scored, audited, edition)
  const regions = scored.map((region) => {
    return { region, scores: decided.scoresOf(region), groups: decided.groupsOf(region) }
  })
  const differences = await scoreDifferences.findByPeriods(db, periods)
  const needed = differences.flatMap((difference) => judgedBy(difference) ?? [])
  const others = [...new Set(needed)].filter((period) => !periods.includes(period))
  const judged = new JudgedDifferences([...regions, ...(await shownBefore(db, world, others))])
  const changed = await judged.audit(db, differences, edition, context)
  const compared = new Set(periods.flatMap(comparedWith).filter((each) => !periods.includes(each)))
  const earlier = await shownOf(db, [...compared], shown)
  const rows = withDifferences(regions, earlier, differences, (each) => judged.judgementOf(each))
  const groups = regions.flatMap((region) => region.groups)
  await releasedScores.replaceByPeriods(db, periods, { scores: rows, groups }, cooperation)
  for (const period of shown.keys()) if (!compared.has(period)) shown.delete(period)
  for (const [period, ofPeriod] of groupBy(rows, (row) => row.period)) shown.set(period, ofPeriod)
  const left = [...audited].map(([form, block]) => {
    return [form, changed.has(block.name) ? { ...block, open: null } : block] as const
  })
  const ofYear = { blocks: new Map(left), rows: sums }
  const ofRegion = new Map(cooperation.scores.map((row) => [keyOfPeriod(row), row]))
  const withItems = regions.map((one) => {
    return { ...one, cooperation: ofRegion.get(keyOfPeriod(one.region)) }
  })
  await releaseItems(db, year, periods, withItems, ofYear, edition, context)
  return [...audited.values()]
}

/**
 * Whether every score on show that a dry run could tell of, as it rests on enough persons, is as it is scored now:
 * then it stays, whatever the ledger says.
 */
function areAsOnShow(
  scored: readonly ScoredRegionRows[],
  onShow: readonly OnShow<OnShowScore>[],
): boolean {
  const scores = scored.flatMap(({ regionId, forms, index }) =>
    [...forms, index].map((row) => [keyOf(regionId, row.period, row.dimension), row] as const),
  )
  const now = new Map(scores)
  return onShow
    .filter(({ n }) => n >= MINIMUM_PERSONS)
    .every(({ regionId, period, dimension, n, score, surveyScore }) => {
      const today = now.get(keyOf(regionId, period, dimension))
      return today?.n === n && today.score === score && today.surveyScore === surveyScore
    })
}

/** What is on show of the cooperation scale: chosen as of a form. */
async function decideCooperation(
  db: Database,
  periods: readonly Period[],
  scored: readonly ScoredRegionRows[],
  audited: ReadonlyMap<Scale, AuditedBlock>,
  edition: number,
) {
  const before: OnShow<OnShowScore>[] = []
  const groupsBefore: OnShow<OnShowGroupScore>[] = []
  for (const filter of filtersFor(periods)) {
    before.push(...(await releasedScores.findScoresBy(db, filter, 'cooperation')))
    groupsBefore.push(...(await releasedScores.findGroupsBy(db, filter, 'cooperation')))
  }
  const block = audited.get('cooperation')
  const blocks = new Map(block === undefined ? [] : [[COOPERATION_ROW, block] as const])
  const decided = new Decider(blocks, before, groupsBefore, edition)
  const asked = scored.filter(({ period, cooperation }) => {
    return !isYear(period) && cooperation.score.n > 0
  })
  return {
    scores: asked.map(({ regionId, cooperation }) =>
      decided.scoreOf(regionId, cooperation.score, cooperation.groups),
    ),
    groups: asked.flatMap(({ regionId, cooperation }) => {
      return decided.groupsOf({ regionId, groups: cooperation.groups })
    }),
  }
}

/** Other periods as they are scored and on show. */
async function shownBefore(
  db: Database,
  world: ScoringWorld,
  periods: readonly Period[],
): Promise<ShownRegion[]> {
  if (periods.length === 0) return []
  const found: OnShow<OnShowScore>[] = []
  const foundGroups: OnShow<OnShowGroupScore>[] = []
  for (const filter of filtersFor(periods)) {
    found.push(...(await releasedScores.findScoresAloneBy(db, filter)))
    foundGroups.push(...(await releasedScores.findGroupsBy(db, filter)))
  }
  const scores = groupBy(found, keyOfPeriod)
  const groups = groupBy(foundGroups, keyOfPeriod)
  return (await readScoredRegions(db, world, periods)).map((region) => {
    const key = keyOfPeriod(region)
    return { region, scores: scores.get(key) ?? [], groups: groups.get(key) ?? [] }
  })
}

/** By the last quarter, quarters before their year. */
function byTime(first: Period, second: Period): number {
  const [a, b] = [first, second].map(lastQuarterOf) as [string, string]
  return a < b ? -1 : Number(a > b) || second.length - first.length
}

/** Those that the scores of a period are held against. */
function comparedWith(period: Period): Period[] {
  return AGAINST.flatMap((against) => earlierPeriod(period, against) ?? [])
}

/** The scores on show of some periods. @param known those that are at hand */
async function shownOf(
  db: Database,
  periods: readonly Period[],
  known: ReadonlyMap<Period, readonly OnShow<OnShowScore>[]>,
): Promise<readonly OnShow<OnShowScore>[]> {
  const found = periods.flatMap((period) => known.get(period) ?? [])
  for (const filter of filtersFor(periods.filter((period) => !known.has(period)))) {
    found.push(...(await releasedScores.findScoresAloneBy(db, filter)))
  }
  return found
}
