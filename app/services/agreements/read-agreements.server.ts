import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'
import { agreementsReport, type AgreementFilter } from '#app/domain/report/agreements'
import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { isSampleSet } from '#app/domain/report/sample'
import type { Database } from '#db/client.server'
import { readKnownAgreements } from './known-agreements.server'

interface AgreementsSelection extends AgreementFilter {
  /** null: the default set. */
  readonly regionSet: string | null
  /** From 1. */
  readonly page: number
}

/** Agreements as they stand today. A region that the set does not have counts as not given. */
export async function readAgreements(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { regionSet: asked, page, theme, partner, standing, region: wanted }: AgreementsSelection,
): Promise<AgreementsPageReport> {
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownAgreements({ db }, { regionSet: asked, asOf: today })
  const { rows, regionSet, regionSets, regions, framework, changedAt } = known
  const region = regions.find((name) => name === wanted) ?? null
  return {
    ...agreementsReport(rows, { theme, region, partner, standing }, page, framework),
    ...{ regionSet, regionSets, regions, today },
    isEmpty: rows.length === 0,
    mayExport: may(roles, 'export_agreements'),
    mayCorrect: may(roles, 'correct_agreements'),
    mayWriteDown: may(roles, 'edit_followup'),
    framework: { version: framework.version },
    asOf: changedAt,
    sample: regionSet !== null && isSampleSet(regionSet),
  }
}
