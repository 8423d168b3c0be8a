import { may } from '#app/access/policy'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Day } from '#app/domain/calendar/day'
import type { Person } from '#app/domain/people/person'
import { cooperationReport, type CooperationPageReport } from '#app/domain/report/cooperation'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import { remembered } from '../remembered.server'
import { readKnownCooperations, type KnownCooperations } from './known-cooperations.server'

interface PageContext {
  readonly db: Database
  readonly clock: () => Date
}

interface PageSelection {
  /** null: the default set. */
  readonly regionSet: string | null
  /** null, and a name that is not known: all. */
  readonly region: string | null
}

/** Cooperations as they stand today: facts about organisations, without any score. */
export function readCooperationPage(
  { db, clock }: PageContext,
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region }: PageSelection,
): Promise<CooperationPageReport> {
  const today = amsterdamDay(clock().toISOString())
  const mayEdit = may(roles, 'edit_cooperation')
  return rememberedPage(db, { regionSet, region, today, mayEdit })
}

const rememberedPage = remembered(
  async (
    { db }: { readonly db: Database },
    {
      regionSet,
      region,
      today,
      mayEdit,
    }: PageSelection & { readonly today: Day; readonly mayEdit: boolean },
  ): Promise<CooperationPageReport> => {
    const known = await readKnownCooperations({ db }, { regionSet, today })
    const named = known.regions.find((name) => name === region) ?? null
    const report = cooperationReport(known.rows, named, known.framework)
    return { ...report, ...headOf(known), today, mayEdit }
  },
  { beside: 'cooperation' },
)

/** What the head and foot of the pages need. */
export function headOf(known: KnownCooperations) {
  const { regionSet, regionSets, regions, framework, changedAt } = known
  const { version, themes, cooperation } = framework
  return {
    ...{ regionSet, regionSets, regionNames: regions, asOf: changedAt },
    framework: { version, themes, cooperation },
    sample: regionSet !== null && isSampleSet(regionSet),
  }
}
