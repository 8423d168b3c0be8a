import type { Day } from '#app/domain/calendar/day'
import { keyOf } from '#app/domain/grouping'
import type { Database } from '#db/client.server'
import * as mirrorRounds from '#db/repositories/mirror-rounds.server'

/** The last day of the round of a cooperation on a reference date; that date itself where nobody was asked. */
export async function findDeadlines(
  db: Database,
): Promise<(cooperationKey: string, asOf: Day) => Day> {
  const deadlines = new Map(
    (await mirrorRounds.findAll(db)).map(({ cooperationKey, asOf, deadline }) => {
      return [keyOf(cooperationKey, asOf), deadline] as const
    }),
  )
  return (cooperationKey, asOf) => deadlines.get(keyOf(cooperationKey, asOf)) ?? asOf
}
