import type { Day } from '#app/domain/calendar/day'
import { cooperationReport } from '#app/domain/report/cooperation'
import type { MeetingBottleneck } from '#app/domain/report/meeting-model'
import type { Database } from '#db/client.server'
import { readKnownCooperations } from './known-cooperations.server'

/** What has climbed to the steering groups of a region set, the oldest first. */
export async function readAgenda(
  { db }: { readonly db: Database },
  selection: { readonly regionSet: string; readonly today: Day },
): Promise<readonly MeetingBottleneck[]> {
  const { rows, framework } = await readKnownCooperations({ db }, selection)
  const { agenda } = cooperationReport(rows, null, framework)
  return agenda
    .filter(({ row }) => row.region !== null)
    .map(({ bottleneck, climb, row }) => {
      return { bottleneck, climb, cooperation: row.facts.title, place: row.region ?? row.place }
    })
}
