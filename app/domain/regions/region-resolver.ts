import { groupBy, heldIn } from '../grouping'
import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'
import type { Membership } from './membership'

/** Tells, for one region set, which region a place counts in (method, "Words"). */
export interface RegionResolver {
  /**
   * The region in which the answers of a place and quarter segment count; null where the set has none.
   * @param segment first day of the segment; null for answers without a day: then the quarter's last
   *   day decides, or else the last day in the quarter on which the place is in a region of this set
   */
  regionOf(placeId: number, segment: Day | null, quarter: Quarter): number | null
  /**
   * Region → the places it holds on a day, in ascending order, a region named by a row included:
   * whose agreements count in a quarter, asked for the quarter's last day. Regions without a place
   * on that day are absent.
   */
  placesOn(day: Day): ReadonlyMap<number, readonly number[]>
}

/**
 * @param memberships of one region set, without an area in two regions on a day (`findOverlaps`)
 * @param namedRegions place → region, for the places that are a region of this set named by a row;
 *   such a place counts in that region only, on every day
 */
export function createRegionResolver(
  memberships: readonly Membership[],
  namedRegions: ReadonlyMap<number, number>,
): RegionResolver {
  const byPlace = groupBy(memberships, ({ placeId }) => placeId)

  return {
    regionOf(placeId, segment, quarter) {
      const named = namedRegions.get(placeId)
      if (named !== undefined) return named
      const ofPlace = byPlace.get(placeId) ?? []
      return segment === null
        ? lastRegionWithin(ofPlace, firstDayOf(quarter), lastDayOf(quarter))
        : regionOn(ofPlace, segment)
    },

    placesOn(day) {
      const places = new Map<number, Set<number>>()
      const add = (regionId: number, placeId: number) =>
        heldIn(places, regionId, () => new Set()).add(placeId)
      for (const membership of memberships) {
        if (holdsOn(membership, day)) add(membership.regionId, membership.placeId)
      }
      for (const [placeId, regionId] of namedRegions) add(regionId, placeId)
      return new Map([...places].map(([region, held]) => [region, [...held].sort((a, b) => a - b)]))
    },
  }
}

function holdsOn({ validFrom, validTo }: Membership, day: Day): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

function regionOn(ofPlace: readonly Membership[], day: Day): number | null {
  return ofPlace.find((membership) => holdsOn(membership, day))?.regionId ?? null
}

function lastRegionWithin(ofPlace: readonly Membership[], first: Day, last: Day): number | null {
  let region: number | null = null
  let latest = first - 1
  for (const { regionId, validFrom, validTo } of ofPlace) {
    const lastDay = Math.min(validTo ?? last, last)
    const begins = Math.max(validFrom ?? first, first)
    if (begins <= lastDay && lastDay > latest) {
      latest = lastDay
      region = regionId
    }
  }
  return region
}
