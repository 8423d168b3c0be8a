import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { choicesInForce } from '#app/domain/choices/in-force'
import { heldIn } from '#app/domain/grouping'
import { byName } from '#app/domain/report/by-name'
import { decisionRow } from '#app/domain/report/decision-row'
import {
  decisionsReport,
  type DecisionFilter,
  type DecisionsPageReport,
} from '#app/domain/report/decisions'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as imports from '#db/repositories/imports.server'
import * as places from '#db/repositories/places.server'
import * as regions from '#db/repositories/regions.server'
import { currentFramework } from '../framework.server'
import { heldOn, placeNames } from '../held-places.server'

interface DecisionSelection extends DecisionFilter {
  /** null: the default set. */
  readonly regionSet: string | null
}

/**
 * Choices as they stand today: facts about organisations, without any score. A set or region that is not known
 * counts as not given.
 */
export async function readDecisions(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { regionSet: asked, ...wanted }: DecisionSelection,
): Promise<DecisionsPageReport> {
  const today = amsterdamDay(clock().toISOString())
  const framework = await currentFramework(db)
  const all = await regions.findAll(db)
  const regionSets = [...new Set(all.map((region) => region.regionSet))]
  const regionSet = regionSets.find((name) => name === asked) ?? regionSets.at(0) ?? null
  const ofSet = all.filter((region) => region.regionSet === regionSet)
  const names = await placeNames(db, all)
  const held = await heldOn(db, ofSet, today)
  const councils = new Map<string, Set<string>>()
  for (const { id, areaCode } of await places.findAll(db)) {
    const region = held.get(id)
    if (region === undefined || areaCode === null) continue
    heldIn(councils, region, () => new Set<string>()).add(areaCode)
  }
  const rows = choicesInForce(await choiceSteps.findAllActive(db)).map((choice) => {
    const region = held.get(choice.placeId) ?? null
    const where = { region, place: names.get(choice.placeId) ?? '' }
    return decisionRow(choice, where, councils.get(region ?? '') ?? new Set(), today, framework)
  })
  const region = ofSet.find(({ name }) => name === wanted.region)?.name ?? null
  return {
    ...decisionsReport(rows, { ...wanted, region }, today),
    ...{ regionSet, regionSets, today },
    framework: {
      version: framework.version,
      themes: framework.themes,
      groups: framework.groups,
    },
    regions: ofSet.map(({ name }) => name).sort(byName),
    asOf: await imports.findLastCommit(db),
    sample: regionSet !== null && isSampleSet(regionSet),
  }
}
