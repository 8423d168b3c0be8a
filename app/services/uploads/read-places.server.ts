import type { NamedChoice } from '#app/domain/uploads/view'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'

/** Every place that an unknown word may mean: areas by code, with their name, and regions. */
export async function readPlaces(
  db: Database,
  regionSet: string | null,
): Promise<readonly NamedChoice[]> {
  const places = new Map<string, string>()
  for (const { areaCode, areaName, region, regionSet: set } of await memberships.findAllActive(
    db,
  )) {
    if (regionSet !== null && set !== regionSet) continue
    if (areaCode === null) places.set(region, set)
    else places.set(areaCode, areaName ?? areaCode)
  }
  return [...places]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
}
