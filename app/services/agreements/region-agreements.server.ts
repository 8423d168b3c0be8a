import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import type { Day } from '#app/domain/calendar/day'
import type { Person } from '#app/domain/people/person'
import { regionAgreements, type RegionAgreements } from '#app/domain/report/agreements'
import type { Database } from '#db/client.server'
import { readKnownAgreements } from './known-agreements.server'

export interface RegionAgreementsToday extends RegionAgreements {
  /** The day on which it is told, whatever quarter is looked at: it says what to do now. */
  readonly today: Day
}

/**
 * The agreements of a region that ask for attention most, with target and result. They are facts about
 * organisations, which disclosure control does not guard; nothing is said of the record score of a form.
 * @returns null for somebody who may not see agreements, and for a set that is not known
 */
export async function readRegionAgreements(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region }: { readonly regionSet: string; readonly region: string },
): Promise<RegionAgreementsToday | null> {
  if (!may(roles, 'view_agreements')) return null
  const today = amsterdamDay(clock().toISOString())
  const known = await readKnownAgreements({ db }, { regionSet, asOf: today })
  if (known.regionSet !== regionSet) return null
  return { ...regionAgreements(known.rows, region, known.framework), today }
}
