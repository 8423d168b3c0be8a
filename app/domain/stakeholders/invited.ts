import type { Quarter } from '../calendar/quarter'
import { heldIn } from '../grouping'
import { newestRegister, type StakeholderRow } from './register'
import type { WaveRow } from './waves'

/** A row of a register that may say how many were invited. */
export interface InvitingRow extends StakeholderRow {
  /** Whole number ≥ 0; null where unknown. */
  readonly invited: number | null
}

/**
 * How many persons of each group were invited in a region and quarter (method section 12): what the
 * quarter's waves say, added; of a group of which they say nothing, what the newest register at or before
 * the quarter says.
 * @param waves of this region, in force (wavesInForce), any quarter
 * @param register of this region, any quarter
 * @returns group code → persons > 0; a group is absent where nobody was invited, or it is unknown
 */
export function invitedByGroup(
  waves: readonly WaveRow[],
  register: readonly InvitingRow[],
  quarter: Quarter,
): ReadonlyMap<string, number> {
  const ofWaves = added(waves.filter(({ period }) => period === quarter))
  const ofRegister = added(newestRegister(register, quarter))
  const invited = new Map([...ofRegister, ...ofWaves])
  return new Map([...invited].filter(([, persons]) => persons > 0))
}

function added(
  rows: readonly { readonly group: string; readonly invited: number | null }[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, { persons: number }>()
  for (const { group, invited } of rows) {
    if (invited !== null) heldIn(sums, group, () => ({ persons: 0 })).persons += invited
  }
  return new Map([...sums].map(([group, { persons }]) => [group, persons]))
}
