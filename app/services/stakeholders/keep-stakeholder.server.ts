import { stakeholderCells } from '#app/domain/export/stakeholders-file'
import type { Quarter } from '#app/domain/calendar/quarter'
import { STAKEHOLDER_COLUMNS, type StakeholderColumn } from '#app/domain/ingest/columns/columns'
import type { Database } from '#db/client.server'
import { refusedForm, textIn, type FormAnswer } from '../import/form-answer'
import { writtenFile } from '../import/written-file'
import type { RegisterWriter } from './handlers.server'
import { readRegister } from './read-register.server'

interface KeepTools {
  readonly db: Database
  readonly writer: RegisterWriter
  readonly clock: () => Date
}

/** The row that is written: null for a new one. */
interface RowSelection {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
  readonly row: number | null
}

/** What came of a sent form: kept, or what is wrong with it. */
export type StakeholderAnswer = FormAnswer<{ readonly period: string }>

/**
 * Changes one row of a region's register, adds one or takes one away: the register is written anew with it,
 * from the period on that the form names.
 * @param accountId who wrote it
 * @returns null where there is no such region or row
 */
export async function keepStakeholder(
  { db, writer, clock }: KeepTools,
  accountId: number,
  { regionSet, region, quarter, row }: RowSelection,
  form: FormData,
): Promise<StakeholderAnswer | null> {
  const register = await readRegister(db, { regionSet, region, quarter })
  if (register === null) return null
  const isKnown = row === null || register.rows.some(({ rowNumber }) => rowNumber === row)
  if (!isKnown) return null
  const at = clock().toISOString()
  const sent = textIn(form)
  const period = sent('period')
  const names = STAKEHOLDER_COLUMNS.map(({ name }) => name)
  const own = (name: StakeholderColumn) =>
    name === 'region' ? region : name === 'region_set' ? regionSet : sent(name)
  const others = register.rows
    .filter(({ rowNumber }) => rowNumber !== row)
    .map((each) => stakeholderCells({ ...each, regionSet, region }))
    .map((cells) => ({ ...cells, period }))
  const written = Object.fromEntries(names.map((name) => [name, own(name)]))
  const mine = form.get('remove') === null ? [written] : []
  const outcome = await writer.run('keepRegister', {
    ...{ regionId: register.regionId, quarter, accountId, at },
    file: writtenFile([...mine, ...others], at, names),
    fileName: `${region} ${period}.csv`,
    basedOn: Number(sent('based_on')) || null,
  })
  if (outcome.kind === 'kept') return { kind: 'kept', period }
  return refusedForm(outcome, written)
}
