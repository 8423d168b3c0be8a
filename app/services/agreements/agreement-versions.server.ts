import { agreementKey, isNewer } from '#app/domain/agreements/newest-report'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { nameKey } from '#app/domain/ingest/text/text-key'
import type { Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'

/** One agreement: its id, and where it holds. */
export interface AgreementSubject {
  readonly id: string
  readonly placeId: number
}

/** What was said, by imports that count, of an agreement's newest period: oldest first, the last counts. */
export async function findVersions(
  db: Database,
  { id, placeId }: AgreementSubject,
): Promise<readonly AgreementReport[]> {
  const key = `${placeId} ${nameKey(id)}`
  const all = (await agreementReports.findAllActive(db)).filter(
    (each) => agreementKey(each) === key,
  )
  const newest = all.map(({ period }) => period).sort()
  const versions = all.filter(({ period }) => period === newest.at(-1))
  return versions.sort((a, b) => (isNewer(a, b) ? 1 : -1))
}
