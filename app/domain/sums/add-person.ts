import { DIMENSIONS } from '../framework/framework'
import { K, ORGANISATION_LAYOUT, OWN_LAYOUT } from './layout'
import { keepHeaviest } from './merge'

const FORMS = DIMENSIONS.length

/** One person, as the sums take him in. */
export interface PersonSums {
  /** Design weight, > 0. */
  readonly weight: number
  /** K person scores in the order of SCALES, 0…100; NaN where missing. */
  readonly scores: Float64Array
  /** Whether any item of the four forms was answered. */
  readonly answered: boolean
  /** Stored answers, and where this person's begin: what the sums of single items are made of. */
  readonly answers?: Uint8Array
  readonly offset?: number
}

/** Per scale in the order of SCALES: 1 where the person's import asks at least one of its items. */
export type AskedScales = Uint8Array

function addHead(target: Float64Array, person: PersonSums, asked: AskedScales): void {
  const { weight, scores } = person
  let validForms = 0
  for (let k = 0; k < K; k++) {
    if (person.answered && asked[k] === 1) target[OWN_LAYOUT.respondents + k]! += 1
    const score = scores[k] as number
    if (score !== score) continue
    target[OWN_LAYOUT.valid + k]! += 1
    if (k < FORMS) validForms += 1
    keepHeaviest(target, k, weight)
  }
  if (validForms === 0) return
  target[OWN_LAYOUT.validAny]! += 1
  target[OWN_LAYOUT.weightsAny]! += weight
  target[OWN_LAYOUT.squaredWeightsAny]! += weight * weight
}

const u = new Float64Array(2 * K)

/**
 * Adds a person who is a cluster of his own: Σu and Σuuᵀ with u = (v_1…v_K, v_1·y_1…v_K·y_K),
 * both 0 where y_k is missing (method section 2).
 * @param target OWN_LAYOUT, changed in place
 */
export function addOwnPerson(target: Float64Array, person: PersonSums, asked: AskedScales): void {
  addHead(target, person, asked)
  const { weight, scores } = person
  for (let k = 0; k < K; k++) {
    const score = scores[k] as number
    const isValid = score === score
    u[k] = isValid ? weight : 0
    u[K + k] = isValid ? weight * score : 0
  }
  let product = OWN_LAYOUT.products
  for (let i = 0; i < 2 * K; i++) {
    const ui = u[i] as number
    target[OWN_LAYOUT.sums + i]! += ui
    for (let j = i; j < 2 * K; j++) target[product++]! += ui * (u[j] as number)
  }
}

/**
 * Adds a person who answers for an organisation: Σv, Σv² and Σvy per scale (method section 2).
 * @param target ORGANISATION_LAYOUT, changed in place
 */
export function addOrganisationPerson(
  target: Float64Array,
  person: PersonSums,
  asked: AskedScales,
): void {
  addHead(target, person, asked)
  const { weight, scores } = person
  for (let k = 0; k < K; k++) {
    const score = scores[k] as number
    if (score !== score) continue
    target[ORGANISATION_LAYOUT.sumWeights + k]! += weight
    target[ORGANISATION_LAYOUT.sumSquaredWeights + k]! += weight * weight
    target[ORGANISATION_LAYOUT.sumWeightedScores + k]! += weight * score
  }
}
