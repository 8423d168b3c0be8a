import type { Day } from '../../calendar/day'
import type { PlaceReference } from '../survey-batch'
import { detached, nameKey } from '../text/text-key'
import { badText, MAXIMUM_NAME_LENGTH } from './free-text'
import { bad, excerpt, type BadValue, type Read } from './value'

/** From the first to the last day, both inclusive; null is open. */
export interface DaySpan {
  readonly from: Day | null
  readonly to: Day | null
}

/** nameKey of a region → place id of an area → when the region holds it. */
export type AreasByRegion = ReadonlyMap<string, ReadonlyMap<number, readonly DaySpan[]>>

/** What is known of places when a file is read. */
export interface PlaceContext {
  /** Area code, upper case → place. */
  readonly placesByAreaCode: ReadonlyMap<string, number>
  /** text-key nameKey of the region → its place; 'ambiguous' where several region sets have it. */
  readonly regionsByName: ReadonlyMap<string, number | 'ambiguous'>
  /** Make unknown places instead of rejecting their rows. */
  readonly createRegions: boolean
  /**
   * nameKey of a region → its areas, over all region sets that have one of this name. A row that names
   * an area and a known region that does not hold it is a place_conflict.
   */
  readonly areasByRegion: AreasByRegion
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
  private readonly areasOf = new Map<string, ReadonlyMap<number, readonly DaySpan[]> | null>()

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

  /**
   * place_conflict, where the region is known and does not hold the area on that day; else null.
   * @param day null: it has to hold the area at some time
   */
  conflict(area: PlaceReference, regionText: string, day: Day | null): BadValue | null {
    if (area.kind !== 'known') return null
    const areas = remembered(this.areasOf, regionText, () => {
      return this.context.areasByRegion.get(nameKey(regionText)) ?? null
    })
    if (areas === null) return null
    const holds = (areas.get(area.placeId) ?? []).some(({ from, to }) => {
      return day === null || ((from === null || from <= day) && (to === null || day <= to))
    })
    return holds ? null : { code: 'place_conflict', params: { region: excerpt(regionText.trim()) } }
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
