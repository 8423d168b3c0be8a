import { formatIsoDay, type Day } from '../../calendar/day'
import { firstDayOf, lastDayOf, quarterAt } from '../../calendar/quarter'
import type { IngestIssue } from '../issue'
import type { PlaceReference } from '../survey-batch'
import type { AreasByRegion, DaySpan } from './place'

interface Holding extends DaySpan {
  readonly region: string
}

interface Lost {
  readonly area: string
  readonly holdings: readonly Holding[]
  count: number
}

/** Counts the rows of areas that belong to no region when they would have to: they count nowhere. */
export class LostAreas {
  private readonly holdings = new Map<number, Holding[]>()
  private readonly lost = new Map<number, Lost>()

  constructor(areasByRegion: AreasByRegion) {
    for (const [region, areas] of areasByRegion) {
      for (const [placeId, spans] of areas) {
        const known = this.holdings.get(placeId) ?? []
        this.holdings.set(placeId, [...known, ...spans.map((span) => ({ ...span, region }))])
      }
    }
  }

  /** The same for a response of that day, or else of a quarter (calendar/quarter quarterIndex). */
  noteIn(place: PlaceReference, area: string, day: Day | null, quarter: number): void {
    const first = day ?? firstDayOf(quarterAt(quarter))
    this.note(place, area, first, day ?? lastDayOf(quarterAt(quarter)))
  }

  /**
   * @param area as the file spells it
   * @param first,last the days on one of which some region has to hold the area
   */
  note(place: PlaceReference, area: string, first: Day, last: Day): void {
    if (place.kind !== 'known') return
    const holdings = this.holdings.get(place.placeId)
    if (holdings === undefined || holdings.some((span) => overlaps(span, first, last))) return
    const lost = this.lost.get(place.placeId) ?? { area: area.trim(), holdings, count: 0 }
    lost.count++
    this.lost.set(place.placeId, lost)
  }

  /** A warning an area. */
  issues(): IngestIssue[] {
    return [...this.lost.values()].map(({ area, holdings, count }) => ({
      row: null,
      column: null,
      code: 'area_without_region',
      severity: 'warning',
      params: { value: area, count, known: holdings.map(inWords).join(', ') },
    }))
  }
}

function overlaps({ from, to }: DaySpan, first: Day, last: Day): boolean {
  return (from === null || from <= last) && (to === null || first <= to)
}

/** `noord 2020-01-01 … 2025-12-31` */
function inWords({ region, from, to }: Holding): string {
  const day = (end: Day | null) => (end === null ? '' : formatIsoDay(end))
  return [region, day(from), '…', day(to)].filter((part) => part !== '').join(' ')
}
