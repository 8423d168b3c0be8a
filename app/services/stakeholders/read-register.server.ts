import { stakeholderCells } from '#app/domain/export/stakeholders-file'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { StakeholderPageReport } from '#app/domain/report/stakeholder-page'
import { newestRegister, registersInForce } from '#app/domain/stakeholders/register'
import type { Database } from '#db/client.server'
import * as regions from '#db/repositories/regions.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { currentFramework } from '../framework.server'

interface RegisterSelection {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
}

/** The register of a region that counts in a quarter. null: there is no such region */
export async function readRegister(
  db: Database,
  { regionSet, region, quarter }: RegisterSelection,
): Promise<{
  readonly regionId: number
  readonly rows: readonly stakeholders.Stakeholder[]
} | null> {
  const named = await regions.findAllByName(db, [region])
  const id = named.find((each) => each.regionSet === regionSet)?.id
  if (id === undefined) return null
  const all = (await stakeholders.findAllActive(db)).filter(({ regionId }) => regionId === id)
  return { regionId: id, rows: newestRegister(registersInForce(all), quarter) }
}

/** One row of a register to change, or an empty one. @returns null where there is no such region or row */
export async function readStakeholder(
  { db }: { readonly db: Database },
  { row, ...selection }: RegisterSelection & { readonly row: number | null },
): Promise<StakeholderPageReport | null> {
  const register = await readRegister(db, selection)
  if (register === null) return null
  const { regionSet, region, quarter } = selection
  const { groups } = await currentFramework(db)
  const found = register.rows.find(({ rowNumber }) => rowNumber === row)
  if (row !== null && found === undefined) return null
  const period = register.rows[0]?.period ?? quarter
  return {
    ...{ regionSet, region, quarter, row },
    cells: found === undefined ? { period } : stakeholderCells({ ...found, regionSet, region }),
    periods: [...new Set([period, quarter])],
    basedOn: register.rows[0]?.importId ?? null,
    groups: groups.map(({ code, name }) => ({ code, name })),
  }
}
