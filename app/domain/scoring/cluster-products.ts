import { SCALES } from '../framework/framework'
import { K, OWN_LAYOUT } from '../sums/layout'
import type { Overlap } from '../sums/returning-sums'
import { isHeard, ownProducts } from './clusters'
import type { GroupPart } from './group-part'
import { organisationSlots } from './organisation-slots'
import { sharedPlaces, type SharedPlaces } from './shared-places'

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
  const factors: readonly number[] = parts.map(
    ({ factor, clusters }) => factor * Math.sqrt(clusters / (clusters - 1)),
  )
  const squares = parts.map((part, p) => (factors[p] as number) ** 2 * part.squares)
  const products = parts.map(() => 0)
  const isShared = parts.map(() => false)
  const members = { products, isShared }
  let count =
    parts.length === 2
      ? addSharedByTwo(parts as Two<GroupPart>, factors as Two<number>, members)
      : addOrganisations(parts, factors, members)
  for (const { first, second, cross } of overlaps) {
    const [one, other] = [parts[first] as GroupPart, parts[second] as GroupPart]
    const product =
      (factors[first] as number) *
      (factors[second] as number) *
      ownProducts(cross, one.coefficients, other.coefficients)
    products[first]! += product
    products[second]! += product
    const both = one.scale === null ? cross.bothAny : cross.both[SCALES.indexOf(one.scale)]
    count -= both ?? 0
    if ((both ?? 0) > 0) isShared[first] = isShared[second] = true
  }
  const [{ scale }] = parts as [GroupPart]
  count += countedAgain?.[scale === null ? K : SCALES.indexOf(scale)] ?? 0
  const total = squares.reduce((sum, each, p) => sum + each + (products[p] as number), 0)
  return { squares, products, total, count, isShared }
}

/** What is added up member by member. */
interface Members {
  readonly products: number[]
  readonly isShared: boolean[]
}

type Two<Value> = readonly [Value, Value]

/**
 * addOrganisations of two members, as a change has: only who is in both adds anything. The same digits at a
 * third of the time.
 */
function addSharedByTwo([one, other]: Two<GroupPart>, factors: Two<number>, members: Members) {
  const { products, isShared } = members
  const [ofOne, ofOther] = factors
  const shared = sharedPlaces(one.sums.organisations, other.sums.organisations)
  if (shared.own.length === 0) return one.clusters + other.clusters
  const turned = sharedPlaces(other.sums.organisations, one.sums.organisations)
  products[0]! += sharedProduct(shared, [one.totals, other.totals], [ofOne, ofOther])
  products[1]! += sharedProduct(turned, [other.totals, one.totals], [ofOther, ofOne])
  const offset = offsetOf(one)
  let both = 0
  for (let at = 0; at < shared.own.length; at++) {
    const isInOne = isHeard(one.sums.organisations, shared.own[at] as number, offset)
    if (isInOne && isHeard(other.sums.organisations, shared.other[at] as number, offset)) both += 1
  }
  if (both > 0) isShared[0] = isShared[1] = true
  return one.clusters + other.clusters - both
}

/** Σ_c z_c·((z_c + y_c) − z_c): as rounded where the sum of all members is known. */
function sharedProduct(
  places: SharedPlaces,
  [own, other]: Two<Float64Array>,
  [ofOwn, ofOther]: Two<number>,
): number {
  let product = 0
  for (let at = 0; at < places.own.length; at++) {
    const z = ofOwn * (own[places.own[at] as number] as number)
    const y = ofOther * (other[places.other[at] as number] as number)
    product += z * (z + y - z)
  }
  return product
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
 * organisation of each comparison. @returns how many clusters there are in any, where nobody else is in two
 */
function addOrganisations(
  parts: readonly GroupPart[],
  factors: readonly number[],
  { products, isShared }: Members,
): number {
  const clusters = parts.reduce((sum, part) => sum + part.clusters, 0)
  if (parts.every(({ totals }) => totals.length === 0)) return clusters
  const { count, slots } = organisationSlots(parts.map(({ sums }) => sums.organisations))
  clearSlots(count)
  let again = 0
  for (let p = 0; p < parts.length; p++) {
    const part = parts[p] as GroupPart
    const ofPart = slots[p] as readonly number[]
    const factor = factors[p] as number
    const offset = offsetOf(part)
    for (let place = 0; place < ofPart.length; place++) {
      const slot = ofPart[place] as number
      slotSums[slot]! += factor * (part.totals[place] as number)
      if (!isHeard(part.sums.organisations, place, offset)) continue
      if (slotMembers[slot]! > 0) again += 1
      slotMembers[slot]! += 1
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
  return clusters - again
}

/** Where the layouts count who is heard. */
function offsetOf({ scale }: GroupPart): number {
  return scale === null ? OWN_LAYOUT.validAny : OWN_LAYOUT.valid + SCALES.indexOf(scale)
}
