import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { explanationOf } from '#app/domain/report/explanation'
import type { Explanation } from '#app/domain/report/explanation-model'
import { byName } from '#app/domain/report/by-name'
import type { Column } from '#app/domain/report/columns'
import { quartersWithRows } from '#app/domain/report/quarters'
import type { Database } from '#db/client.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { readBands } from '../scores/read-bands.server'
import { readRecordParts } from '../scores/read-record-parts.server'
import { remembered } from '../remembered.server'
import { readGroupScores, readScores } from '../scores/read-scores.server'
import { readFacts } from './read-facts.server'

export interface ExplanationSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** null: the first of the set by name. */
  readonly region: string | null
  /** null: the newest in which the region has scores. */
  readonly quarter: Quarter | null
  readonly dimension: Column
}

/**
 * How a score was made, from released figures and from facts that are nobody's answers.
 *
 * @returns null where there is no such region, or the region has no quarter to explain
 */
export function readExplanation(
  { db }: { readonly db: Database },
  selection: ExplanationSelection,
): Promise<Disclosed<Explanation> | null> {
  return rememberedExplanation(db, selection)
}

const rememberedExplanation = remembered(makeExplanation, { beside: 'explanation' })

async function makeExplanation(
  { db }: { readonly db: Database },
  selection: ExplanationSelection,
): Promise<Disclosed<Explanation> | null> {
  const region = await findRegion(db, selection)
  if (region === null) return null
  const filter = { regionSet: region.regionSet, region: region.name }
  const scores = await readScores(db, filter)
  const quarter = selection.quarter ?? quartersWithRows(scores).at(0) ?? null
  if (quarter === null) return null
  const groups = await readGroupScores(db, { ...filter, from: quarter, to: quarter })
  const { dimension } = selection
  const row = scores.find((each) => each.period === quarter && each.dimension === dimension)
  const framework =
    (row && (await frameworks.findByVersion(db, row.frameworkVersion))) ??
    (await currentFramework(db))
  const facts = await readFacts(db, region, quarter, dimension, framework)
  const records = await readRecordParts(db, { ...filter, from: quarter, to: quarter })
  const bands = await readBands(db, { regionSet: region.regionSet, region: region.name, quarter })
  return mapDisclosed({ scores, groups, records, bands }, (rows) => explanationOf(rows, facts))
}

async function findRegion(
  db: Database,
  selection: ExplanationSelection,
): Promise<regions.Region | null> {
  const all = await regions.findAll(db)
  const regionSet = selection.regionSet ?? all.at(0)?.regionSet
  const ofSet = all.filter((region) => region.regionSet === regionSet)
  if (selection.region !== null) {
    return ofSet.find((region) => region.name === selection.region) ?? null
  }
  return [...ofSet].sort((a, b) => byName(a.name, b.name)).at(0) ?? null
}
