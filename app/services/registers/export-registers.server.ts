import { keyOf } from '#app/domain/grouping'
import { regionsFile } from '#app/domain/export/regions-file'
import { importWorkbook } from '#app/domain/export/import-workbook'
import {
  stakeholderCells,
  stakeholdersFile,
  type NamedStakeholder,
} from '#app/domain/export/stakeholders-file'
import { registersInForce } from '#app/domain/stakeholders/register'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { apiRow, type ApiRow } from '../api/register-rows'

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
  return stakeholdersFile(await namedStakeholders(db))
}

/** The same as a workbook with the columns of the file, which can be imported too. */
export async function exportStakeholdersWorkbook(db: Database): Promise<Uint8Array<ArrayBuffer>> {
  return importWorkbook('stakeholders', await exportStakeholders(db), { organisation: 36 })
}

/** Every row of the registers that count, for programs, with the columns of their file. */
export async function readStakeholderRows({
  db,
}: {
  readonly db: Database
}): Promise<readonly ApiRow[]> {
  const rows = await namedStakeholders(db)
  return rows.map((row) => apiRow('Stakeholder', stakeholderCells(row)))
}

async function namedStakeholders(db: Database): Promise<readonly NamedStakeholder[]> {
  const named = new Map((await regions.findAll(db)).map((region) => [region.id, region]))
  const rows = registersInForce(await stakeholders.findAllActive(db))
  return rows.map((row) => {
    const { regionSet = '', name: region = '' } = named.get(row.regionId) ?? {}
    return { ...row, regionSet, region }
  })
}
