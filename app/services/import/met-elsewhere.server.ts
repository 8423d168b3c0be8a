import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database } from '#db/client.server'
import * as repeatableResponses from '#db/repositories/repeatable-responses.server'
import { eachRepeatable, type Repeatable } from '../responses/each-response.server'

/** Ids that are looked up; those of another survey show among the first. */
const LOOKED_AT = 5_000

/**
 * How many respondents of an import stand in others that are active for another place in the same quarter,
 * and not for any of theirs here. One person may answer for several areas, and two surveys may number
 * their respondents alike: nothing but somebody's word tells which.
 */
export async function countMetElsewhere(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  others: readonly number[],
): Promise<number> {
  const first = await repeatableResponses.findPage(db, importId, quarters, 0, LOOKED_AT)
  const placesOf = new Map<string, Set<number>>()
  for (const row of first) {
    if (!row.hasRespondent) continue
    const places = placesOf.get(keyOf(row)) ?? new Set()
    placesOf.set(keyOf(row), places.add(row.placeId))
  }
  if (placesOf.size === 0) return 0
  const elsewhere = new Map<string, boolean>()
  for (const id of others) {
    await eachRepeatable(db, id, quarters, (row) => {
      if (!row.hasRespondent) return
      const places = placesOf.get(keyOf(row))
      if (places === undefined) return
      const isHere = places.has(row.placeId)
      elsewhere.set(keyOf(row), !isHere && (elsewhere.get(keyOf(row)) ?? true))
    })
  }
  return [...elsewhere.values()].filter(Boolean).length
}

function keyOf({ high, low, quarter }: Repeatable): string {
  return `${high} ${low} ${quarter}`
}
