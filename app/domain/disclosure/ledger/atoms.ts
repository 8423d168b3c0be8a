/**
 * Atoms of the release ledger (method section 9): persons of one scale that are in or out of every
 * figure together, now and in every edition to come.
 *
 * The identity of an atom is a path. It begins with what never changes for a person: import, quarter,
 * segment, place, group and the scale's scoring rule (items and minimum answered, not the weights).
 * Whatever later tells persons of an atom apart makes the path longer: where import 7 brings newer
 * answers of some of them, `…/7+` are those persons and `…/7-` the others, also after 7 is undone.
 * So atoms split and never merge, and a figure released over an atom rests on its parts with the
 * same coefficient. Parts that an edition does not name stay behind as the atom's remainder.
 */
export interface Atom {
  /** Path of at least one element. */
  readonly path: readonly string[]
  /** Valid persons, a whole number above 0. */
  readonly n: number
  /** Σv² over these persons. */
  readonly sumSquaredWeights: number
  /**
   * Atoms with one name here hold answers of the same persons (an answer and the newer one that took
   * its place), who count once. Default: these persons are in no other atom.
   */
  readonly population?: string
}

/** An atom as kept; `parent` is the place in the list of the atom it is a part of. */
export interface StoredAtom {
  readonly key: string
  readonly parent: number | null
  readonly n: number
  readonly sumSquaredWeights: number
  readonly population: string
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

/** Text form of a path. Elements are escaped, so that no two paths have one key. */
export function atomKey(path: readonly string[]): string {
  return path.map(encodeURIComponent).join('/')
}

interface Node {
  readonly stored: StoredAtom
  readonly children: number[]
  remainder: number | null
}

/** All atoms of a ledger block, as a forest of splits; the leaves are the atoms of today. */
export class AtomRegister {
  readonly #nodes: Node[] = []
  readonly #byKey = new Map<string, number>()

  constructor(stored: readonly StoredAtom[] = []) {
    for (const atom of stored) this.#append(atom)
  }

  get stored(): StoredAtom[] {
    return this.#nodes.map((node) => node.stored)
  }

  /**
   * Makes an atom known, splitting the one it is a part of.
   * @throws LedgerError where the key is known with other persons, or its parent has not as many left
   */
  register(atom: Atom): void {
    const key = atomKey(atom.path)
    if (atom.path.length === 0 || !Number.isInteger(atom.n) || atom.n < 1) {
      throw new LedgerError('atom_invalid', key)
    }
    if (!(atom.sumSquaredWeights > 0)) throw new LedgerError('atom_invalid', key)
    const known = this.#byKey.get(key)
    if (known !== undefined) {
      if (!isSame(this.#at(known).stored, atom)) throw new LedgerError('atom_changed', key)
      return
    }
    const parent = this.#nearestAncestor(atom.path)
    const population = atom.population ?? key
    const { n, sumSquaredWeights } = atom
    if (parent !== null) this.#take(parent, key, n, sumSquaredWeights)
    this.#append({ key, parent, n, sumSquaredWeights, population })
    if (parent !== null) this.#keepRemainder(parent)
  }

  /** Places of the leaves that an atom consists of today. */
  leavesOf(place: number): number[] {
    const { children, remainder } = this.#at(place)
    if (children.length === 0) return [place]
    const leaves = children.flatMap((child) => this.leavesOf(child))
    return remainder === null || this.at(remainder).n === 0 ? leaves : [...leaves, remainder]
  }

  /** @throws LedgerError atom_unknown */
  placeOf(key: string): number {
    const place = this.#byKey.get(key)
    if (place === undefined) throw new LedgerError('atom_unknown', key)
    return place
  }

  at(place: number): StoredAtom {
    return this.#at(place).stored
  }

  get size(): number {
    return this.#nodes.length
  }

  #at(place: number): Node {
    return this.#nodes[place] as Node
  }

  #nearestAncestor(path: readonly string[]): number | null {
    for (let length = path.length - 1; length > 0; length--) {
      const place = this.#byKey.get(atomKey(path.slice(0, length)))
      if (place !== undefined) return place
    }
    return null
  }

  #take(parent: number, key: string, n: number, sumSquaredWeights: number): void {
    const left = this.#unnamedPart(parent)
    const fits = n <= left.n && sumSquaredWeights <= left.sumSquaredWeights * (1 + TOLERANCE)
    if (!fits) throw new LedgerError('atom_too_large', key)
  }

  #unnamedPart(place: number): { n: number; sumSquaredWeights: number } {
    const { stored, children } = this.#at(place)
    let { n, sumSquaredWeights } = stored
    for (const child of children) {
      n -= this.at(child).n
      sumSquaredWeights -= this.at(child).sumSquaredWeights
    }
    return { n, sumSquaredWeights }
  }

  /** The remainder is made anew at each split; rows point at whole atoms, never at a remainder. */
  #keepRemainder(place: number): void {
    const node = this.#at(place)
    const left = this.#unnamedPart(place)
    if (left.n === 0 && node.remainder === null) return
    const stored: StoredAtom = {
      key: `${node.stored.key}/${REMAINDER}`,
      parent: place,
      n: left.n,
      sumSquaredWeights: Math.max(left.sumSquaredWeights, Number.MIN_VALUE),
      population: node.stored.population,
    }
    if (node.remainder === null) this.#append(stored)
    else this.#nodes[node.remainder] = { stored, children: [], remainder: null }
  }

  #append(stored: StoredAtom): void {
    const place = this.#nodes.length
    this.#nodes.push({ stored, children: [], remainder: null })
    const parent = stored.parent === null ? null : this.#at(stored.parent)
    if (parent && stored.key === `${parent.stored.key}/${REMAINDER}`) {
      parent.remainder = place
      return
    }
    this.#byKey.set(stored.key, place)
    parent?.children.push(place)
  }
}

function isSame(stored: StoredAtom, atom: Atom): boolean {
  const difference = Math.abs(stored.sumSquaredWeights - atom.sumSquaredWeights)
  return stored.n === atom.n && difference <= TOLERANCE * stored.sumSquaredWeights
}
