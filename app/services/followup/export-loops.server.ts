import { loopsFile, type LoopPlaceCells } from '#app/domain/export/loops-file'
import { loopsInForce } from '#app/domain/followup/in-force'
import type { Database } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import * as places from '#db/repositories/places.server'
import * as regions from '#db/repositories/regions.server'

/** Every expectation that counts, as the file that the import of loops reads. */
export async function exportLoops(db: Database): Promise<string> {
  return loopsFile(loopsInForce(await loops.findAllActive(db)), await placeCells(db))
}

/** Place → how a row of the file names it. */
export async function placeCells(db: Database): Promise<ReadonlyMap<number, LoopPlaceCells>> {
  const known = new Map((await regions.findAll(db)).map((region) => [region.id, region]))
  return new Map(
    (await places.findAll(db)).map(({ id, areaCode, regionId }) => {
      const region = known.get(regionId ?? -1)
      const cells: LoopPlaceCells = {
        area_code: areaCode ?? '',
        region: region?.name ?? '',
        region_set: region?.regionSet ?? '',
      }
      return [id, cells] as const
    }),
  )
}
