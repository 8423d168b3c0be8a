import { MINIMUM_PERSONS } from '../decision'
import type { AtomRegister } from './atoms'
import type { StoredPart } from './columns'
import type { LinkedPersons } from './links'

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
  readonly #register: AtomRegister
  readonly #classes: readonly LeafClass[]
  /** By leaf the classes with answers in it. */
  readonly #classesAt = new Map<number, number[]>()

  constructor(register: AtomRegister, linked: readonly LinkedPersons[]) {
    this.#register = register
    this.#classes = linked.map(({ answers, count }) => ({
      count,
      answers: answers.flatMap(({ atom, weight }) => {
        const leaf = register.leafOf(atom)
        return leaf === null ? [] : [{ leaf, weight }]
      }),
    }))
    this.#classes.forEach(({ answers }, place) => {
      for (const { leaf } of answers) {
        const known = this.#classesAt.get(leaf)
        if (known === undefined) this.#classesAt.set(leaf, [place])
        else known.push(place)
      }
    })
  }

  count(parts: readonly StoredPart[]): FigurePersons {
    const coefficients = new Map<number, number>()
    for (const { coefficient, atoms } of parts) {
      for (const leaf of atoms.flatMap((atom) => this.#register.leavesOf(atom))) {
        coefficients.set(leaf, (coefficients.get(leaf) ?? 0) + coefficient)
      }
    }
    let persons = 0
    let heaviest = 0
    let total = 0
    const classes = new Set<number>()
    for (const [leaf, coefficient] of coefficients) {
      const atom = this.#register.at(leaf)
      persons += atom.n
      heaviest = Math.max(heaviest, Math.abs(coefficient) * (atom.heaviest[0] ?? 0))
      total += Math.abs(coefficient) * atom.sumWeights
      for (const place of this.#classesAt.get(leaf) ?? []) classes.add(place)
    }
    for (const place of classes) {
      const { answers, count } = this.#classes[place] as LeafClass
      let sum = 0
      let times = 0
      for (const { leaf, weight } of answers) {
        const coefficient = coefficients.get(leaf)
        if (coefficient === undefined) continue
        sum += Math.abs(coefficient) * weight
        times += 1
      }
      persons -= count * (times - 1)
      heaviest = Math.max(heaviest, sum)
    }
    return { persons, largestShare: total > 0 ? Math.min(1, heaviest / total) : 0 }
  }
}

interface LeafClass {
  readonly count: number
  readonly answers: readonly { readonly leaf: number; readonly weight: number }[]
}

/** At least five persons, of whom nobody carries over half the weight (method section 9). */
export function isCandidate({ persons, largestShare }: FigurePersons): boolean {
  return persons >= MINIMUM_PERSONS && largestShare <= LARGEST_SHARE + 1e-12
}
