import { K } from './layout'
import type { PersonTotals } from './person-totals'
import type { CrossSums, WithinSums } from './returning-sums'

/** WithinSums in the making. */
export class WithinAccumulator implements WithinSums {
  readonly repeatedRespondents = new Float64Array(K)
  readonly repeatedValid = new Float64Array(K)
  repeatedAny = 0
  readonly heaviestTotal = new Float64Array(K)
  readonly repeatedClusters = new Float64Array(K)
  repeatedClustersAny = 0
  readonly products = new Float64Array(K * (2 * K + 1))
  squaredWeightsAny = 0

  /** Takes in a person with more than one response in the cell. */
  add(person: PersonTotals): void {
    for (let k = 0; k < K; k++) {
      this.repeatedRespondents[k]! += beyondFirst(person.respondents[k] as number)
      this.repeatedValid[k]! += beyondFirst(person.valid[k] as number)
      this.repeatedClusters[k]! += beyondFirst(person.ownValid[k] as number)
      const weight = person.weights[k] as number
      if ((person.valid[k] as number) > 1 && weight > (this.heaviestTotal[k] as number)) {
        this.heaviestTotal[k] = weight
      }
    }
    this.repeatedAny += beyondFirst(person.validAny)
    this.repeatedClustersAny += beyondFirst(person.ownAny)
    const { products } = person
    for (let i = 0; i < products.length; i++) this.products[i]! += products[i] as number
    this.squaredWeightsAny += person.squaredWeightsAny
  }
}

/** CrossSums in the making. */
export class CrossAccumulator implements CrossSums {
  readonly both = new Float64Array(K)
  bothAny = 0
  readonly products = new Float64Array(2 * K * 2 * K)

  /** Takes in a person whose own cluster is in both cells. */
  add(first: PersonTotals, second: PersonTotals): void {
    for (let k = 0; k < K; k++) {
      if ((first.ownValid[k] as number) > 0 && (second.ownValid[k] as number) > 0) {
        this.both[k]! += 1
      }
    }
    if (first.ownAny > 0 && second.ownAny > 0) this.bothAny += 1
    this.#addProducts(first.sums, second.sums)
  }

  /** Scale by scale, as most persons miss one: a million pairs of answers are not rare. */
  #addProducts(first: Float64Array, second: Float64Array): void {
    const { products } = this
    for (let k = 0; k < K; k++) {
      const weight = first[k] as number
      const score = first[K + k] as number
      if (weight === 0) continue
      for (let l = 0; l < K; l++) {
        const otherWeight = second[l] as number
        const otherScore = second[K + l] as number
        if (otherWeight === 0) continue
        const at = k * 2 * K + l
        products[at]! += weight * otherWeight
        products[at + K]! += weight * otherScore
        products[at + 2 * K * K]! += score * otherWeight
        products[at + 2 * K * K + K]! += score * otherScore
      }
    }
  }

  /** The same with the two cells the other way round. */
  transposed(): CrossSums {
    const products = new Float64Array(2 * K * 2 * K)
    for (let i = 0; i < 2 * K; i++) {
      for (let j = 0; j < 2 * K; j++) {
        products[i * 2 * K + j] = this.products[j * 2 * K + i] as number
      }
    }
    return { both: this.both, bothAny: this.bothAny, products }
  }
}

function beyondFirst(count: number): number {
  return count > 1 ? count - 1 : 0
}
