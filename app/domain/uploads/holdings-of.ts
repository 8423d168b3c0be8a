import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import { firstDayOf, lastDayOf } from '../calendar/quarter'
import { groupBy, heldIn, keyOf } from '../grouping'
import type { Membership } from '../regions/membership'
import { besideInvited, HeldWaves, type WaveContext } from './held-waves'
import type { Holding } from './holding'

/** Persons of a group in a place on a day of a quarter. */
export interface HeldCell {
  readonly placeId: number
  readonly quarter: Quarter
  readonly group: string
  /** null where only the quarter is known. */
  readonly day: Day | null
  readonly persons: number
}

/** A respondent who answers for several places in a quarter. */
export interface RepeatedPerson {
  readonly quarter: Quarter
  readonly group: string
  /** Where, and on which day. */
  readonly answers: readonly Pick<HeldCell, 'placeId' | 'day'>[]
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
  readonly ofWaves: WaveContext
  readonly isOnShow: (regionSet: string, region: string, quarter: Quarter) => boolean
}

/**
 * Whose answers a file holds, by region and quarter: in a region by the membership at the quarter's end, or
 * the last one within it; what no region has comes last. One who answers for several places of a region is one person there.
 */
export function holdingsOf(
  cells: readonly HeldCell[],
  repeated: readonly RepeatedPerson[],
  { memberships, invited, ofWaves, isOnShow }: HoldingContext,
): readonly Holding[] {
  const ofPlace = groupBy(memberships, ({ placeId }) => placeId)
  const regionsOf = (placeId: number, quarter: Quarter): readonly (NamedMembership | null)[] => {
    const inQuarter = (ofPlace.get(placeId) ?? []).filter((each) => holdsWithin(each, quarter))
    const bySet = groupBy(inQuarter, ({ regionSet }) => regionSet)
    const last = [...bySet.values()].map((same) => same.reduce((a, b) => (isLater(b, a) ? b : a)))
    return last.length === 0 ? [null] : last
  }
  const held = new Map<string, Held>()
  const waves = new HeldWaves(ofWaves)
  const add = (region: NamedMembership | null, quarter: Quarter, group: string, count: number) => {
    const key = keyOf(region?.regionId ?? null, quarter)
    const { counts } = heldIn(held, key, (): Held => ({ region, quarter, counts: new Map() }))
    counts.set(group, (counts.get(group) ?? 0) + count)
  }
  for (const { placeId, quarter, group, day, persons } of cells) {
    for (const region of regionsOf(placeId, quarter)) {
      add(region, quarter, group, persons)
      if (region !== null) waves.add(region.regionId, quarter, day, group, persons)
    }
  }
  for (const { quarter, group, answers } of repeated) {
    const regions = answers.flatMap(({ placeId, day }) => {
      return regionsOf(placeId, quarter).map((region) => ({ region, day }))
    })
    for (const same of groupBy(regions, ({ region }) => region?.regionId ?? null).values()) {
      const { region } = same[0]
      add(region, quarter, group, 1 - same.length)
      const days = same.map(({ day }) => day)
      if (region !== null) waves.repeat(region.regionId, quarter, days, group)
    }
  }
  const holdings = [...held.values()].map(({ region, quarter, counts }): Holding => {
    const ofRegion = region === null ? new Map<string, number>() : invited(region.regionId, quarter)
    const groups = besideInvited(counts, ofRegion)
    return {
      regionSet: region?.regionSet ?? '',
      region: region?.region ?? null,
      quarter,
      persons: groups.reduce((sum, { persons }) => sum + persons, 0),
      groups,
      waves: region === null ? [] : waves.of(region.regionId, quarter),
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
