import { PROTECTED_PERSONS } from './determined'
import type { Choice } from './small-sets'

/** An atom of 1…4 persons within a column. */
export interface SmallAtom {
  /** n, divided by the number of atoms that hold the same persons. */
  readonly persons: number
  /** Its share of the column's squared length. */
  readonly share: number
}

/**
 * The best sets of a column's atoms: for each number of persons up to 4 the largest share, where more
 * persons get more. Persons with atoms in several columns count a part in each, so that all their atoms
 * together count them once; a set that holds but one of these atoms counts too few persons, which is
 * on the safe side.
 */
export function choicesOf(atoms: readonly SmallAtom[]): Choice[] {
  let best: Choice[] = [{ persons: 0, share: 0 }]
  for (const atom of atoms) {
    const extended = best
      .map(({ persons, share }) => ({
        persons: persons + atom.persons,
        share: share + atom.share,
      }))
      .filter(({ persons }) => persons <= PROTECTED_PERSONS + 1e-9)
    best = undominated([...best, ...extended])
  }
  return best.slice(1)
}

function undominated(choices: Choice[]): Choice[] {
  choices.sort((first, second) => first.persons - second.persons || second.share - first.share)
  let most = -1
  return choices.filter(({ share }) => {
    const better = share > most + 1e-12
    if (better) most = share
    return better
  })
}
