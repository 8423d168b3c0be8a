import { PROTECTED_PERSONS } from './determined'

/** An answer of somebody who gave others as well. */
export interface LinkedAnswer {
  /** Key of its atom. */
  readonly atom: string
  /** Its v, as in the atom. */
  readonly weight: number
}

/** Persons with answers in the same atoms (areas, quarters, editions), of the same weights. */
export interface LinkedPersons {
  readonly answers: readonly LinkedAnswer[]
  readonly count: number
}

/** The same with the leaves that their answers are in today; those in none are left out. */
export interface LeafClass {
  readonly count: number
  readonly answers: readonly { readonly leaf: number; readonly weight: number }[]
}

/** Different weights that are kept of persons with answers in the same atoms. */
const MOST_WEIGHTS = 64

interface Alike {
  readonly weights: readonly number[]
  count: number
}

/** What is found on the way from atom to atom. */
interface Branch {
  readonly next: Map<number, Branch>
  same: SameAtoms | null
}

/** Persons whose answers are in the same atoms. */
interface SameAtoms {
  readonly atoms: readonly string[]
  alike: Map<string, Alike>
  /** Those of them whose weights are all 1: of most surveys everybody. */
  unweighted: Alike | null
  /** Persons who are never among the four that matter: others are as heavy everywhere. */
  lighter: number
  /** Weights are rounded up to powers of this; 1 where they are not. */
  step: number
}

/**
 * Gathers, person by person, those who have answers in more than one atom, as classes of alike persons.
 * Memory goes with the ways of being spread over atoms, not with persons: of many with different weights
 * those go on who are outweighed everywhere by four others (whatever they could give away, these give
 * away more), and if that does not help weights are rounded up, which protects more, never less.
 */
export class LinkedClasses {
  /** By the first atom, then the second, and so on: no key of all together is made for a person. */
  readonly #root: Branch = { next: new Map(), same: null }
  readonly #all: SameAtoms[] = []
  readonly #numbers = new Map<string, number>()
  readonly #numbersInHand: number[] = []

  /** @param answers of one person, each of another atom; a single one is nobody's but his own atom's */
  add(answers: readonly LinkedAnswer[]): void {
    if (answers.length < 2) return
    const inOrder = this.#inOrder(answers)
    let branch = this.#root
    for (const number of this.#numbersInHand) {
      let next = branch.next.get(number)
      if (next === undefined) branch.next.set(number, (next = { next: new Map(), same: null }))
      branch = next
    }
    const same = (branch.same ??= this.#begin(inOrder))
    if (same.unweighted !== null && inOrder.every(({ weight }) => weight === 1)) {
      same.unweighted.count += 1
      return
    }
    put(
      same,
      inOrder.map(({ weight }) => weight),
      1,
    )
    if (same.alike.size > MOST_WEIGHTS) thin(same)
  }

  /** In the order in which the first of each came. */
  get classes(): LinkedPersons[] {
    return this.#all.flatMap(({ atoms, alike, lighter }) => {
      const found = [...alike.values()]
      if (lighter > 0) found.push({ weights: atoms.map(() => 0), count: lighter })
      return found.map(({ weights, count }) => ({
        answers: atoms.map((atom, place) => ({ atom, weight: weights[place] as number })),
        count,
      }))
    })
  }

  #begin(answers: readonly LinkedAnswer[]): SameAtoms {
    const atoms = answers.map(({ atom }) => atom)
    const same = { atoms, alike: new Map(), unweighted: null, lighter: 0, step: 1 }
    this.#all.push(same)
    return same
  }

  /** By the numbers of their atoms, which are given as they come and are left in hand. */
  #inOrder(answers: readonly LinkedAnswer[]): readonly LinkedAnswer[] {
    const numbers = this.#numbersInHand
    numbers.length = 0
    let [last, isInOrder] = [-1, true]
    for (const { atom } of answers) {
      const number = this.#numberOf(atom)
      numbers.push(number)
      if (number < last) isInOrder = false
      last = number
    }
    if (isInOrder) return answers
    numbers.sort((a, b) => a - b)
    return [...answers].sort((a, b) => this.#numberOf(a.atom) - this.#numberOf(b.atom))
  }

  #numberOf(atom: string): number {
    const known = this.#numbers.get(atom)
    if (known !== undefined) return known
    this.#numbers.set(atom, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

function put(same: SameAtoms, given: readonly number[], count: number): void {
  const { alike, step } = same
  const weights = step === 1 ? given : given.map((weight) => roundedUp(weight, step))
  const key = weights.join()
  const known = alike.get(key)
  if (known !== undefined) {
    known.count += count
    return
  }
  const first = { weights, count }
  alike.set(key, first)
  if (weights.every((weight) => weight === 1)) same.unweighted = first
}

/** A power of the step; a weight that is one already (to 1e-9) stays. */
function roundedUp(weight: number, step: number): number {
  return step ** Math.ceil(Math.log(weight) / Math.log(step) - 1e-9)
}

function thin(same: SameAtoms): void {
  const kept = outstanding([...same.alike.values()])
  for (const one of same.alike.values()) if (!kept.includes(one)) same.lighter += one.count
  if (kept.length > MOST_WEIGHTS / 2) same.step = same.step === 1 ? 1.02 : same.step ** 2
  same.alike = new Map()
  same.unweighted = null
  for (const { weights, count } of kept) put(same, weights, count)
}

/** Without those who are outweighed in everything by four others. */
export function outstanding<One extends Alike>(all: readonly One[]): One[] {
  return all.filter((one) => {
    let heavier = 0
    for (const other of all) {
      if (other === one || !other.weights.every((w, at) => w >= (one.weights[at] as number)))
        continue
      heavier += other.count
      if (heavier >= PROTECTED_PERSONS) return false
    }
    return true
  })
}
