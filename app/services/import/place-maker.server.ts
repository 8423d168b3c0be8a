import type { PlaceReference } from '#app/domain/ingest/survey-batch'
import { nameKey } from '#app/domain/ingest/text/text-key'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as places from '#db/repositories/places.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'

/** The set that --create-regions makes where there is none yet. */
const FIRST_SET = 'Regio’s'

type NewPlaceReference = Exclude<PlaceReference, { readonly kind: 'known' }>

/**
 * Makes the regions that a file names and nobody knew (--create-regions): an area becomes a region that
 * holds only itself, a region holds the rows that name it. All of it belongs to the import.
 */
export class PlaceMaker {
  readonly importId: number
  readonly #regionSet: string | null
  #made = 0

  constructor(importId: number, regionSet: string | null) {
    this.importId = importId
    this.#regionSet = regionSet
  }

  async make(db: Database, place: NewPlaceReference): Promise<number> {
    const name = place.kind === 'new_area' ? place.areaCode : place.region
    const regionId = await this.#regionId(db, name)
    const placeId =
      place.kind === 'new_area'
        ? await this.#areaId(db, place.areaCode)
        : await this.#regionPlaceId(db, regionId)
    this.#made += 1
    await memberships.insertMany(db, this.importId, [
      {
        ...{ rowNumber: this.#made, regionId, placeId },
        ...{ validFrom: null, validTo: null, tileColumn: null, tileRow: null },
      },
    ])
    return placeId
  }

  // A name that an undone import brought is there still, though nobody knows it any more.

  async #regionId(db: Database, name: string): Promise<number> {
    const regionSetId = await this.#setId(db)
    const found = (await regions.findAll(db)).find(
      (region) => region.regionSetId === regionSetId && nameKey(region.name) === nameKey(name),
    )
    if (found !== undefined) return found.id
    const [made] = await regions.insertMany(db, this.importId, [{ regionSetId, name }])
    return made as number
  }

  async #areaId(db: Database, areaCode: string): Promise<number> {
    const found = await places.findAllByAreaCode(db, [areaCode])
    if (found.has(areaCode)) return found.get(areaCode) as number
    const [made] = await places.insertMany(db, this.importId, [{ areaCode, name: null }])
    return made as number
  }

  async #regionPlaceId(db: Database, regionId: number): Promise<number> {
    const found = await places.findAllByRegion(db, [regionId])
    if (found.has(regionId)) return found.get(regionId) as number
    const [made] = await places.insertMany(db, this.importId, [{ regionId }])
    return made as number
  }

  async #setId(db: Database): Promise<number> {
    const known = await regionSets.findAll(db)
    const wanted = this.#regionSet ?? known[0]?.name ?? FIRST_SET
    const found = known.find((set) => nameKey(set.name) === nameKey(wanted))
    if (found !== undefined) return found.id
    const [made] = await regionSets.insertMany(db, this.importId, [wanted])
    return made as number
  }
}
