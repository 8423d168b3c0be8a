import { groupBy, keyOf } from '#app/domain/grouping'
import { kindOf, type Period, type PeriodKind } from '#app/domain/calendar/period'
import { isYear } from '#app/domain/calendar/year'
import {
  cooperationEstimate,
  cooperationOf,
  type UnprotectedCooperation,
} from '#app/domain/disclosure/cooperation'
import type { AuditedEstimate, AuditedSet } from '#app/domain/disclosure/edition-figures'
import type { UnprotectedGroupScore, UnprotectedScore } from '#app/domain/disclosure/unprotected'
import { DIMENSIONS, SCALES, type Framework, type Scale } from '#app/domain/framework/framework'
import type { RegionScores, SurveyEstimate } from '#app/domain/scoring/types'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import * as scoreGroups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'
import type { ScoringWorld } from '../scores/world.server'

/** Everything that is stored of a region and period, as it was just scored. */
export interface ScoredRegionRows {
  readonly regionId: number
  readonly setId: number
  readonly set: AuditedSet
  readonly period: Period
  /** The four forms in framework order. */
  readonly forms: readonly UnprotectedScore[]
  readonly index: UnprotectedScore
  readonly groups: readonly UnprotectedGroupScore[]
  readonly cooperation: UnprotectedCooperation
  readonly scores: RegionScores
}

/** The stored scores of these quarters and years. */
export async function readScoredRegions(
  db: Database,
  world: ScoringWorld,
  periods: readonly Period[],
): Promise<ScoredRegionRows[]> {
  const setOf = new Map<number, { id: number; set: AuditedSet }>()
  world.sets.forEach(({ id, resolver, regionIds }, position) => {
    const set = { position, resolver }
    for (const regionId of regionIds) setOf.set(regionId, { id, set })
  })
  const known = new Set((await regions.findAll(db)).map((region) => region.id))
  const wanted = new Set(periods)
  const found: scores.StoredScore[] = []
  const foundGroups: scoreGroups.StoredGroupEstimate[] = []
  for (const filter of filtersFor(periods)) {
    found.push(...(await scores.findAllBy(db, filter)))
    foundGroups.push(...(await scoreGroups.findAllBy(db, filter)))
  }
  const groups = groupBy(foundGroups, keyOfPeriod)
  return [...groupBy(found, keyOfPeriod)].flatMap(([key, ofRegion]) => {
    const [{ regionId, period }] = ofRegion
    const place = setOf.get(regionId)
    if (!wanted.has(period) || !known.has(regionId) || place === undefined) return []
    return [assemble(regionId, place, ofRegion, groups.get(key) ?? [], world.framework)]
  })
}

/** Filters that together let these periods through, and what lies between them. */
export function filtersFor(periods: readonly Period[]): ScoreFilter[] {
  return (['quarter', 'year'] as const).flatMap((by: PeriodKind) => {
    const ofKind = periods.filter((period) => kindOf(period) === by).sort()
    const [from, to] = [ofKind.at(0), ofKind.at(-1)]
    return from === undefined || to === undefined ? [] : [{ by, from, to }]
  })
}

/** The estimates of one scale, for the audit; of cooperation nothing is told of years. */
export function estimatesOf(rows: readonly ScoredRegionRows[], scale: Scale): AuditedEstimate[] {
  return rows
    .filter(({ period }) => scale !== 'cooperation' || !isYear(period))
    .map((row) => estimateOf(row, scale))
}

export function estimateOf(
  { set, regionId, period, scores: { survey }, index }: ScoredRegionRows,
  scale: Scale,
): AuditedEstimate {
  const { regionSet, region } = index
  const estimate = survey[SCALES.indexOf(scale)] as SurveyEstimate
  return { set, regionId, period, regionSet, region, estimate }
}

/** Which region in which period a row is of. */
export function keyOfPeriod(row: { readonly regionId: number; readonly period: Period }): string {
  return keyOf(row.regionId, row.period)
}

function assemble(
  regionId: number,
  place: { readonly id: number; readonly set: AuditedSet },
  rows: readonly scores.StoredScore[],
  groups: readonly scoreGroups.StoredGroupEstimate[],
  framework: Framework,
): ScoredRegionRows {
  const rowOf = (dimension: string) =>
    rows.find((row) => row.dimension === dimension) as UnprotectedScore
  const index = rowOf('index')
  const { regionSet, region, period, frameworkVersion } = index
  const names = { regionSet, region, period, frameworkVersion }
  const survey = SCALES.map((scale): SurveyEstimate => {
    const form = rows.find((row) => row.dimension === scale)
    const ofScale = groups.filter((group) => group.scale === scale)
    if (scale === 'cooperation') return cooperationEstimate(ofScale, framework)
    return {
      scale,
      score: form?.surveyScore ?? null,
      se: null,
      df: null,
      n: ofScale.reduce((sum, group) => sum + group.n, 0),
      effectiveN: form?.effectiveN ?? null,
      respondents: form?.respondents ?? 0,
      coverage: form?.coverage ?? null,
      groups: ofScale,
    }
  })
  const forms = DIMENSIONS.map(rowOf)
  return {
    ...{ regionId, setId: place.id, set: place.set, period, forms, index },
    cooperation: cooperationOf(names, survey.at(-1) as SurveyEstimate, framework),
    groups: groups.flatMap(({ scale, ...group }) => {
      const dimension = DIMENSIONS.find((each) => each === scale)
      return dimension ? [{ ...group, dimension, frameworkVersion }] : []
    }),
    scores: {
      ...{ period, frameworkVersion, survey, records: [] },
      ...{ scores: [...forms, index], arithmeticMean: null, weakest: null },
    },
  }
}
