import { SCALES } from '../framework/framework'
import { OWN_LAYOUT } from '../sums/layout'
import type { CrossSums } from '../sums/returning-sums'
import { isHeard, ownProducts } from './clusters'
import type { GroupPart } from './group-part'
import { organisationSlots } from './organisation-slots'

/** What two members of a contrast have in common in one group, of respondents without organisation. */
export interface Overlap {
  /** Their places among the members, first < second, as in `cross`. */
  readonly first: number
  readonly second: number
  readonly cross: CrossSums
}

/** With κ_p·z_{c,p} as a vector over the clusters for each member p. */
export interface ClusterProducts {
  /** Each member's squared length. */
  readonly squares: Float64Array
  /** Each member's product with the sum of all others. */
  readonly products: Float64Array
  /** The squared length of the sum of all. */
  readonly total: number
  /** m, the clusters in any of them. */
  readonly count: number
  /** 1 where a member shares a cluster with another. */
  readonly isShared: Uint8Array
}

/** @param parts of one group, each of which shows its own spread */
export function clusterProducts(
  parts: readonly GroupPart[],
  overlaps: readonly Overlap[],
): ClusterProducts {
  const size = parts.length
  const factors = new Float64Array(size)
  const squares = new Float64Array(size)
  const products = new Float64Array(size)
  const isShared = new Uint8Array(size)
  for (let p = 0; p < size; p++) {
    const { factor, clusters, squares: ofClusters } = parts[p] as GroupPart
    const scaled = factor * Math.sqrt(clusters / (clusters - 1))
    factors[p] = scaled
    squares[p] = scaled ** 2 * ofClusters
  }
  const organisations = addOrganisations(parts, factors, products, isShared)
  let ownCount = 0
  let mostOwn = 0
  for (let p = 0; p < size; p++) {
    const own = (parts[p] as GroupPart).clusters - (organisations.heard[p] as number)
    ownCount += own
    mostOwn = Math.max(mostOwn, own)
  }
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
    if ((both ?? 0) > 0) isShared[first] = isShared[second] = 1
  }
  let total = 0
  for (let p = 0; p < size; p++) total += (squares[p] as number) + (products[p] as number)
  return {
    ...{ squares, products, total, isShared },
    count: organisations.count + Math.max(ownCount, mostOwn),
  }
}

/** Room that is used again: an array of its own for every comparison costs more than what is added. */
const room = { sum: new Float64Array(64), members: new Uint16Array(64) }

function emptyRoom(count: number): typeof room {
  if (count > room.sum.length) {
    room.sum = new Float64Array(count * 2)
    room.members = new Uint16Array(count * 2)
  }
  room.sum.fill(0, 0, count)
  room.members.fill(0, 0, count)
  return room
}

/** Adds what organisations that are in several members contribute; says how many are heard, in all and in each. */
function addOrganisations(
  parts: readonly GroupPart[],
  factors: Float64Array,
  products: Float64Array,
  isShared: Uint8Array,
): { readonly count: number; readonly heard: Int32Array } {
  const { count, slots } = organisationSlots(parts.map(({ sums }) => sums.organisations))
  const { sum, members } = emptyRoom(count)
  const heard = new Int32Array(parts.length)
  let all = 0
  for (let p = 0; p < parts.length; p++) {
    const { sums, totals, scale } = parts[p] as GroupPart
    const offset = countedAt(scale)
    const factor = factors[p] as number
    const slotsOf = slots[p] as Int32Array
    for (let place = 0; place < slotsOf.length; place++) {
      const slot = slotsOf[place] as number
      sum[slot]! += factor * (totals[place] as number)
      if (!isHeard(sums.organisations, place, offset)) continue
      if (members[slot] === 0) all += 1
      members[slot]! += 1
      heard[p]! += 1
    }
  }
  for (let p = 0; p < parts.length; p++) {
    const { sums, totals, scale } = parts[p] as GroupPart
    const offset = countedAt(scale)
    const factor = factors[p] as number
    const slotsOf = slots[p] as Int32Array
    let product = 0
    for (let place = 0; place < slotsOf.length; place++) {
      const slot = slotsOf[place] as number
      const own = factor * (totals[place] as number)
      product += own * ((sum[slot] as number) - own)
      if ((members[slot] as number) > 1 && isHeard(sums.organisations, place, offset)) {
        isShared[p] = 1
      }
    }
    products[p] = product
  }
  return { count: all, heard }
}

/** Where the head of both layouts counts the responses of a part. */
function countedAt(scale: GroupPart['scale']): number {
  return scale === null ? OWN_LAYOUT.validAny : OWN_LAYOUT.valid + SCALES.indexOf(scale)
}
