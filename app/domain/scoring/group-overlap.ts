import { SCALES, type Scale } from '../framework/framework'
import { OWN_LAYOUT } from '../sums/layout'
import type { CrossSums } from '../sums/returning-sums'
import { isHeard, ownProducts } from './clusters'
import { linearisedMean } from './linearisation'
import { sharedPlaces, type SharedPlaces } from './shared-places'
import type { GroupSums } from './types'

/** What the clusters have in common that answer in two stakeholder groups of a region and period. */
export interface GroupOverlap {
  readonly scale: Scale
  /** Codes, in the order of the sums. */
  readonly one: string
  readonly other: string
  /** Clusters with a valid score in both, ≥ 1. */
  readonly clusters: number
  /** Σ_c z_{c,one}·z_{c,other}, z_i = v_i/Σ_g v·(y_i − ȳ_g): in squared points. */
  readonly product: number
}

/**
 * Organisations and persons that answer in two groups, pair by pair and scale by scale; most groups have
 * none in common. Without it the difference of the two means would be tested as if they were strangers.
 *
 * @param groups of one region and period
 * @param cross of respondents without organisation; undefined where nobody is in both
 */
export function groupOverlaps(
  groups: readonly GroupSums[],
  cross: (one: string, other: string) => CrossSums | undefined,
): GroupOverlap[] {
  return groups.flatMap((one, place) =>
    groups.slice(place + 1).flatMap((other) => {
      const common = sharedPlaces(one.organisations, other.organisations)
      const own = cross(one.group, other.group)
      if (common.own.length === 0 && own === undefined) return []
      return SCALES.flatMap((scale, k) => overlapIn({ one, other, common, own }, scale, k))
    }),
  )
}

interface Pair {
  readonly one: GroupSums
  readonly other: GroupSums
  readonly common: SharedPlaces
  readonly own: CrossSums | undefined
}

function overlapIn({ one, other, common, own }: Pair, scale: Scale, k: number): GroupOverlap[] {
  const [first, second] = [linearisedMean(one, k), linearisedMean(other, k)]
  const offset = OWN_LAYOUT.valid + k
  let clusters = own?.both[k] ?? 0
  let product = own ? ownProducts(own, first.coefficients, second.coefficients) : 0
  for (let at = 0; at < common.own.length; at++) {
    const [here, there] = [common.own[at] as number, common.other[at] as number]
    const areHeard =
      isHeard(one.organisations, here, offset) && isHeard(other.organisations, there, offset)
    if (!areHeard) continue
    clusters += 1
    product += (first.totals[here] as number) * (second.totals[there] as number)
  }
  return clusters === 0 ? [] : [{ scale, one: one.group, other: other.group, clusters, product }]
}
