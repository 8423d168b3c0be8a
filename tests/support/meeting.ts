import { publishingHandlers } from '#app/services/edition/handlers.server'
import { meetingHandlers } from '#app/services/meeting/handlers.server'
import type { DatabaseHandle } from '#db/client.server'
import { crowd, regionLines, surveyLines } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { followupOn } from './followup'

/** What the writer can do in a meeting, in this process. */
export function meetingOn(handle: DatabaseHandle) {
  return { ...followupOn(handle).handlers, ...meetingHandlers(handle.db) }
}

/** Two regions with a survey, of Markt 2026-Q3, published as edition 1; Noord is weak on everything. */
export async function publishedQuarter(handle: DatabaseHandle): Promise<void> {
  const { bring } = await install(handle)
  await bring('regions', regionLines(['Markt;Noord;GM0001;Een;;', 'Markt;Zuid;GM0002;Twee;;']))
  const answers = Array.from({ length: 20 }, (_, at) => 1 + (at % 2))
  const north = crowd(1).map((each) => ({ ...each, answers }))
  await bring('survey', surveyLines([...north, ...crowd(400, { area: 'GM0002' })]))
  await publishingHandlers(handle.db).publishEdition({
    ...{ regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', reason: null, planned: false },
    ...{ prepared: null, accountId: null, at: '2026-10-22T08:00:00.000Z' },
    signOff: { name: 'Anna', role: 'voorzitter', note: null },
  })
}
