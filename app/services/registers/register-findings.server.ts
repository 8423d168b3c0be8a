import type { Day } from '#app/domain/calendar/day'
import type { Quarter } from '#app/domain/calendar/quarter'
import { allDisclosed, mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import {
  choiceFinding,
  cooperationFinding,
  unheardFinding,
  type RegisterFinding,
} from '#app/domain/report/register-finding'
import { stakeholdersOf } from '#app/domain/report/stakeholders'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { readKnownCooperations } from '../cooperation/known-cooperations.server'
import { readKnownDecisions } from '../decisions/read-decisions.server'
import { remembered } from '../remembered.server'
import { hearingIn } from '../stakeholders/hearing.server'

interface FindingSelection {
  readonly regionSet: string
  /** Nobody who was heard later counts. */
  readonly quarter: Quarter
  /** The day on which choices are told. */
  readonly on: Day
}

/** What the registers say of a set after what is said of its scores; one sentence of each at most. */
export function readRegisterFindings(
  db: Database,
  { regionSet, quarter, on }: FindingSelection,
): Promise<Disclosed<readonly RegisterFinding[]>> {
  return rememberedFindings(db, { regionSet, quarter, on })
}

const rememberedFindings = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSet, quarter, on }: FindingSelection,
  ): Promise<Disclosed<readonly RegisterFinding[]>> => {
    const known = await readKnownDecisions(db, { regionSet, asOf: on })
    const ofSet = known.rows.filter(({ region }) => region !== null)
    const choice = choiceFinding(ofSet, known.areaNames, known.framework)
    const cooperations = await readKnownCooperations({ db }, { regionSet, today: on })
    const cooperation = cooperationFinding(
      cooperations.rows.filter(({ region }) => region !== null),
    )
    const registers = await stakeholders.findAllActive(db)
    const registered = new Set(registers.map(({ regionId }) => regionId))
    const all = (await regions.findAll(db)).filter((region) => region.regionSet === regionSet)
    const told = await Promise.all(
      all
        .filter(({ id }) => registered.has(id))
        .map(async (region) => {
          const { groups, context } = await hearingIn(db, region, quarter, registers)
          return mapDisclosed({ groups }, (released) => {
            const { entries } = stakeholdersOf(released.groups, [], context)
            return { region: region.name, entries }
          })
        }),
    )
    return mapDisclosed({ regions: allDisclosed(told) }, (released) => {
      const unheard = unheardFinding(released.regions)
      return [choice, unheard, cooperation].flatMap((each): RegisterFinding[] =>
        each === null ? [] : [each],
      )
    })
  },
  { beside: 'register findings' },
)
