import type { Day } from '../../calendar/day'
import type { PlaceReference } from '../survey-batch'
import { detached, nameKey } from '../text/text-key'
import { badText, MAXIMUM_NAME_LENGTH } from './free-text'
import { bad, excerpt, type BadValue, type Read } from './value'

/** What is known of places when a file is read. */
export interface PlaceContext {
  /** Area code, upper case → place. */
  readonly placesByAreaCode: ReadonlyMap<string, number>
  /** text-key nameKey of the region → its place; 'ambiguous' where several region sets have it. */
  readonly regionsByName: ReadonlyMap<string, number | 'ambiguous'>
  /** Make unknown places instead of rejecting their rows. */
  readonly createRegions: boolean
  /**
   * Whether the region holds the area on that day (null: at any time); both are place ids. Where it
   * is given, a row that names an area and a region that does not hold it is a place_conflict.
   */
  readonly regionHolds?: (region: number, area: number, day: Day | null) => boolean
}

const MAXIMUM_REMEMBERED = 100_000

/**
 * The place of a row. An area code goes before a region: where both are given the row counts by its
 * area, and the region only serves as a check. An unknown area is never replaced by its region.
 */
export class PlaceReader {
  private readonly context: PlaceContext
  private readonly areas = new Map<string, Read<PlaceReference>>()
  private readonly regions = new Map<string, Read<PlaceReference>>()

  constructor(context: PlaceContext) {
    this.context = context
  }

  /** The same object every time for the same text. Never blank: see conflict for the pair. */
  area(text: string): Read<PlaceReference> {
    return remembered(this.areas, text, () => this.findArea(text.trim().toUpperCase()))
  }

  region(text: string): Read<PlaceReference> {
    return remembered(this.regions, text, () => this.findRegion(text.trim().replace(/\s+/g, ' ')))
  }

  /** place_conflict, where the region is known not to hold the area; else null. */
  conflict(area: PlaceReference, regionText: string, day: Day | null): BadValue | null {
    if (this.context.regionHolds === undefined || area.kind !== 'known') return null
    const region = this.region(regionText)
    if ('bad' in region || region.value.kind !== 'known') return null
    return this.context.regionHolds(region.value.placeId, area.placeId, day)
      ? null
      : { code: 'place_conflict', params: { region: excerpt(regionText.trim()) } }
  }

  private findArea(areaCode: string): Read<PlaceReference> {
    const placeId = this.context.placesByAreaCode.get(areaCode)
    if (placeId !== undefined) return { value: { kind: 'known', placeId } }
    return this.unknown(areaCode, { kind: 'new_area', areaCode: detached(areaCode) })
  }

  private findRegion(region: string): Read<PlaceReference> {
    const placeId = this.context.regionsByName.get(nameKey(region))
    if (placeId === 'ambiguous') return bad('place_ambiguous')
    if (placeId !== undefined) return { value: { kind: 'known', placeId } }
    return this.unknown(region, { kind: 'new_region', region: detached(region) })
  }

  private unknown(text: string, created: PlaceReference): Read<PlaceReference> {
    if (!this.context.createRegions) return bad('place_unknown')
    const unfit = badText(text, MAXIMUM_NAME_LENGTH)
    return unfit === null ? { value: created } : { bad: unfit }
  }
}

function remembered<T>(memory: Map<string, T>, text: string, find: () => T): T {
  const known = memory.get(text)
  if (known !== undefined) return known
  const found = find()
  if (memory.size < MAXIMUM_REMEMBERED) memory.set(detached(text), found)
  return found
}
