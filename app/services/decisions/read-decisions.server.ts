import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Day } from '#app/domain/calendar/day'
import { choiceKey, choicesInForce } from '#app/domain/choices/in-force'
import { heldIn } from '#app/domain/grouping'
import type { Person } from '#app/domain/people/person'
import { byName } from '#app/domain/report/by-name'
import { decisionRow, type DecisionRow } from '#app/domain/report/decision-row'
import {
  comingIn,
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
import { remembered } from '../remembered.server'

interface DecisionSelection extends DecisionFilter {
  /** null: the default set. */
  readonly regionSet: string | null
}

interface DecisionTools {
  readonly db: Database
  readonly clock: () => Date
}

/**
 * Choices as they stand today: facts about organisations, without any score. A set or region that is not known
 * counts as not given.
 */
export function readDecisions(
  { db, clock }: DecisionTools,
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region, theme, section, choice }: DecisionSelection,
): Promise<DecisionsPageReport> {
  const asOf = amsterdamDay(clock().toISOString())
  const mayEdit = may(roles, 'edit_decisions')
  return rememberedReport(db, { regionSet, region, theme, section, choice, asOf, mayEdit })
}

const rememberedReport = remembered(
  async (
    { db }: { readonly db: Database },
    {
      regionSet: asked,
      asOf: today,
      mayEdit,
      ...wanted
    }: DecisionSelection & { readonly asOf: Day; readonly mayEdit: boolean },
  ): Promise<DecisionsPageReport> => {
    const { rows, ...facts } = await readKnownDecisions(db, { regionSet: asked, asOf: today })
    const region = facts.regions.find((name) => name === wanted.region) ?? null
    return { ...decisionsReport(rows, { ...wanted, region }, today), ...facts, today, mayEdit }
  },
  { beside: 'decisions' },
)

/** Everything that is coming of the choices that are chosen, for a calendar. */
export async function readComing(
  { db, clock }: DecisionTools,
  { regionSet, region: wanted, theme }: Omit<DecisionSelection, 'choice' | 'section'>,
): Promise<Pick<DecisionsPageReport, 'framework' | 'areaNames' | 'calendar'>> {
  const today = amsterdamDay(clock().toISOString())
  const { rows, regions, framework, areaNames } = await readKnownDecisions(db, {
    ...{ regionSet, asOf: today },
  })
  const region = regions.find((name) => name === wanted) ?? null
  return { framework, areaNames, calendar: comingIn(rows, { region, theme }, today) }
}

/** The choice of this id with what it takes to tell of it. @returns null where there is none */
export async function readDecision(
  { db, clock }: DecisionTools,
  { regionSet, choice }: Pick<DecisionSelection, 'regionSet' | 'choice'>,
): Promise<{
  readonly row: DecisionRow
  readonly report: Pick<DecisionsPageReport, 'framework' | 'areaNames' | 'today'>
} | null> {
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownDecisions(db, { regionSet, asOf: today })
  const key = choiceKey({ choiceId: choice ?? '' })
  const row = known.rows.find((each) => choiceKey(each.choice) === key)
  if (row === undefined) return null
  const { framework, areaNames } = known
  return { row, report: { framework, areaNames, today } }
}

interface KnownDecisions extends Pick<
  DecisionsPageReport,
  'regionSet' | 'regionSets' | 'regions' | 'areaNames' | 'framework' | 'asOf' | 'sample'
> {
  readonly rows: readonly DecisionRow[]
}

/** Every choice in force as it stands on a day, with the regions of one set. */
export function readKnownDecisions(
  db: Database,
  selection: { readonly regionSet: string | null; readonly asOf: Day },
): Promise<KnownDecisions> {
  return rememberedDecisions(db, selection)
}

const rememberedDecisions = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet: asked, asOf: today }: { readonly regionSet: string | null; readonly asOf: Day },
  ): Promise<KnownDecisions> => {
    const framework = await currentFramework(db)
    const all = await regions.findAll(db)
    const regionSets = [...new Set(all.map((region) => region.regionSet))]
    const regionSet = regionSets.find((name) => name === asked) ?? regionSets.at(0) ?? null
    const ofSet = all.filter((region) => region.regionSet === regionSet)
    const names = await placeNames(db, all)
    const held = await heldOn(db, ofSet, today)
    const councils = new Map<string, Set<string>>()
    const areaNames: Record<string, string> = {}
    for (const { id, areaCode, name } of await places.findAll(db)) {
      if (areaCode !== null && name !== null) areaNames[areaCode] = name
      const region = held.get(id)
      if (region === undefined || areaCode === null) continue
      heldIn(councils, region, () => new Set<string>()).add(areaCode)
    }
    const rows = choicesInForce(await choiceSteps.findAllActive(db)).map((choice) => {
      const region = held.get(choice.placeId) ?? null
      const where = { region, place: names.get(choice.placeId) ?? '' }
      return decisionRow(choice, where, councils.get(region ?? '') ?? new Set(), today, framework)
    })
    const { version, themes, groups, record } = framework
    return {
      ...{ rows, regionSet, regionSets, areaNames, framework: { version, themes, groups, record } },
      regions: ofSet.map(({ name }) => name).sort(byName),
      asOf: await imports.findLastCommit(db),
      sample: regionSet !== null && isSampleSet(regionSet),
    }
  },
)
