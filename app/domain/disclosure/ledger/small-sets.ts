import { NEEDED, PROTECTED_PERSONS } from './determined'
import type { Choice, Held, Source } from './choices'
import type { Anchor, Members } from './members'
import { SUMS } from './row-sums'
import type { Proposal } from './proposal'
import type { Neighbour } from './neighbour-list'
import { SearchMemory, SetsAround, type Neighbours } from './sets-around'

/** Sets looked at before the safe bound takes over. */
const SET_LIMIT = 1_000_000

/**
 * Whether some set T of at most four persons, each with all answers, has λmax(D^½ P' D^½) ≥ 0.9, D the
 * shares of the columns that T holds: whether some combination of rows rests for nine tenths of its
 * squared length on fewer than five persons (method section 9).
 *
 * A set has an entry for each column in which one of its choices has answers, M_ij = √(s_i s_j)·P'_ab,
 * which has the eigenvalues of D^½ P' D^½ and zeros. It is looked for from the entry in which its
 * eigenvector y is largest: λ ≤ M_ii + Σ_j |M_ij|·|y_j/y_i|, and where x is the combination itself
 * Σ_a (1−D_a)·x_a² ≤ 1−λ bounds each y_j. So an anchor holds its column nearly whole, and what is held in
 * small part adds little. λ is at most the trace, too. Sets that q does not touch were judged before.
 *
 * Beyond the limit the answer is the safe bound, with which the search begins: determined unless four
 * times the largest trace of a person is below 0.9.
 */
export function hasDeterminedSet(members: Members, proposal: Proposal, limit = SET_LIMIT): boolean {
  return new Search(members, proposal, limit).run()
}

class Search {
  readonly #members: Members
  readonly #proposal: Proposal
  readonly #limit: number
  /** P'_aa */
  readonly #whole: Float64Array
  /** The largest trace that one person can add. */
  #density = 0
  /** The most that q can add to the row sum of a column, per unit of q_a. */
  readonly #addedSums: Float64Array
  #looked = 0
  /** |P'_ab| of the column last measured. */
  readonly #sizes: Float64Array

  readonly #memory: SearchMemory

  constructor(members: Members, proposal: Proposal, limit: number) {
    this.#members = members
    this.#proposal = proposal
    this.#limit = limit
    this.#memory = new SearchMemory(proposal)
    const { added, diagonal } = proposal
    this.#whole = diagonal.map((value, column) => value + (added[column] as number) ** 2)
    this.#sizes = new Float64Array(diagonal.length)
    this.#density = members.sums.densest(this.#whole)
    this.#addedSums = members.sums.largest(added, new Float64Array(SUMS))
  }

