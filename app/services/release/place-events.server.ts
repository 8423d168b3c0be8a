import { heldIn, keyOf } from '#app/domain/grouping'
import { firstDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { placeEventText, type PlaceEvent } from '#app/domain/disclosure/answers/place-event'
import type { PlaceQuarter } from '#app/domain/disclosure/answers/placed-atom'
import type { Database } from '#db/client.server'
import * as placeEvents from '#db/repositories/place-events.server'
import type { Segments } from '../responses/sums.server'

/** Whether nothing happened but one import: then the sums of the place say all. */
export function isPlainHistory(events: readonly PlaceEvent[]): boolean {
  return events.length === 2 && events[0]?.kind === 'import' && events[1]?.kind === 'complete'
}

/** What happened to each place in some quarters; what is new is written down before it is used. */
export class PlaceHistory {
  readonly #events = new Map<string, PlaceEvent[]>()
  #unwritten: placeEvents.PlaceEventRow[] = []

  static async read(db: Database, quarters: readonly Quarter[]): Promise<PlaceHistory> {
    const history = new PlaceHistory()
    for (const row of await placeEvents.findByQuarters(db, quarters)) {
      history.#listOf(row).push(row.event)
    }
    return history
  }

  of(where: PlaceQuarter): readonly PlaceEvent[] {
    return this.#listOf(where)
  }

  /** Adds an event that is not known yet. Answers may go more than once: `gone` is always another. */
  add({ quarter, placeId }: PlaceQuarter, event: PlaceEvent): void {
    const list = this.#listOf({ quarter, placeId })
    const text = placeEventText(event)
    if (event.kind !== 'gone' && list.some((known) => placeEventText(known) === text)) return
    this.#unwritten.push({ quarter, placeId, position: list.length, event })
    list.push(event)
  }

  /** Takes note of every import that has answers somewhere, and of the days that cut its quarter. */
  observe(
    rows: readonly (PlaceQuarter & { readonly importId: number })[],
    segments: Segments,
  ): void {
    const importsOf = new Map<string, { where: PlaceQuarter; importIds: Set<number> }>()
    for (const { quarter, placeId, importId } of rows) {
      const make = () => ({ where: { quarter, placeId }, importIds: new Set<number>() })
      heldIn(importsOf, keyOf(quarter, placeId), make).importIds.add(importId)
    }
    for (const { where, importIds } of importsOf.values()) {
      for (const importId of [...importIds].sort((a, b) => a - b)) {
        this.add(where, { kind: 'import', importId })
        this.add(where, { kind: 'complete' })
      }
      for (const day of segments.boundaries(where.placeId, where.quarter)) {
        if (day !== firstDayOf(where.quarter)) this.add(where, { kind: 'day', day })
      }
    }
  }

  async write(db: Database): Promise<void> {
    await placeEvents.insertMany(db, this.#unwritten)
    this.#unwritten = []
  }

  #listOf(where: PlaceQuarter): PlaceEvent[] {
    return heldIn(this.#events, keyOf(where.quarter, where.placeId), () => [])
  }
}
