import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import type { Day } from '#app/domain/calendar/day'
import type { Person } from '#app/domain/people/person'
import { agreementsReport, type AgreementFilter } from '#app/domain/report/agreements'
import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import { remembered } from '../remembered.server'
import { readKnownAgreements } from './known-agreements.server'

interface AgreementsSelection extends AgreementFilter {
  /** null: the default set. */
  readonly regionSet: string | null
  /** From 1. */
  readonly page: number
}

/** Agreements as they stand today. A region that the set does not have counts as not given. */
export function readAgreements(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { regionSet, page, theme, partner, standing, region }: AgreementsSelection,
): Promise<AgreementsPageReport> {
  return rememberedPage(db, {
    ...{ regionSet, page, theme, partner, standing, region },
    today: amsterdamDay(clock().toISOString()),
    mayExport: may(roles, 'export_agreements'),
    mayCorrect: may(roles, 'correct_agreements'),
    mayWriteDown: may(roles, 'edit_followup'),
  })
}

const rememberedPage = remembered(makePage, { beside: 'agreements' })

async function makePage(
  { db }: { readonly db: Database },
  {
    regionSet: asked,
    page,
    today,
    mayExport,
    mayCorrect,
    mayWriteDown,
    ...filter
  }: AgreementsSelection & {
    readonly today: Day
    readonly mayExport: boolean
    readonly mayCorrect: boolean
    readonly mayWriteDown: boolean
  },
): Promise<AgreementsPageReport> {
  const known = await readKnownAgreements({ db }, { regionSet: asked, asOf: today })
  const { rows, regionSet, regionSets, regions, framework, changedAt } = known
  const region = regions.find((name) => name === filter.region) ?? null
  return {
    ...agreementsReport(rows, { ...filter, region }, page, framework),
    ...{ regionSet, regionSets, regions, today },
    isEmpty: rows.length === 0,
    ...{ mayExport, mayCorrect, mayWriteDown },
    framework: { version: framework.version },
    asOf: changedAt,
    sample: regionSet !== null && isSampleSet(regionSet),
  }
}
