import { wavesFile } from '#app/domain/export/waves-file'
import { wavesInForce } from '#app/domain/stakeholders/waves'
import type { Database } from '#db/client.server'
import * as waves from '#db/repositories/waves.server'

/** Every wave that counts, as the file that the import of waves reads. */
export async function exportWaves(db: Database): Promise<string> {
  return wavesFile(wavesInForce(await waves.findAllActive(db)))
}
