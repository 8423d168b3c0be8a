import { may } from '#app/access/policy'
import type { Person } from '#app/domain/people/person'
import { wavesReport, type WaveSummary } from '#app/domain/report/waves'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as waves from '#db/repositories/waves.server'

/** Every wave that counts, the newest quarter first. */
export async function readWaves(
  db: Database,
  { roles }: Pick<Person, 'roles'>,
): Promise<{ readonly waves: readonly WaveSummary[]; readonly mayEdit: boolean }> {
  const rows = wavesInForce(await waves.findAllActive(db))
  return { waves: wavesReport(rows), mayEdit: may(roles, 'import_data') }
}
