import { keyOf } from '#app/domain/grouping'
import { regionsFile } from '#app/domain/export/regions-file'
import { stakeholdersFile } from '#app/domain/export/stakeholders-file'
import { registersInForce } from '#app/domain/stakeholders/register'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'

/** Every membership that counts, once where several imports say it, as the file that the import of regions reads. */
export async function exportRegions(db: Database): Promise<string> {
  const said = new Map(
    (await memberships.findAllActive(db)).map((row) => {
      const { regionSet, region, placeId, validFrom, validTo, tileColumn, tileRow } = row
      const key = keyOf(regionSet, region, placeId, validFrom, validTo, tileColumn, tileRow)
      return [key, row] as const
    }),
  )
  return regionsFile([...said.values()])
}

/** Every register that counts, as the file that the import of stakeholders reads. */
export async function exportStakeholders(db: Database): Promise<string> {
  const named = new Map((await regions.findAll(db)).map((region) => [region.id, region]))
  const rows = registersInForce(await stakeholders.findAllActive(db))
  return stakeholdersFile(
    rows.map((row) => {
      const { regionSet = '', name: region = '' } = named.get(row.regionId) ?? {}
      return { ...row, regionSet, region }
    }),
  )
}
