import type { PlaceReference } from '#app/domain/ingest/survey-batch'
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
    const regionSetId = await this.#setId(db)
    const name = place.kind === 'new_area' ? place.areaCode : place.region
    const [regionId] = await regions.insertMany(db, this.importId, [{ regionSetId, name }])
    const [placeId] = await places.insertMany(db, this.importId, [
      place.kind === 'new_area'
        ? { areaCode: place.areaCode, name: null }
        : { regionId: regionId as number },
    ])
    this.#made += 1
    await memberships.insertMany(db, this.importId, [
      {
        rowNumber: this.#made,
        regionId: regionId as number,
        placeId: placeId as number,
        validFrom: null,
        validTo: null,
      },
    ])
    return placeId as number
  }

  async #setId(db: Database): Promise<number> {
    const known = await regionSets.findAll(db)
    const wanted = this.#regionSet ?? known[0]?.name ?? FIRST_SET
    const found = known.find((set) => set.name === wanted)
    if (found !== undefined) return found.id
    const [made] = await regionSets.insertMany(db, this.importId, [wanted])
    return made as number
  }
}
