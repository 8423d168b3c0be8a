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
  const factors = parts.map(({ factor, clusters }) => factor * Math.sqrt(clusters / (clusters - 1)))
  const squares = Float64Array.from(parts, (part, p) => (factors[p] as number) ** 2 * part.squares)
  const products = new Float64Array(parts.length)
  const isShared = new Uint8Array(parts.length)
  const organisations = addOrganisations(parts, factors, products, isShared)
  const own = parts.map(({ clusters }, p) => clusters - (organisations.heard[p] as number))
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
    if ((both ?? 0) > 0) isShared[first] = isShared[second] = 1
  }
  const count = organisations.count + Math.max(ownCount, ...own)
  const total = squares.reduce((sum, each, p) => sum + each + (products[p] as number), 0)
  return { squares, products, total, count, isShared }
}

/** Adds what organisations that are in several members contribute; says how many are heard, in all and in each. */
function addOrganisations(
  parts: readonly GroupPart[],
  factors: readonly number[],
  products: Float64Array,
  isShared: Uint8Array,
): { readonly count: number; readonly heard: readonly number[] } {
  const { count, slots } = organisationSlots(parts.map(({ sums }) => sums.organisations))
  const sum = new Float64Array(count)
  const members = new Uint16Array(count)
  const heard = parts.map((part, p) => {
    const factor = factors[p] as number
    let inPart = 0
    slots[p]?.forEach((slot, place) => {
      sum[slot]! += factor * (part.totals[place] as number)
      if (!isHeardIn(part, place)) return
      members[slot]! += 1
      inPart += 1
    })
    return inPart
  })
  parts.forEach((part, p) => {
    const factor = factors[p] as number
    slots[p]?.forEach((slot, place) => {
      const own = factor * (part.totals[place] as number)
      products[p]! += own * ((sum[slot] as number) - own)
      if ((members[slot] as number) > 1 && isHeardIn(part, place)) isShared[p] = 1
    })
  })
  return { count: members.reduce((all, each) => (each > 0 ? all + 1 : all), 0), heard }
}

function isHeardIn({ sums, scale }: GroupPart, place: number): boolean {
  const offset = scale === null ? OWN_LAYOUT.validAny : OWN_LAYOUT.valid + SCALES.indexOf(scale)
  return isHeard(sums.organisations, place, offset)
}
