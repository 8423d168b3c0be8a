import { heldIn } from '../../grouping'
import type { StoredPart } from './columns'
import type { StoredRow } from './released-rows'

type Atoms = readonly number[]
type Parts = readonly StoredPart[]

/**
 * Rows of which it is seen at a glance, atom by atom, that they follow from what was told exactly: the very
 * same rows, and sums of rows of one coefficient each. Such are a group's mean that is told again, a total of
 * groups that are all told, at whatever weights, and a calendar year of quarters. Of others the space of rows
 * has to be asked (RowSpace).
 */
export class KnownRows {
  /** Rows of one part: its atoms, by the first of these. */
  readonly #alike = new Map<number, Atoms[]>()
  /** Rows of several parts, by the first atom. */
  readonly #mixed = new Map<number, Parts[]>()

  /** Whether atoms are those of rows, as far as it was asked: figures share them. */
  #sums = new WeakMap<Atoms, boolean>()

  /**
   * @param rows all that were released
   * @param free others that follow from those that were told exactly
   */
  constructor(rows: readonly StoredRow[], free: readonly Parts[] = []) {
    for (const { parts, exact } of rows) if (exact) this.#add(parts)
    for (const parts of free) this.#add(parts)
  }

  /** Whether a row follows; false does not say that it does not. */
  has(parts: Parts): boolean {
    const same = this.#mixed.get(parts[0]?.atoms[0] ?? NaN) ?? []
    return (
      parts.every(({ atoms }) => this.#isKnownSum(atoms)) ||
      same.some((known) => isSameRow(known, parts))
    )
  }

  /** @param told rows that were told exactly @returns those that did not follow at a glance so far */
  takeIn(told: readonly Parts[]): Parts[] {
    return told
      .toSorted((first, second) => first.length - second.length)
      .filter((parts) => {
        if (this.has(parts)) return false
        this.#add(parts)
        this.#sums = new WeakMap()
        return true
      })
  }

  #add(parts: Parts): void {
    const [part] = parts
    const first = part?.atoms[0]
    if (part === undefined || first === undefined) return
    if (parts.length > 1) heldIn(this.#mixed, first, () => []).push(parts)
    else heldIn(this.#alike, first, () => []).push(part.atoms)
  }

  #isKnownSum(atoms: Atoms): boolean {
    const known = this.#sums.get(atoms)
    if (known !== undefined) return known
    const isSum = this.#isSum(atoms)
    this.#sums.set(atoms, isSum)
    return isSum
  }

  /** Whether the atoms are those of rows, one after the other: of several that fit always the longest. */
  #isSum(atoms: Atoms): boolean {
    let from = 0
    while (from < atoms.length) {
      let longest = 0
      for (const known of this.#alike.get(atoms[from] as number) ?? []) {
        if (known.length > longest && isAt(known, atoms, from)) longest = known.length
      }
      if (longest === 0) return false
      from += longest
    }
    return true
  }
}

/** Whether two rows are the same, with their parts and atoms in the same order. */
export function isSameRow(known: Parts, parts: Parts): boolean {
  return (
    known.length === parts.length &&
    known.every(({ coefficient, atoms }, place) => {
      const part = parts[place] as StoredPart
      const isSame = part.coefficient === coefficient && part.atoms.length === atoms.length
      return isSame && isAt(atoms, part.atoms, 0)
    })
  )
}

function isAt(part: Atoms, atoms: Atoms, from: number): boolean {
  if (from + part.length > atoms.length) return false
  for (let at = 0; at < part.length; at++) if (part[at] !== atoms[from + at]) return false
  return true
}
