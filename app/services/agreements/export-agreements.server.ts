import { agreementsFile, type PlaceCells } from '#app/domain/export/agreements-file'
import type { Database } from '#db/client.server'
import * as agreementReports from '#db/repositories/agreement-reports.server'
import * as places from '#db/repositories/places.server'
import * as regions from '#db/repositories/regions.server'

/** Every report on agreements that counts, as the file that the import of agreements reads. */
export async function exportAgreements(db: Database): Promise<string> {
  const regionNames = new Map((await regions.findAll(db)).map(({ id, name }) => [id, name]))
  const cells = (await places.findAll(db)).map(({ id, areaCode, regionId }) => {
    const region = regionNames.get(regionId ?? -1) ?? ''
    const place: PlaceCells = { area_code: areaCode ?? '', region }
    return [id, place] as const
  })
  return agreementsFile(await agreementReports.findAllActive(db), new Map(cells))
}
