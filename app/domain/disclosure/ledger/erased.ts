import { AtomRegister } from './atoms'
import type { LedgerBlock } from './audit'

/**
 * A block that knows of atoms of which nobody is left. An atom that some are left of is split, and what the
 * erased gave is its remainder; one that all of are gone would go on to be of as many persons as it had
 * answers, though an erased person may have been alone in several.
 *
 * @param isLeft whether an atom, by its key, has answers still, or is of a place where nobody was erased
 */
export function withErased(block: LedgerBlock, isLeft: (key: string) => boolean): LedgerBlock {
  const register = new AtomRegister(block.atoms)
  const named = block.atoms.map(({ key }, place) => ({ key, place }))
  for (const { key, place } of named) {
    if (!register.isRemainder(place) && !isLeft(key)) register.leaveToErased(place)
  }
  return { ...block, atoms: register.stored, refused: [] }
}
