import type { Quarter } from '../calendar/quarter'
import { firstDayOf, lastDayOf } from '../calendar/quarter'
import { groupBy, heldIn, keyOf } from '../grouping'
import type { Membership } from '../regions/membership'
import type { HeldGroup, Holding } from './holding'

/** Persons of a group in a place and quarter. */
export interface HeldCell {
  readonly placeId: number
  readonly quarter: Quarter
  readonly group: string
  readonly persons: number
}

/** A respondent who answers for several places in a quarter. */
export interface RepeatedPerson {
  readonly quarter: Quarter
  readonly group: string
  readonly placeIds: readonly number[]
}

/** A membership with the names of its region. */
export interface NamedMembership extends Membership {
  readonly regionSet: string
  readonly region: string
}

/** What is known of the regions of a holding. */
export interface HoldingContext {
  /** In the order in which regions are told. */
  readonly memberships: readonly NamedMembership[]
  /** Group → persons. */
  readonly invited: (regionId: number, quarter: Quarter) => ReadonlyMap<string, number>
  readonly isOnShow: (regionSet: string, region: string, quarter: Quarter) => boolean
}

/**
 * Whose answers a file holds, by region and quarter: in a region by the membership at the quarter's end, or
 * the last one within it; what no region has comes last. One who answers for several places of a region is one person there.
 */
export function holdingsOf(
  cells: readonly HeldCell[],
  repeated: readonly RepeatedPerson[],
  { memberships, invited, isOnShow }: HoldingContext,
): readonly Holding[] {
  const ofPlace = groupBy(memberships, ({ placeId }) => placeId)
  const regionsOf = (placeId: number, quarter: Quarter): readonly (NamedMembership | null)[] => {
    const inQuarter = (ofPlace.get(placeId) ?? []).filter((each) => holdsWithin(each, quarter))
    const bySet = groupBy(inQuarter, ({ regionSet }) => regionSet)
    const last = [...bySet.values()].map((same) => same.reduce((a, b) => (isLater(b, a) ? b : a)))
    return last.length === 0 ? [null] : last
  }
  const held = new Map<string, Held>()
  const add = (region: NamedMembership | null, quarter: Quarter, group: string, count: number) => {
    const key = keyOf(region?.regionId ?? null, quarter)
    const { counts } = heldIn(held, key, (): Held => ({ region, quarter, counts: new Map() }))
    counts.set(group, (counts.get(group) ?? 0) + count)
  }
  for (const { placeId, quarter, group, persons } of cells) {
    for (const region of regionsOf(placeId, quarter)) add(region, quarter, group, persons)
  }
  for (const { quarter, group, placeIds } of repeated) {
    const regions = placeIds.flatMap((placeId) => regionsOf(placeId, quarter))
    for (const same of groupBy(regions, (region) => region?.regionId ?? null).values()) {
      add(same[0], quarter, group, 1 - same.length)
    }
  }
  const holdings = [...held.values()].map(({ region, quarter, counts }): Holding => {
    const ofRegion = region === null ? new Map<string, number>() : invited(region.regionId, quarter)
    const groups = [...new Set([...counts.keys(), ...ofRegion.keys()])].map((group): HeldGroup => {
      return { group, persons: counts.get(group) ?? 0, invited: ofRegion.get(group) ?? null }
    })
    return {
      regionSet: region?.regionSet ?? '',
      region: region?.region ?? null,
      quarter,
      persons: groups.reduce((sum, { persons }) => sum + persons, 0),
      groups,
      isOnShow: region !== null && isOnShow(region.regionSet, region.region, quarter),
    }
  })
  const order = new Map(
    memberships.map(({ regionSet, region }, at) => [keyOf(regionSet, region), at]),
  )
  const placeOf = ({ regionSet, region }: Holding) =>
    order.get(keyOf(regionSet, region)) ?? Infinity
  return holdings.sort((a, b) =>
    placeOf(a) === placeOf(b) ? (a.quarter < b.quarter ? -1 : 1) : placeOf(a) - placeOf(b),
  )
}

interface Held {
  readonly region: NamedMembership | null
  readonly quarter: Quarter
  /** Group → persons. */
  readonly counts: Map<string, number>
}

function holdsWithin({ validFrom, validTo }: Membership, quarter: Quarter): boolean {
  const isBegun = validFrom === null || validFrom <= lastDayOf(quarter)
  return isBegun && (validTo === null || validTo >= firstDayOf(quarter))
}

function isLater(one: Membership, other: Membership): boolean {
  return (one.validTo ?? Infinity) > (other.validTo ?? Infinity)
}
