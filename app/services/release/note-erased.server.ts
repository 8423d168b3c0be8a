import type { Quarter } from '#app/domain/calendar/quarter'
import { yearOf } from '#app/domain/calendar/year'
import { blockName } from '#app/domain/disclosure/ledger/audit'
import { withErased } from '#app/domain/disclosure/ledger/erased'
import { itemScale } from '#app/domain/disclosure/item-figures'
import { SCALES, type Scale } from '#app/domain/framework/framework'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import type { SummingContext } from '../responses/sums.server'
import { atomsOfPlaces } from './atoms.server'
import { PlaceHistory } from './place-events.server'

/**
 * Tells the release ledger of atoms of which nobody is left, as soon as responses are removed: who was
 * alone in several of them is one person in what was shown, and nothing else will tell so any more.
 *
 * @param placeIds where responses of the quarter were removed, of undone imports too
 */
export async function noteErased(
  db: Database,
  quarter: Quarter,
  placeIds: readonly number[],
  context: SummingContext,
): Promise<void> {
  const history = await PlaceHistory.read(db, [quarter])
  const left = await atomsOfPlaces(db, quarter, placeIds, history, context)
  const places = new Set(placeIds.map(String))
  const year = yearOf(quarter)
  const blocksOf = (scale: Scale) => [scale, itemScale(scale)].map((of) => blockName(of, year))
  const names = SCALES.flatMap(blocksOf)
  for (const [name, stored] of await releaseBlocks.findByNames(db, names)) {
    const keys = left
      .filter(({ scale }) => blocksOf(scale).includes(name))
      .map(({ key }) => `${key}/`)
    const block = withErased(stored.block, (key) => {
      const [, of, place] = key.split('/')
      if (of !== quarter || !places.has(place ?? '')) return true
      return keys.some((known) => known.startsWith(`${key}/`))
    })
    await releaseBlocks.save(db, { ...stored, block })
  }
}
