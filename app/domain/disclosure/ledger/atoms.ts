import { HEAVIEST } from '../../sums/layout'
import { withoutWeights } from './heaviest'

/** The answers of an atom, as far as the ledger asks for them: v is the design weight of the first edition. */
export interface AtomAnswers {
  /** Valid answers, each of another person; a whole number above 0. */
  readonly n: number
  /** Σv and Σv² over them. */
  readonly sumWeights: number
  readonly sumSquaredWeights: number
  /** Their largest v, descending: HEAVIEST of them, or all where there are fewer. */
  readonly heaviest: readonly number[]
  /**
   * How often at once they ever counted, 1 unless told: rows of several files that say the same without an
   * id may be one person's or several persons'.
   */
  readonly copies?: number
}

/**
 * Atoms of the release ledger (method section 9): answers of one scale that are in or out of every
 * figure together, now and in every edition to come, in proportion to v. They are a shorthand: what is
 * protected are the persons who gave them, one by one.
 *
 * The identity of an atom is a path. It begins with what never changes for an answer: import, quarter,
 * segment, place, group and the scale's scoring rule (items and minimum answered, not the weights).
 * Whatever later tells answers of an atom apart makes the path longer: where import 7 brings newer
 * answers of some of these persons, `…/7+` are theirs and `…/7-` the others, also after 7 is undone.
 * So atoms split and never merge, and a figure released over an atom rests on its parts with the
 * same coefficient. Parts that an edition does not name stay behind as the atom's remainder.
 */
export interface Atom extends AtomAnswers {
  /** Path of at least one element. */
  readonly path: readonly string[]
  /** That of the path (atomKey), where it is at hand. */
  readonly key?: string
}

/** An atom as kept; `parent` is the place in the list of the atom it is a part of. */
export interface StoredAtom extends AtomAnswers {
  readonly key: string
  readonly parent: number | null
}

/** An atom that contradicts what was registered before: released rows would no longer mean anything. */
export class LedgerError extends Error {
  readonly code:
    | 'atom_changed'
    | 'atom_too_large'
    | 'atom_unknown'
    | 'atom_invalid'
    | 'figure_mismatch'
    /** What was shown before is not known. */
    | 'ledger_gap'

  readonly key: string

  constructor(code: LedgerError['code'], key: string) {
    super(`${code}: ${key}`)
    this.name = 'LedgerError'
    this.code = code
    this.key = key
  }
}

/** Never the key of an element: encoding leaves no bare %. */
const REMAINDER = '%'
const TOLERANCE = 1e-9

/** Stands for itself in a key, as nearly every element does: asked a million times, and faster than escaping. */
const PLAIN = /^[\w.~-]*$/

/** Text form of a path. Elements are escaped, so that no two paths have one key. */
export function atomKey(path: readonly string[]): string {
  return path
    .map((element) => (PLAIN.test(element) ? element : encodeURIComponent(element)))
    .join('/')
}

/** Of most atoms. */
const NONE: readonly number[] = []

/** All atoms of a ledger block, as a forest of splits; the leaves are the atoms of today. */
export class AtomRegister {
  readonly #atoms: StoredAtom[] = []
  /** By place, of those that were split: their parts, and what is left beside these. */
  readonly #children = new Map<number, readonly number[]>()
  readonly #remainders = new Map<number, number>()
  readonly #byKey = new Map<string, number>()
  /** By place, as far as they were asked for; forgotten with every split. */
  #leaves: (readonly number[] | undefined)[] = []

  /** Places of the atoms of parts: several figures have the same. */
  readonly #places = new WeakMap<readonly string[], readonly number[]>()

  /** What it was made of, until that changes. */
  #unchanged: readonly StoredAtom[] | null = null

  constructor(stored: readonly StoredAtom[] = []) {
    for (const atom of stored) this.#append(atom)
    this.#unchanged = stored
  }

