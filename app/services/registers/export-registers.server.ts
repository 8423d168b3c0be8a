import { regionsFile } from '#app/domain/export/regions-file'
import { stakeholdersFile } from '#app/domain/export/stakeholders-file'
import { registersInForce } from '#app/domain/stakeholders/register'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'

/** Every membership that counts, as the file that the import of regions reads. */
export async function exportRegions(db: Database): Promise<string> {
  return regionsFile(await memberships.findAllActive(db))
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
