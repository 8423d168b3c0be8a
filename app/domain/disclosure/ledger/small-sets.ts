/** Fewer persons than this in a set of atoms is what nobody may single out. */
export const PROTECTED_PERSONS = 4
/** λmax(P_SS) from which a set of atoms counts as determined; 1 is exactly. */
const DETERMINED_FROM = 0.9
/** Sets looked at before the safe bound takes over. */
const SET_LIMIT = 1_000_000

/** An atom of 1…4 persons in the search. */
export interface SmallAtom {
  readonly n: number
  readonly population: string
  /** P_aa with the new row in it. */
  readonly diagonal: number
  /** Whether the new row touches it; a set without such an atom was judged before. */
  readonly touched: boolean
}

/**
 * Whether some set S of atoms with Σn ≤ 4 has λmax(P_SS) ≥ 0.9, that is: whether some combination of
 * rows rests (for nine tenths) on fewer than five persons. Atoms of one population count once.
 *
 * A set can only reach 0.9 if its trace does, so a branch is left when the trace cannot. Beyond 10⁶
 * sets the answer is the safe bound: determined unless P_aa ≤ n_a/5 for all atoms (then every trace
 * is at most 4/5).
 *
 * @param projection P_ab of two places in `atoms`, first ≠ second, with the new row in it
 * @param limit sets looked at at most
 */
export function hasDeterminedSet(
  atoms: readonly SmallAtom[],
  projection: (first: number, second: number) => number,
  limit = SET_LIMIT,
): boolean {
  const search = new Search(atoms, projection, limit)
  return search.run()
}

class Search {
  readonly #atoms: readonly SmallAtom[]
  readonly #projection: (first: number, second: number) => number
  readonly #limit: number
  readonly #known = new Map<number, number>()
  /** Places in falling order of P_aa per person. */
  readonly #order: number[]
  /** All that atoms can add whose persons may be counted already. */
  readonly #sharedGain: number
  #looked = 0

  constructor(
    atoms: readonly SmallAtom[],
    projection: (first: number, second: number) => number,
    limit: number,
  ) {
    this.#atoms = atoms
    this.#projection = projection
    this.#limit = limit
    const counts = new Map<string, number>()
    for (const atom of atoms) counts.set(atom.population, (counts.get(atom.population) ?? 0) + 1)
    this.#sharedGain = atoms.reduce(
      (sum, atom) => sum + ((counts.get(atom.population) ?? 0) > 1 ? atom.diagonal : 0),
      0,
    )
    const highest = atoms.reduce((most, atom) => Math.max(most, atom.diagonal / atom.n), 0)
    const reachable = (atom: SmallAtom) =>
      atom.diagonal + (PROTECTED_PERSONS - atom.n) * highest + this.#sharedGain >= DETERMINED_FROM
    this.#order = atoms
      .map((_, place) => place)
      .filter((place) => reachable(this.#atom(place)))
      .sort((first, second) => this.#density(second) - this.#density(first) || first - second)
  }

  run(): boolean {
    const starts = this.#order.filter((place) => this.#atom(place).touched)
    const done = new Set<number>()
    for (const start of starts) {
      const atom = this.#atom(start)
      done.add(start)
      const left = PROTECTED_PERSONS - atom.n
      if (this.#extend([start], atom.diagonal, left, 0, done)) return true
      if (this.#looked > this.#limit) return this.#exceedsSafeBound()
    }
    return false
  }

  /** Looks at the set, then at the set with each later atom that fits. */
  #extend(
    set: readonly number[],
    trace: number,
    left: number,
    from: number,
    done: ReadonlySet<number>,
  ): boolean {
    this.#looked += 1
    if (this.#looked > this.#limit) return false
    if (trace >= DETERMINED_FROM && this.#isDetermined(set)) return true
    for (let next = from; next < this.#order.length; next++) {
      const place = this.#order[next] as number
      if (trace + left * this.#density(place) + this.#sharedGain < DETERMINED_FROM) return false
      if (done.has(place)) continue
      const atom = this.#atom(place)
      const counted = set.some((member) => this.#atom(member).population === atom.population)
      const cost = counted ? 0 : atom.n
      if (cost > left || atom.diagonal === 0) continue
      if (this.#extend([...set, place], trace + atom.diagonal, left - cost, next + 1, done)) {
        return true
      }
    }
    return false
  }

  /** λmax ≥ 0.9 exactly where 0.9·I − P_SS has no Cholesky factor with a positive diagonal. */
  #isDetermined(set: readonly number[]): boolean {
    const lower: number[][] = []
    for (const [row, first] of set.entries()) {
      const entries: number[] = []
      for (let column = 0; column <= row; column++) {
        const second = set[column] as number
        let value = row === column ? DETERMINED_FROM : 0
        value -= this.#p(first, second)
        const other = column === row ? entries : (lower[column] as number[])
        for (let k = 0; k < column; k++) value -= (entries[k] as number) * (other[k] as number)
        if (row === column) {
          if (value <= 1e-12) return true
          entries.push(Math.sqrt(value))
        } else entries.push(value / (other[column] as number))
      }
      lower.push(entries)
    }
    return false
  }

  #p(first: number, second: number): number {
    if (first === second) return this.#atom(first).diagonal
    const key = Math.min(first, second) * this.#atoms.length + Math.max(first, second)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const value = this.#projection(first, second)
    this.#known.set(key, value)
    return value
  }

  #exceedsSafeBound(): boolean {
    return this.#atoms.some((atom) => atom.diagonal > atom.n / (PROTECTED_PERSONS + 1))
  }

  #atom(place: number): SmallAtom {
    return this.#atoms[place] as SmallAtom
  }

  #density(place: number): number {
    return this.#atom(place).diagonal / this.#atom(place).n
  }
}
