import type { PlaceReference } from '#app/domain/ingest/survey-batch'
import { nameKey } from '#app/domain/ingest/text/text-key'
import type { Database } from '#db/client.server'
import * as organisations from '#db/repositories/organisations.server'
import type { PlaceMaker } from './place-maker.server'

/** The names that are new in a batch. */
interface Named {
  readonly newPlaces: readonly PlaceReference[]
  readonly newOrganisations: readonly string[]
}

/**
 * Numbers within a file → ids in the database, for the places and organisations that a file names.
 * What is new is stored under the import that names it, so that a swept import takes it along.
 */
export class Names {
  readonly placeIds: number[] = []
  readonly organisationIds: number[] = []
  readonly #maker: PlaceMaker
  #known: Map<string, number> | null = null

  constructor(maker: PlaceMaker) {
    this.#maker = maker
  }

  /** Whether taking these may write. */
  wouldWrite({ newPlaces, newOrganisations }: Named): boolean {
    return newOrganisations.length > 0 || newPlaces.some(({ kind }) => kind !== 'known')
  }

  async take(db: Database, named: Named): Promise<void> {
    for (const place of named.newPlaces) this.placeIds.push(await this.placeId(db, place))
    if (named.newOrganisations.length > 0) await this.#takeOrganisations(db, named.newOrganisations)
  }

  async placeId(db: Database, place: PlaceReference): Promise<number> {
    return place.kind === 'known' ? place.placeId : this.#maker.make(db, place)
  }

  async #takeOrganisations(db: Database, names: readonly string[]): Promise<void> {
    this.#known ??= new Map(await organisations.findAll(db))
    const known = this.#known
    const added = new Map<string, string>()
    for (const name of names) {
      const key = nameKey(name)
      if (!known.has(key) && !added.has(key)) added.set(key, name)
    }
    const ids = await organisations.insertMany(
      db,
      this.#maker.importId,
      [...added].map(([key, name]) => ({ nameKey: key, name })),
    )
    for (const [key, id] of ids) known.set(key, id)
    for (const name of names) this.organisationIds.push(known.get(nameKey(name)) as number)
  }
}
