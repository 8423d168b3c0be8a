import { K } from './layout'

/** A response as it is added to its respondent's totals. */
export interface ReturningResponse {
  /** Design weight, > 0. */
  readonly weight: number
  /** K person scores in the order of SCALES, 0…100; NaN where missing. */
  readonly scores: Float64Array
  /** Whether any item of the four forms was answered. */
  readonly answered: boolean
  /** Per scale: 1 where the response's import asks at least one of its items. */
  readonly asked: Uint8Array
  /** Whether it is given for an organisation, which then is the cluster. */
  readonly forOrganisation: boolean
}

const FORMS = 4

/**
 * What one person answered within one cell (a region and period) and stakeholder group, response by
 * response. Used again for the next person: a million of them leave no garbage.
 *
 * u = (v_1…v_K, v_1·y_1…v_K·y_K) of responses without an organisation, 0 where a scale is missing.
 */
export class PersonTotals {
  responses = 0
  /** K: as OWN_LAYOUT counts responses. */
  readonly respondents = new Int32Array(K)
  readonly valid = new Int32Array(K)
  validAny = 0
  /** K: Σv over the valid responses of each scale. */
  readonly weights = new Float64Array(K)
  /** K, and any of the four forms: the valid responses without an organisation. */
  readonly ownValid = new Int32Array(K)
  ownAny = 0
  /** Whether anything of it belongs to the person's own cluster. */
  isOwn = false
  /** 2K: Σu. */
  readonly sums = new Float64Array(2 * K)
  /** Upper triangle by rows: (Σu)(Σu)ᵀ − Σuuᵀ, made of products of different responses only. */
  readonly products = new Float64Array(K * (2 * K + 1))
  /** Σv over the own responses that are valid on any form, and (Σv)² − Σv². */
  weightsAny = 0
  squaredWeightsAny = 0
  /** Whether sums and products may hold anything but noughts: most persons gave one response. */
  #hasSums = false
  #hasProducts = false

  clear(): void {
    this.responses = 0
    this.validAny = 0
    this.ownAny = 0
    this.isOwn = false
    this.weightsAny = 0
    this.squaredWeightsAny = 0
    for (let k = 0; k < K; k++) {
      this.respondents[k] = 0
      this.valid[k] = 0
      this.weights[k] = 0
      this.ownValid[k] = 0
      this.sums[k] = 0
      this.sums[K + k] = 0
    }
    if (this.#hasProducts) this.products.fill(0)
    this.#hasSums = false
    this.#hasProducts = false
  }

  add({ weight, scores, answered, asked, forOrganisation }: ReturningResponse): void {
    this.responses += 1
    let validForms = 0
    for (let k = 0; k < K; k++) {
      if (answered && asked[k] === 1) this.respondents[k]! += 1
      const score = scores[k] as number
      added[k] = 0
      added[K + k] = 0
      if (score !== score) continue
      if (k < FORMS) validForms += 1
      this.valid[k]! += 1
      this.weights[k]! += weight
      if (forOrganisation) continue
      this.ownValid[k]! += 1
      this.isOwn = true
      added[k] = weight
      added[K + k] = weight * score
    }
    if (validForms > 0) this.validAny += 1
    if (forOrganisation) return
    this.#addOwn(added, validForms > 0 ? 1 : 0, validForms > 0 ? weight : 0)
  }

  /** Adds what the same person answered in another cell, as the quarters of a year are added. */
  addTotals(other: PersonTotals): void {
    this.responses += other.responses
    for (let k = 0; k < K; k++) {
      this.respondents[k]! += other.respondents[k] as number
      this.valid[k]! += other.valid[k] as number
      this.weights[k]! += other.weights[k] as number
      this.ownValid[k]! += other.ownValid[k] as number
    }
    this.validAny += other.validAny
    if (!other.isOwn) return
    this.isOwn = true
    if (other.#hasProducts) {
      this.#hasProducts = true
      for (let i = 0; i < this.products.length; i++) {
        this.products[i]! += other.products[i] as number
      }
    }
    this.squaredWeightsAny += other.squaredWeightsAny
    this.#addOwn(other.sums, other.ownAny, other.weightsAny)
  }

  #addOwn(u: Float64Array, any: number, weightAny: number): void {
    const { sums } = this
    if (this.#hasSums) this.#addProducts(u)
    this.#hasSums = true
    for (let i = 0; i < 2 * K; i++) sums[i]! += u[i] as number
    this.squaredWeightsAny += 2 * this.weightsAny * weightAny
    this.weightsAny += weightAny
    this.ownAny += any
  }

  #addProducts(u: Float64Array): void {
    const { sums, products } = this
    this.#hasProducts = true
    let product = 0
    for (let i = 0; i < 2 * K; i++) {
      const before = sums[i] as number
      const now = u[i] as number
      // A scale that was never asked.
      if (before === 0 && now === 0) {
        product += 2 * K - i
        continue
      }
      for (let j = i; j < 2 * K; j++) {
        products[product++]! += before * (u[j] as number) + now * (sums[j] as number)
      }
    }
  }
}

const added = new Float64Array(2 * K)
