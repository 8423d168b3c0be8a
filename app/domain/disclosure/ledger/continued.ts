import { AtomRegister, LedgerError } from './atoms'
import type { LedgerBlock } from './audit'

/**
 * Whether a block is a later state of another: every atom of the earlier one is in it, unchanged. As rows
 * are only ever added, it then holds everything that the earlier one holds.
 */
export function isContinuedBy(earlier: LedgerBlock, later: LedgerBlock): boolean {
  const register = new AtomRegister(later.atoms)
  return earlier.atoms.every(({ key, n, sumSquaredWeights }) => {
    // What is left of an atom that was split changes with every further split.
    if (key.endsWith('/%')) return true
    const known = placeIn(register, key)
    if (known === null) return false
    const difference = Math.abs(known.sumSquaredWeights - sumSquaredWeights)
    return known.n === n && difference <= 1e-9 * sumSquaredWeights
  })
}

/** The later block, with everything on show that either has: what was shown once gives nothing away. */
export function withShownOf(later: LedgerBlock, earlier: LedgerBlock): LedgerBlock {
  return { ...later, shown: { ...later.shown, ...earlier.shown } }
}

function placeIn(register: AtomRegister, key: string) {
  try {
    return register.at(register.placeOf(key))
  } catch (error) {
    if (error instanceof LedgerError) return null
    throw error
  }
}