  /** The very list that it was made of, where nothing changed. */
  get stored(): readonly StoredAtom[] {
    return (this.#unchanged ??= [...this.#atoms])
  }

  /** What is known under a key. */
  find(key: string): StoredAtom | undefined {
    const place = this.#byKey.get(key)
    return place === undefined ? undefined : this.at(place)
  }

  /**
   * Makes an atom known, splitting the one it is a part of.
   * @throws LedgerError where the key is known with other persons, or its parent has not as many left
   */
  register(atom: Atom): void {
    const key = atom.key ?? atomKey(atom.path)
    if (!isSound(atom)) throw new LedgerError('atom_invalid', key)
    const known = this.#byKey.get(key)
    if (known !== undefined) {
      const stored = this.at(known)
      if (!isSame(stored, atom)) throw new LedgerError('atom_changed', key)
      const copies = copiesOf(atom, stored)
      if (copies !== stored.copies) this.#put(known, { ...stored, copies })
      return
    }
    const parent = this.#nearestAncestor(key)
    const { n, sumWeights, sumSquaredWeights, heaviest } = atom
    if (parent !== null) this.#take(parent, key, atom)
    const copies = copiesOf(atom, parent === null ? {} : this.at(parent))
    this.#append({ key, parent, n, sumWeights, sumSquaredWeights, heaviest, copies })
    if (parent !== null) this.#keepRemainder(parent)
  }

  /** Places of the leaves that an atom consists of today. */
  leavesOf(place: number): readonly number[] {
    return (this.#leaves[place] ??= this.#findLeaves(place))
  }

  #findLeaves(place: number): readonly number[] {
    const children = this.#childrenOf(place)
    const remainder = this.#remainders.get(place)
    if (children.length === 0 && remainder === undefined) return [place]
    const leaves = children.flatMap((child) => this.leavesOf(child))
    return remainder === undefined || this.at(remainder).n === 0 ? leaves : [...leaves, remainder]
  }

  /** @throws LedgerError atom_unknown */
  placeOf(key: string): number {
    const place = this.#byKey.get(key)
    if (place === undefined) throw new LedgerError('atom_unknown', key)
    return place
  }

  /** @throws LedgerError atom_unknown */
  placesOf(keys: readonly string[]): readonly number[] {
    const known = this.#places.get(keys)
    if (known !== undefined) return known
    const places = keys.map((key) => this.placeOf(key))
    this.#places.set(keys, places)
    return places
  }

  /**
   * The place of the leaf that holds an answer, by the key of its atom or of a part of that yet to be
   * named; null where no row can rest on it.
   */
  leafOf(key: string): number | null {
    for (let end = key.length; end > 0; end = key.lastIndexOf('/', end - 1)) {
      const place = this.#byKey.get(key.slice(0, end))
      if (place === undefined) continue
      const remainder = this.#remainders.get(place)
      return remainder ?? (this.#children.has(place) ? null : place)
    }
    return null
  }

  /** Takes note that whoever gave the answers of a leaf was erased: all of it is remainder. */
  leaveToErased(place: number): void {
    if (!this.#children.has(place)) this.#keepRemainder(place)
  }

  /** Whether an atom holds what no edition names any more: whoever gave these answers was erased. */
  isRemainder(place: number): boolean {
    const { parent } = this.at(place)
    return parent !== null && this.#remainders.get(parent) === place
  }

  at(place: number): StoredAtom {
    return this.#atoms[place] as StoredAtom
  }

  get size(): number {
    return this.#atoms.length
  }

  #childrenOf(place: number): readonly number[] {
    return this.#children.get(place) ?? NONE
  }

  #put(place: number, stored: StoredAtom): void {
    this.#unchanged = null
    this.#atoms[place] = stored
  }

  #nearestAncestor(key: string): number | null {
    for (let end = key.lastIndexOf('/'); end > 0; end = key.lastIndexOf('/', end - 1)) {
      const place = this.#byKey.get(key.slice(0, end))
      if (place !== undefined) return place
    }
    return null
  }

  #take(parent: number, key: string, { n, sumSquaredWeights }: Atom): void {
    const left = this.#unnamedPart(parent)
    // Of weights that differ by many orders of magnitude the least are lost in the subtraction.
    const room = left.sumSquaredWeights + TOLERANCE * this.at(parent).sumSquaredWeights
    if (n > left.n || sumSquaredWeights > room) throw new LedgerError('atom_too_large', key)
  }

  #unnamedPart(place: number): AtomAnswers {
    const stored = this.at(place)
    let { n, sumWeights, sumSquaredWeights } = stored
    const named: number[] = []
    for (const child of this.#childrenOf(place)) {
      const part = this.at(child)
      n -= part.n
      sumWeights -= part.sumWeights
      sumSquaredWeights -= part.sumSquaredWeights
      for (const weight of part.heaviest) named.push(weight)
    }
    const heaviest = withoutWeights(stored.heaviest, named, n)
    return { n, sumWeights, sumSquaredWeights, heaviest, copies: stored.copies }
  }

  /** The remainder is made anew at each split; rows point at whole atoms, never at a remainder. */
  #keepRemainder(place: number): void {
    const remainder = this.#remainders.get(place)
    const left = this.#unnamedPart(place)
    this.#leaves = []
    if (left.n === 0 && remainder === undefined) return
    const stored: StoredAtom = {
      ...left,
      key: `${this.at(place).key}/${REMAINDER}`,
      parent: place,
      sumWeights: Math.max(left.sumWeights, Number.MIN_VALUE),
      sumSquaredWeights: Math.max(left.sumSquaredWeights, Number.MIN_VALUE),
    }
    if (remainder === undefined) this.#append(stored)
    else this.#put(remainder, stored)
  }

  #append(stored: StoredAtom): void {
    const place = this.#atoms.length
    const { key, parent } = stored
    this.#put(place, stored)
    if (parent !== null && key === `${this.at(parent).key}/${REMAINDER}`) {
      this.#remainders.set(parent, place)
      return
    }
    this.#byKey.set(key, place)
    if (parent !== null) this.#children.set(parent, [...this.#childrenOf(parent), place])
  }
}

function copiesOf(first: Pick<Atom, 'copies'>, second: Pick<Atom, 'copies'>): number {
  return Math.max(first.copies ?? 1, second.copies ?? 1)
}

function isSound({ path, n, sumWeights, sumSquaredWeights, heaviest }: Atom): boolean {
  if (path.length === 0 || !Number.isInteger(n) || n < 1) return false
  return sumWeights > 0 && sumSquaredWeights > 0 && heaviest.length === Math.min(n, HEAVIEST)
}

function isSame(stored: StoredAtom, atom: Atom): boolean {
  const isNear = (known: number, given: number) => Math.abs(known - given) <= TOLERANCE * known
  return (
    stored.n === atom.n &&
    isNear(stored.sumWeights, atom.sumWeights) &&
    isNear(stored.sumSquaredWeights, atom.sumSquaredWeights) &&
    stored.heaviest.every((weight, place) => isNear(weight, atom.heaviest[place] ?? 0))
  )
}
