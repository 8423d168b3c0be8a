import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { cooperationKey } from '#app/domain/cooperation/in-force'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Person } from '#app/domain/people/person'
import type { OneCooperationReport, RegionConditions } from '#app/domain/report/cooperation-page'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import type { Database } from '#db/client.server'
import { readItemReport } from '../region-items.server'
import { readRegion } from '../region.server'
import { readKnownCooperations } from './known-cooperations.server'
import { headOf } from './read-cooperation-page.server'

interface OneSelection {
  readonly id: string
  readonly regionSet: string | null
}

/** One cooperation as it stands today. @returns null where there is none of this id */
export async function readOneCooperation(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { id, regionSet }: OneSelection,
): Promise<Disclosed<OneCooperationReport> | null> {
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownCooperations({ db }, { regionSet, today })
  const key = cooperationKey({ cooperationId: id })
  const row = known.rows.find(({ facts }) => cooperationKey(facts) === key)
  if (row === undefined) return null
  const facts = { ...headOf(known), row, today, mayEdit: may(roles, 'edit_cooperation') }
  const told = may(roles, 'view_scores')
    ? await readConditions({ db }, known.regionSet, row.region)
    : null
  if (told === null) return mapDisclosed({}, () => ({ ...facts, conditions: null }))
  return mapDisclosed({ told }, (given) => ({ ...facts, conditions: given.told.conditions }))
}

async function readConditions(
  context: { readonly db: Database },
  regionSet: string | null,
  region: string | null,
): Promise<Disclosed<{ readonly conditions: RegionConditions | null }> | null> {
  if (regionSet === null || region === null) return null
  const asked = { regionSet, region, quarter: null, reference: DEFAULT_REFERENCE } as const
  const report = await readRegion(context, asked)
  if (report === null || report.quarter === null) return null
  const { quarter } = report
  const items = await readItemReport(context, { regionSet, region, quarter })
  return mapDisclosed({ report, items }, (given) => {
    const asStatements = given.items.forms.find(({ form }) => form === 'cooperation') ?? null
    const { cooperation: scale } = given.report
    const isTold = scale !== null || asStatements !== null
    return { conditions: isTold ? { quarter, scale, items: asStatements } : null }
  })
}
