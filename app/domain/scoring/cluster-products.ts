import { SCALES } from '../framework/framework'
import { K, OWN_LAYOUT } from '../sums/layout'
import type { Overlap } from '../sums/returning-sums'
import { isHeard, ownProducts } from './clusters'
import type { GroupPart } from './group-part'
import { organisationSlots } from './organisation-slots'

/** What the members of a contrast have in common in one group, of respondents without organisation. */
export interface Common {
  readonly overlaps: readonly Overlap[]
  /** K + 1, as PersonsInThree.countedAgain; undefined where nobody is in three members. */
  readonly countedAgain?: Float64Array | undefined
}

/** With κ_p·z_{c,p} as a vector over the clusters for each member p. */
export interface ClusterProducts {
  /** Each member's squared length. */
  readonly squares: readonly number[]
  /** Each member's product with the sum of all others. */
  readonly products: readonly number[]
  /** The squared length of the sum of all. */
  readonly total: number
  /** m, the clusters in any of them. */
  readonly count: number
  /** Whether a member shares a cluster with another. */
  readonly isShared: readonly boolean[]
}

/** @param parts of one group, each of which shows its own spread */
export function clusterProducts(
  parts: readonly GroupPart[],
  { overlaps, countedAgain }: Common,
): ClusterProducts {
  const factors = parts.map(({ factor, clusters }) => factor * Math.sqrt(clusters / (clusters - 1)))
  const squares = parts.map((part, p) => (factors[p] as number) ** 2 * part.squares)
  const products = parts.map(() => 0)
  const isShared = parts.map(() => false)
  const own = parts.map(({ clusters }) => clusters)
  const heard = addOrganisations(parts, factors, { products, isShared, own })
  let ownCount = own.reduce((sum, each) => sum + each, 0)
  for (const { first, second, cross } of overlaps) {
    const [one, other] = [parts[first] as GroupPart, parts[second] as GroupPart]
    const product =
      (factors[first] as number) *
      (factors[second] as number) *
      ownProducts(cross, one.coefficients, other.coefficients)
    products[first]! += product
    products[second]! += product
    const both = one.scale === null ? cross.bothAny : cross.both[SCALES.indexOf(one.scale)]
    ownCount -= both ?? 0
    if ((both ?? 0) > 0) isShared[first] = isShared[second] = true
  }
  const [{ scale }] = parts as [GroupPart]
  ownCount += countedAgain?.[scale === null ? K : SCALES.indexOf(scale)] ?? 0
  const count = heard + ownCount
  const total = squares.reduce((sum, each, p) => sum + each + (products[p] as number), 0)
  return { squares, products, total, count, isShared }
}

/** What is added up member by member. */
interface Members {
  readonly products: number[]
  readonly isShared: boolean[]
  /** m_p, of which the organisations are taken. */
  readonly own: number[]
}

/** By slot, the sum of all members and how many of them are heard: used again, as there are so many. */
let slotSums = new Float64Array(0)
let slotMembers = new Uint16Array(0)

function clearSlots(count: number): void {
  if (count > slotSums.length) {
    slotSums = new Float64Array(2 * count)
    slotMembers = new Uint16Array(2 * count)
    return
  }
  slotSums.fill(0, 0, count)
  slotMembers.fill(0, 0, count)
}

/**
 * Adds what organisations contribute that are in several members: in plain loops, as it is done for each
 * organisation of each comparison. @returns how many are heard in any
 */
function addOrganisations(
  parts: readonly GroupPart[],
  factors: readonly number[],
  { products, isShared, own }: Members,
): number {
  if (parts.every(({ totals }) => totals.length === 0)) return 0
  const { count, slots } = organisationSlots(parts.map(({ sums }) => sums.organisations))
  clearSlots(count)
  let heard = 0
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p] as GroupPart
    const ofPart = slots[p] as readonly number[]
    const factor = factors[p] as number
    const offset = offsetOf(part)
    for (let place = 0; place < ofPart.length; place++) {
      const slot = ofPart[place] as number
      slotSums[slot]! += factor * (part.totals[place] as number)
      if (!isHeard(part.sums.organisations, place, offset)) continue
      if (slotMembers[slot] === 0) heard += 1
      slotMembers[slot]! += 1
      own[p]! -= 1
    }
  }
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p] as GroupPart
    const ofPart = slots[p] as readonly number[]
    const factor = factors[p] as number
    const offset = offsetOf(part)
    let product = 0
    for (let place = 0; place < ofPart.length; place++) {
      const slot = ofPart[place] as number
      const z = factor * (part.totals[place] as number)
      product += z * ((slotSums[slot] as number) - z)
      const isInSeveral = slotMembers[slot]! > 1
      if (isInSeveral && isHeard(part.sums.organisations, place, offset)) isShared[p] = true
    }
    products[p]! += product
  }
  return heard
}

/** Where the layouts count who is heard. */
function offsetOf({ scale }: GroupPart): number {
  return scale === null ? OWN_LAYOUT.validAny : OWN_LAYOUT.valid + SCALES.indexOf(scale)
}
