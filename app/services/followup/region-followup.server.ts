import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'
import { FOLLOWUP_SECTIONS, type FollowupSection } from '#app/domain/report/followup-row'
import type { Database } from '#db/client.server'
import { readKnownLoops } from './known-loops.server'

/** Whether somebody may write down what they heard. */
export function mayWriteDown({ roles }: Pick<Person, 'roles'>): boolean {
  return may(roles, 'edit_followup')
}

/** What is still to be answered in a region, today. */
export interface RegionFollowup {
  readonly counts: Readonly<Record<FollowupSection, number>>
  readonly mayEdit: boolean
}

/** @returns null for somebody who may not see expectations, and for a set that is not known */
export async function readRegionFollowup(
  { db, clock }: { readonly db: Database; readonly clock: () => Date },
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region }: { readonly regionSet: string; readonly region: string },
): Promise<RegionFollowup | null> {
  if (!may(roles, 'view_followup')) return null
  const known = await readKnownLoops(
    { db },
    { regionSet, asOf: amsterdamDay(clock().toISOString()) },
  )
  if (known.regionSet !== regionSet) return null
  const own = known.rows.filter((row) => row.region === region)
  const counts = Object.fromEntries(
    FOLLOWUP_SECTIONS.map((key) => [key, own.filter(({ section }) => section === key).length]),
  ) as Record<FollowupSection, number>
  return { counts, mayEdit: may(roles, 'edit_followup') }
}
