import { STAKEHOLDER_COLUMNS, type StakeholderColumn } from '../ingest/columns/columns'
import type { StakeholderRow } from '../stakeholders/register'
import { importFile, numberText } from './import-file'

/** A row of a register with all that it says. */
export interface NamedStakeholder extends StakeholderRow {
  readonly regionSet: string
  readonly region: string
  readonly interest: number | null
  readonly influence: number | null
  readonly burden: string | null
  readonly position: string | null
  readonly invited: number | null
  readonly weightReason: string | null
}

/**
 * Registers as the file that the import of stakeholders reads. Sorted by set, region, period, group and
 * organisation.
 * @param rows in force (registersInForce)
 */
export function stakeholdersFile(rows: readonly NamedStakeholder[]): string {
  return importFile(STAKEHOLDER_COLUMNS, rows.map(stakeholderCells), [
    ...(['region_set', 'region', 'period', 'stakeholder_group', 'organisation'] as const),
  ])
}

/** The cells of a row by column. */
export function stakeholderCells(
  row: NamedStakeholder,
): Readonly<Record<StakeholderColumn, string>> {
  return {
    region_set: row.regionSet,
    region: row.region,
    period: row.period,
    stakeholder_group: row.group,
    organisation: row.organisation ?? '',
    interest: numberText(row.interest),
    influence: numberText(row.influence),
    burden: row.burden ?? '',
    position: row.position ?? '',
    invited: numberText(row.invited),
    weight: numberText(row.weight),
    weight_reason: row.weightReason ?? '',
  }
}
