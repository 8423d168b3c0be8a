import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { quarterOfDay, type Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Person } from '#app/domain/people/person'
import { byName } from '#app/domain/report/by-name'
import { stakeholderHistory } from '#app/domain/report/stakeholder-history'
import { isSampleSet } from '#app/domain/report/sample'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { stakeholdersOf } from '#app/domain/report/stakeholders'
import type { StakeholdersReport } from '#app/domain/report/stakeholders-model'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { currentFramework } from '../framework.server'
import { findVersionFacts } from '../import/version-facts.server'
import { readRegion } from '../region.server'
import { remembered } from '../remembered.server'
import { hearingIn } from './hearing.server'

export interface StakeholderSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** null: the first of the set that has a register, else the first. */
  readonly region: string | null
  /** null: the quarter that opens the region. */
  readonly quarter: Quarter | null
}

/**
 * Who has an interest in a region and who of them was heard. Registers are facts about organisations; what
 * tells of answers is made of what is on show, and live scores are for whoever may see them.
 * @returns null where the region (or the set) that was asked for does not exist
 */
export function readStakeholders(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region, quarter }: StakeholderSelection,
): Promise<Disclosed<StakeholdersReport> | null> {
  return rememberedStakeholders(db, {
    ...{ regionSet, region, quarter },
    today: quarterOfDay(amsterdamDay(clock().toISOString())),
    hasScores: may(roles, 'view_scores'),
    mayEdit: may(roles, 'edit_stakeholders'),
  })
}

const rememberedStakeholders = remembered(makeStakeholders, { beside: 'stakeholders' })

async function makeStakeholders(
  { db }: { readonly db: Database },
  {
    today,
    hasScores,
    mayEdit,
    ...asked
  }: StakeholderSelection & {
    readonly today: Quarter
    readonly hasScores: boolean
    readonly mayEdit: boolean
  },
): Promise<Disclosed<StakeholdersReport> | null> {
  const all = await regions.findAll(db)
  const regionSets = [...new Set(all.map((each) => each.regionSet))]
  const regionSet = asked.regionSet ?? regionSets.at(0) ?? null
  const ofSet = all.filter((each) => each.regionSet === regionSet)
  const registers = await stakeholders.findAllActive(db)
  const registered = new Set(registers.map(({ regionId }) => regionId))
  const names = ofSet.map(({ name }) => name).sort(byName)
  const first = names.find((name) => ofSet.some((r) => r.name === name && registered.has(r.id)))
  const name = asked.region ?? first ?? names.at(0) ?? null
  const region = ofSet.find((each) => each.name === name)
  const { version, bands } = await currentFramework(db)
  const facts = {
    ...{ regionSet, regionSets, region: name, regions: names, mayEdit, hasScores },
    ...{ framework: { version, bands }, asOf: await imports.findLastCommit(db) },
    sample: regionSet !== null && isSampleSet(regionSet),
  }
  if (region === undefined) {
    const isAsked = (asked.region ?? asked.regionSet) !== null
    return isAsked ? null : mapDisclosed({}, () => ({ ...facts, ...NOTHING, quarter: today }))
  }
  const live = await readRegion(
    { db },
    { regionSet, region: name, quarter: asked.quarter, reference: DEFAULT_REFERENCE },
  )
  if (live === null) return null
  const quarter = asked.quarter ?? live.quarter ?? today
  const ofRegion = registers.filter(({ regionId }) => regionId === region.id)
  const { groups, context } = await hearingIn(db, region, quarter, registers)
  const periods = ofRegion.map(({ period }) => period)
  const quarters = [...new Set([today, quarter, ...live.choices, ...periods])].sort().reverse()
  const history = stakeholderHistory(ofRegion, await findVersionFacts(db, ofRegion))
  return mapDisclosed({ groups, live }, (released) => ({
    ...{ ...facts, quarter, quarters, history },
    ...stakeholdersOf(released.groups, released.live.silence.forms, { ...context, hasScores }),
  }))
}

/** Of an installation without regions. */
const NOTHING = {
  ...{ registerPeriod: null, entries: [], asked: [], groups: [], bounds: [] },
  ...{ quarters: [], history: [] },
} as const
