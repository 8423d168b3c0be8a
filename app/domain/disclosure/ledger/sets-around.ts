import { DETERMINED_FROM, NEEDED, PROTECTED_PERSONS, TOLERANCE } from './determined'
import { Factor } from './factor'
import { listOf, type List, type Neighbour } from './neighbour-list'
import type { Choice } from './choices'
import type { Anchor } from './members'
import { SUMS, type RowSums } from './row-sums'
import type { Proposal } from './proposal'

/** Choices with which an anchor's sets may go on. */
export interface Neighbours {
  readonly heavy: Neighbour[]
  /** Seldom asked for. */
  light(): Neighbour[]
  /** The most that light ones add to the row sum, by persons. */
  readonly lightSums: Float64Array
}

/** What holds for all sets of a component. */
interface Bounds {
  /** See Members. */
  readonly lightest: readonly number[]
  readonly lightSquares: RowSums
  /** See Columns. */
  readonly whole: number
  /** Nobody has answers in more than one column. */
  readonly areAlone: boolean
  /** The largest trace that one person can add. */
  readonly density: number
}

/** What is used anew for every anchor. */
export class SearchMemory {
  readonly factor: Factor
  readonly whole: Factor
  readonly squares: Float64Array
  readonly best = new Float64Array(SUMS)

  constructor(proposal: Proposal) {
    this.factor = new Factor(proposal)
    this.whole = new Factor(proposal)
    this.squares = new Float64Array(proposal.added.length)
  }
}

/** A set so far. */
interface LightlyGrown {
  /** Choices beside the anchor's. */
  readonly size: number
  /** Persons still to be taken. */
  readonly left: number
  readonly touched: boolean
  /** The set is determined, but q does not touch it, or its row sum is too small for it to be found here. */
  readonly broken: boolean
}

interface Grown extends LightlyGrown {
  readonly trace: number
  readonly rowSum: number
}

const NOTHING = new Float64Array(PROTECTED_PERSONS)

/**
 * The sets that hold an anchor, one after the other: the search looks at millions of them. Heavy choices
 * come first; with light ones, which add up to σ of a column at most, λ is at most
 * σ + (w−σ)·λmax(P_FF), w the most that can be held, F the columns of the heavy ones: mostly that ends it.
 */
export class SetsAround {
  looked = 0
  readonly #anchor: Anchor
  readonly #neighbours: Neighbours
  #light: readonly Neighbour[] | null = null
  readonly #heavy: List
  readonly #proposal: Proposal
  readonly #bounds: Bounds
  readonly #limit: number
  /** Of the set so far, at 0.9; and of its columns held whole. */
  readonly #factor: Factor
  readonly #whole: Factor
  readonly #memory: SearchMemory
  readonly #chosen: Neighbour[] = []

  /** @param limit sets to look at before giving up: then `looked` is larger */
  constructor(
    anchor: Anchor,
    neighbours: Neighbours,
    proposal: Proposal,
    bounds: Bounds,
    memory: SearchMemory,
    limit: number,
  ) {
    this.#memory = memory
    this.#anchor = anchor
    this.#neighbours = neighbours
    this.#heavy = listOf(neighbours.heavy, neighbours.lightSums)
    this.#proposal = proposal
    this.#bounds = bounds
    this.#limit = limit
    this.#factor = memory.factor
    this.#whole = memory.whole
    this.#factor.size = 0
  }

  /**
   * Whether one of the sets is determined; sets that q does not touch are none.
   * @param rowSum of the anchor's choice by itself
   * @param trace of the same
   */
  search(rowSum: number, trace: number): boolean {
    const { choice, left } = this.#anchor
    this.looked = 1
    const broken = !this.#factor.take(choice.held, DETERMINED_FROM)
    const touched = this.#isTouched(choice)
    if (broken && touched && trace >= NEEDED && rowSum >= NEEDED) return true
    return this.#growHeavy(0, { size: 0, left, trace, rowSum, touched, broken })
  }

  /** Goes through the set with light choices, and with heavy ones from there on. */
  #growHeavy(from: number, grown: Grown): boolean {
    const { lightSums } = this.#neighbours
    const isLightEnough = this.#canGrow(grown, lightSums, 0) && this.#mayAddLight(grown)
    if (isLightEnough && this.#hasLight(grown)) return true
    return this.#grow(this.#heavy, from, grown, (next, more) => this.#growHeavy(next, more))
  }

