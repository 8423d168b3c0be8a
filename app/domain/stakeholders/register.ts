import type { Quarter } from '../calendar/quarter'
import { groupBy, keyOf } from '../grouping'

/** A row of a stakeholder register (stakeholderanalyse): who has an interest in a region. */
export interface StakeholderRow {
  readonly importId: number
  readonly regionId: number
  readonly period: Quarter
  readonly group: string
  readonly organisation: string | null
  /** ≥ 0; null where the register leaves it blank. */
  readonly weight: number | null
}

/**
 * The newest register at or before a quarter: that of the latest period, and of that the latest
 * import. Empty without one.
 * @param rows of one region, any period, any order
 */
export function newestRegister<Row extends StakeholderRow>(
  rows: readonly Row[],
  quarter: Quarter,
): readonly Row[] {
  const newest = rows
    .filter((row) => row.period <= quarter)
    .reduce<Row | null>((best, row) => (isNewer(row, best) ? row : best), null)
  return rows.filter((row) => row.period === newest?.period && row.importId === newest.importId)
}

/** Of each region and period the register that counts: that of the latest import. Any rows, any order. */
export function registersInForce<Row extends StakeholderRow>(rows: readonly Row[]): readonly Row[] {
  const registers = groupBy(rows, ({ regionId, period }) => keyOf(regionId, period))
  return [...registers.values()].flatMap((ofPeriod) => {
    const latest = Math.max(...ofPeriod.map(({ importId }) => importId))
    return ofPeriod.filter(({ importId }) => importId === latest)
  })
}

/**
 * Group weights of a region in a quarter (method section 2): from the newest register at or before the
 * quarter. The sum of its rows per group; a blank weight counts as 1, and where no row has a weight
 * every group that the register names counts the same.
 * @param rows of this region, any period, any order
 * @returns group code → weight ≥ 0, or null without a register: then all groups of the framework count
 */
export function registerWeights(
  rows: readonly StakeholderRow[],
  quarter: Quarter,
): ReadonlyMap<string, number> | null {
  const register = newestRegister(rows, quarter)
  if (register.length === 0) return null
  const givesWeights = register.some((row) => row.weight !== null)
  const weights = new Map<string, number>()
  for (const row of register) {
    const sum = weights.get(row.group) ?? 0
    weights.set(row.group, givesWeights ? sum + (row.weight ?? 1) : 1)
  }
  return weights
}

function isNewer(row: StakeholderRow, than: StakeholderRow | null): boolean {
  if (than === null) return true
  if (row.period !== than.period) return row.period > than.period
  return row.importId > than.importId
}
