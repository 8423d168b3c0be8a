import { MINIMUM_PERSONS } from '../decision'
import type { AtomRegister } from './atoms'
import type { StoredPart } from './columns'
import type { LeafClass, LinkedPersons } from './links'

/** Share of a figure's weight that one person may carry at most. */
const LARGEST_SHARE = 0.5

/** Who stands behind a figure, as different persons: whoever has several answers in it is one. */
export interface FigurePersons {
  readonly persons: number
  /** Largest Σ|coefficient·v| of one person, as a share of that of all, 0…1. */
  readonly largestShare: number
}

/** Counts different persons behind figures; what linked persons have where is looked up once. */
export class PersonCounter {
  readonly classes: readonly LeafClass[]
  readonly #register: AtomRegister
  /** By leaf the classes with answers in it. */
  readonly #classesAt: (number[] | undefined)[] = []
  /** By leaf, of the figure that is being counted. */
  readonly #coefficients: Float64Array
  /** By leaf and by class: the figure in which it was met last. */
  readonly #leafMet: Int32Array
  readonly #classMet: Int32Array
  #turn = 0

  constructor(register: AtomRegister, linked: readonly LinkedPersons[]) {
    this.#register = register
    this.classes = linked.map(({ answers, count }) => ({
      count,
      answers: answers.flatMap(({ atom, weight }) => {
        const leaf = register.leafOf(atom)
        return leaf === null ? [] : [{ leaf, weight }]
      }),
    }))
    this.classes.forEach(({ answers }, place) => {
      for (const { leaf } of answers) (this.#classesAt[leaf] ??= []).push(place)
    })
    this.#coefficients = new Float64Array(register.size)
    this.#leafMet = new Int32Array(register.size)
    this.#classMet = new Int32Array(linked.length)
  }

  count(parts: readonly StoredPart[]): FigurePersons {
    this.#turn += 1
    const leaves = this.#weigh(parts)
    let persons = 0
    let heaviest = 0
    let total = 0
    for (const leaf of leaves) {
      const atom = this.#register.at(leaf)
      const coefficient = Math.abs(this.#coefficients[leaf] as number)
      persons += atom.n
      heaviest = Math.max(heaviest, coefficient * (atom.heaviest[0] ?? 0))
      total += coefficient * atom.sumWeights
    }
    for (const leaf of leaves) {
      for (const place of this.#classesAt[leaf] ?? []) {
        if (this.#classMet[place] === this.#turn) continue
        this.#classMet[place] = this.#turn
        const { answers, count } = this.classes[place] as LeafClass
        let sum = 0
        let times = 0
        for (const answer of answers) {
          if (this.#leafMet[answer.leaf] !== this.#turn) continue
          sum += Math.abs(this.#coefficients[answer.leaf] as number) * answer.weight
          times += 1
        }
        persons -= count * (times - 1)
        heaviest = Math.max(heaviest, sum)
      }
    }
    return { persons, largestShare: total > 0 ? Math.min(1, heaviest / total) : 0 }
  }

  /**
   * Whether a figure is a candidate, as far as its atoms tell without knowing who gave several answers: within
   * an atom every answer is another person's. So at least as many persons are behind it as behind one of its
   * atoms, and nobody has more of it than the heaviest answer of each.
   * @returns null where it depends on who gave several
   */
  foretell(parts: readonly StoredPart[]): boolean | null {
    this.#turn += 1
    let [fewest, most] = [0, 0]
    let [heaviestAnswer, heaviestOfEach, total] = [0, 0, 0]
    for (const leaf of this.#weigh(parts)) {
      const atom = this.#register.at(leaf)
      const coefficient = Math.abs(this.#coefficients[leaf] as number)
      const heaviest = coefficient * (atom.heaviest[0] ?? 0)
      fewest = Math.max(fewest, atom.n)
      most += atom.n
      heaviestAnswer = Math.max(heaviestAnswer, heaviest)
      heaviestOfEach += heaviest
      total += coefficient * atom.sumWeights
    }
    if (isCandidate({ persons: fewest, largestShare: heaviestOfEach / total })) return true
    return isCandidate({ persons: most, largestShare: heaviestAnswer / total }) ? null : false
  }

  /** Adds up the coefficients of each leaf. @returns the leaves, each once, in the order of the parts */
  #weigh(parts: readonly StoredPart[]): number[] {
    const leaves: number[] = []
    for (const { coefficient, atoms } of parts) {
      for (const atom of atoms) {
        for (const leaf of this.#register.leavesOf(atom)) {
          if (this.#leafMet[leaf] !== this.#turn) {
            this.#leafMet[leaf] = this.#turn
            this.#coefficients[leaf] = 0
            leaves.push(leaf)
          }
          this.#coefficients[leaf]! += coefficient
        }
      }
    }
    return leaves
  }
}

/** At least five persons, of whom nobody carries over half the weight (method section 9). */
export function isCandidate({ persons, largestShare }: FigurePersons): boolean {
  return persons >= MINIMUM_PERSONS && largestShare <= LARGEST_SHARE + 1e-12
}