  run(): boolean {
    if (this.#density * PROTECTED_PERSONS < NEEDED) return false
    const columns = this.#likelyColumns()
    if (columns.some((column) => this.#isOneDetermined(column))) return true
    for (const column of columns) {
      if (this.#hasSetAround(column)) {
        const { finds } = this.#proposal
        finds[column] = 1 + finds.reduce((most, found) => Math.max(most, found))
        return true
      }
      if (this.#looked > this.#limit) return true
    }
    return false
  }

  #hasSetAround(column: number): boolean {
    this.#measure(column)
    const sums = new Float64Array(SUMS)
    const lightSums = new Float64Array(SUMS)
    const most = new Float64Array(SUMS)
    let except: number | null = null
    let isLightKnown = false
    for (const anchor of this.#anchorsAt(column)) {
      if (anchor.source !== except) {
        this.#members.sums.largest(this.#sizes, sums, anchor.source)
        isLightKnown = false
        for (let at = 0; at < SUMS; at++)
          most[at] = Math.max(most[at] as number, sums[at] as number)
      }
      except = anchor.source
      const { left, source } = anchor
      if (!this.#couldAnchor(anchor, sums[left * PROTECTED_PERSONS + left] as number)) continue
      const own = this.#rowSumOf(anchor)
      if (!isLightKnown) this.#members.lightSums.largest(this.#sizes, lightSums, source)
      isLightKnown = true
      const neighbours: Neighbours = {
        heavy: this.#neighboursOf(anchor, own, sums, true),
        light: () => this.#neighboursOf(anchor, own, sums, false),
        lightSums: lightSums
          .subarray(left * PROTECTED_PERSONS, (left + 1) * PROTECTED_PERSONS)
          .map((sum) => sum * anchor.held.root),
      }
      const { lightest, lightSquares, entries, whole } = this.#members
      const areAlone = entries[0] === 1
      const known = { lightest, lightSquares, whole, areAlone, density: this.#density }
      const limit = this.#limit - this.#looked
      const sets = new SetsAround(anchor, neighbours, this.#proposal, known, this.#memory, limit)
      if (sets.search(own, this.#traceOf(anchor.choice))) return true
      this.#looked += sets.looked
      if (this.#looked > this.#limit) return false
    }
    this.#lower(column, most)
    return false
  }

  /** Without q the sums are at most those with it and what it adds. */
  #lower(column: number, sums: Float64Array): void {
    const { gains, added } = this.#proposal
    const own = Math.abs(added[column] as number)
    for (let at = 0; at < SUMS; at++) {
      const bound = (sums[at] as number) + own * (this.#addedSums[at] as number)
      gains[column * SUMS + at] = Math.min(gains[column * SUMS + at] as number, bound)
    }
  }

  /** Whether a choice of the column's is determined by itself: the sets that are found with least work. */
  #isOneDetermined(column: number): boolean {
    const whole = this.#whole[column] as number
    return (
      this.#proposal.added[column] !== 0 &&
      this.#anchorsAt(column).some(({ held }) => held.share * whole >= NEEDED)
    )
  }

  /**
   * Columns that may be an anchor, first those around which a set was found most lately, then those to
   * which q adds most: where a set is determined, it is found soon. (Where none is, the order makes no
   * difference, the limit included.)
   */
  #likelyColumns(): number[] {
    const { gains, added, finds } = this.#proposal
    const found: { column: number; order: number }[] = []
    for (const [column, anchors] of this.#members.anchors) {
      const own = Math.abs(added[column] as number)
      const couldAnchor = anchors.some((anchor) => {
        const at = anchor.left * (PROTECTED_PERSONS + 1)
        const released = gains[column * SUMS + at] as number
        return this.#couldAnchor(anchor, released + own * (this.#addedSums[at] as number))
      })
      if (!couldAnchor) continue
      const densest = (anchors[0] as Anchor).held.share
      found.push({ column, order: (finds[column] as number) * 1_000 + own * own * densest })
    }
    found.sort((first, second) => second.order - first.order)
    return found.map(({ column }) => column)
  }

  /**
   * Whether trace and row sum can reach 0.9; over k others Σ|P_ab| ≤ √(k·Σ_b P_ab²), and P² = P.
   * @param others the most that others add to the row sum, per unit of √share
   */
  #couldAnchor({ choice, held, left }: Anchor, others: number): boolean {
    const { share, root, column } = held
    const whole = this.#whole[column] as number
    const own = share * whole + this.#ownOthers(choice, held)
    if (own + root * others < NEEDED) return false
    if (this.#traceOf(choice) + left * this.#density < NEEDED) return false
    const isAlone = this.#members.entries[0] === 1
    const energy = isAlone ? Math.max(0, whole - whole * whole) : whole
    const rest = this.#members.whole * energy
    const entries = (this.#members.entries[left] as number) - 1
    return share * whole + Math.sqrt(entries * share * rest) >= NEEDED
  }

  /** An upper bound of what the other columns of the anchor's own choice add to its row sum. */
  #ownOthers({ held }: Choice, own: Held): number {
    if (held.length === 1) return 0
    let sum = 0
    for (const { column, root } of held) {
      if (column === own.column) continue
      const size = Math.sqrt((this.#whole[column] as number) * (this.#whole[own.column] as number))
      sum += own.root * root * size
    }
    return sum
  }

  /** The row sum of the anchor's own choice; the sizes are those of its column. */
  #rowSumOf({ choice, held, left }: Anchor): number {
    let sum = held.share * (this.#whole[held.column] as number)
    choice.held.forEach((other, place) => {
      if (other !== held) sum += held.root * this.#strengthOf(choice, place, left)
    })
    return sum
  }

  #traceOf({ held }: Choice): number {
    let trace = 0
    for (const { column, share } of held) trace += share * (this.#whole[column] as number)
    return trace
  }

  /** Sets the sizes of a column. */
  #measure(column: number): void {
    const { added } = this.#proposal
    const row = this.#proposal.row(column)
    const own = added[column] as number
    for (let other = 0; other < row.length; other++) {
      this.#sizes[other] = Math.abs((row[other] as number) + own * (added[other] as number))
    }
  }

  /** What a choice has of the row sum of the column measured last, per unit of √share. */
  #strengthOf({ held, strengths }: Choice, place: number, left: number): number {
    const size = this.#sizes[(held[place] as Held).column] as number
    return size * ((strengths[place] as Float64Array)[left] as number)
  }

  /**
   * The choices with which trace and row sum can reach 0.9.
   * @param own row sum of the anchor's choice
   * @param sums see RowSums
   */
  #neighboursOf(anchor: Anchor, own: number, sums: Float64Array, areHeavy: boolean): Neighbour[] {
    const { choice, held, left, source } = anchor
    const found: Neighbour[] = []
    const trace = this.#traceOf(choice)
    const needed = (NEEDED - own) / held.root
    const { sources, sums: all } = this.#members
    for (const place of all.fitting(this.#sizes, left, sums, needed)) {
      if (place === source) continue
      for (const taken of (sources[place] as Source).choices) {
        const rest = left - taken.persons
        if (rest < 0) break
        if (taken.heavy !== areHeavy) continue
        let strength = 0
        for (let at = 0; at < taken.held.length; at++) strength += this.#strengthOf(taken, at, left)
        if (strength + (sums[left * PROTECTED_PERSONS + rest] as number) < needed) continue
        const more = this.#traceOf(taken)
        if (trace + more + rest * this.#density < NEEDED) continue
        found.push({ choice: taken, source: place, rowSum: held.root * strength, trace: more })
      }
    }
    return found
  }

  #anchorsAt(column: number): readonly Anchor[] {
    return this.#members.anchors.get(column) ?? []
  }
}
