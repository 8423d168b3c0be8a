import type { Framework } from '../framework/framework'
import type { GroupTotals } from './group-totals'

/** Design weights are sums in one order or another: up to so much above its limit a share is at it. */
const SHARE_TOLERANCE = 1e-9

/**
 * Whether a group shows its own spread (method section 2): enough different persons and clusters, and
 * nobody with too large a share of its design weight. By who answered alone, never by what.
 */
export function isReferenceGroup(
  { n, clusters, maximumWeight, sumWeights }: GroupTotals,
  { variance: { reference } }: Framework,
): boolean {
  return (
    n >= reference.minimumPersons &&
    clusters >= reference.minimumClusters &&
    maximumWeight <= reference.maximumShare * sumWeights * (1 + SHARE_TOLERANCE)
  )
}