  /**
   * Whether some light choices determine the set. Light entries j, with M ≤ D as P ≤ I, add at most
   * Σ_j b_j²/(0.9 − D_jj) to λ on the heavy entries i, b_j² = Σ_i M_ij².
   */
  #hasLight({ size, left, touched, broken }: Grown): boolean {
    const { lightest, lightSquares, areAlone } = this.#bounds
    const most = lightest[left] as number
    const isBound = !broken && most < NEEDED
    const needed = isBound ? this.#factor.spare * (1 - TOLERANCE) : 0
    const { squares, best } = this.#memory
    this.#factor.squares(squares)
    if (isBound) {
      lightSquares.largest(squares, best)
      if ((best[left * PROTECTED_PERSONS + left] as number) < needed) return false
    }
    this.#light ??= this.#neighbours.light()
    const choices: Neighbour[] = []
    for (const neighbour of this.#light) {
      const { choice } = neighbour
      const rest = left - choice.persons
      if (rest < 0 || this.#isChosen(neighbour, size)) continue
      let square = 0
      if (isBound) {
        for (const { column, share } of choice.held) {
          square += (share * (squares[column] as number)) / (NEEDED - (areAlone ? share : most))
        }
        if (square + (best[left * PROTECTED_PERSONS + rest] as number) < needed) continue
      }
      choices.push({ ...neighbour, rowSum: square })
    }
    return this.#growLight(listOf(choices, NOTHING), 0, { size, left, touched, broken }, needed)
  }

  /** @param needed of the sum of `hasLight`, what is left */
  #growLight(list: List, from: number, grown: LightlyGrown, needed: number): boolean {
    const { size, left } = grown
    for (let next = from; next < list.choices.length; next++) {
      if ((list.sums[next * PROTECTED_PERSONS + left] as number) < needed) return false
      const neighbour = list.choices[next] as Neighbour
      const { choice, rowSum: square } = neighbour
      const rest = left - choice.persons
      if (rest < 0 || this.#isChosen(neighbour, size)) continue
      this.looked += choice.held.length
      if (this.looked > this.#limit) return false
      const touched = grown.touched || this.#isTouched(choice)
      const entries = this.#factor.size
      const broken = grown.broken || !this.#factor.take(choice.held, DETERMINED_FROM)
      if (broken && touched) return true
      this.#chosen[size] = neighbour
      const more = { size: size + 1, left: rest, touched, broken }
      if (rest > 0 && this.#growLight(list, next + 1, more, needed - square)) return true
      this.#factor.size = entries
      if (this.looked > this.#limit) return false
    }
    return false
  }

  /** @param goOn with what was grown, from the next place on */
  #grow(
    list: List,
    from: number,
    grown: Grown,
    goOn: (next: number, grown: Grown) => boolean,
  ): boolean {
    for (let next = from; next < list.choices.length; next++) {
      if (!this.#canGrow(grown, list.sums, next)) return false
      const neighbour = list.choices[next] as Neighbour
      const { choice } = neighbour
      const left = grown.left - choice.persons
      if (left < 0 || this.#isChosen(neighbour, grown.size)) continue
      this.looked += choice.held.length
      if (this.looked > this.#limit) return false
      const trace = grown.trace + neighbour.trace
      const rowSum = grown.rowSum + neighbour.rowSum
      const touched = grown.touched || this.#isTouched(choice)
      const more = { size: grown.size + 1, left, trace, rowSum, touched, broken: true }
      const isEnough = trace >= NEEDED && rowSum >= NEEDED
      const goesOn = left > 0 && this.#canGrow(more, list.sums, next + 1)
      if (!isEnough && !goesOn) continue
      const entries = this.#factor.size
      const broken = grown.broken || !this.#factor.take(choice.held, DETERMINED_FROM)
      if (broken && touched && isEnough) return true
      this.#chosen[grown.size] = neighbour
      if (goesOn && goOn(next + 1, { ...more, broken })) return true
      this.#factor.size = entries
      if (this.looked > this.#limit) return false
    }
    return false
  }

  /** Whether trace and row sum can reach 0.9 with choices from a place on. */
  #canGrow({ left, trace, rowSum }: Grown, sums: Float64Array, from: number): boolean {
    if (trace + left * this.#bounds.density < NEEDED) return false
    return rowSum + (sums[from * PROTECTED_PERSONS + left] as number) >= NEEDED
  }

  #mayAddLight({ size, left }: Grown): boolean {
    const most = this.#bounds.lightest[left] as number
    if (most >= NEEDED) return true
    const needed = (NEEDED - most) / (this.#bounds.whole - most)
    const columns = new Set(this.#anchor.choice.held.map(({ column }) => column))
    for (let at = 0; at < size; at++) {
      for (const { column } of (this.#chosen[at] as Neighbour).choice.held) columns.add(column)
    }
    this.#whole.size = 0
    return !this.#whole.takeWhole(columns, needed)
  }

  /** Of each source a set has but one choice. */
  #isChosen({ source }: Neighbour, size: number): boolean {
    for (let at = 0; at < size; at++) if (this.#chosen[at]?.source === source) return true
    return false
  }

  #isTouched({ held }: Choice): boolean {
    return held.some(({ column }) => this.#proposal.added[column] !== 0)
  }
}
