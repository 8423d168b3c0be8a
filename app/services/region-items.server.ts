import type { Quarter } from '#app/domain/calendar/quarter'
import { releaseItemsOnShow, type ReleasedItems } from '#app/domain/disclosure/item-door'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { Database } from '#db/client.server'
import * as releasedItems from '#db/repositories/released-items.server'
import { remembered } from './remembered.server'

interface ItemSelection {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
}

/** The statements of a region and quarter as they are on show; forms of which none is known are left out. */
export function readRegionItems(
  { db }: { readonly db: Database },
  { regionSet, region, quarter }: ItemSelection,
): Promise<Disclosed<readonly ReleasedItems[]>> {
  return rememberedItems(db, { regionSet, region, quarter })
}

const rememberedItems = remembered(
  async ({ db }: { readonly db: Database }, { quarter, ...of }: ItemSelection) =>
    releaseItemsOnShow(await releasedItems.findByQuarters(db, [quarter], of)),
)
