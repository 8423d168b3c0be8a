import type { Quarter } from '#app/domain/calendar/quarter'
import { releaseItemsOnShow, type ReleasedItems } from '#app/domain/disclosure/item-door'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { regionItemsOf, type RegionItems } from '#app/domain/report/region-items'
import type { Database } from '#db/client.server'
import * as releasedItems from '#db/repositories/released-items.server'
import { currentFramework } from './framework.server'
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

/** The same with their wording, for the page. */
export async function readItemReport(
  context: { readonly db: Database },
  selection: ItemSelection,
): Promise<Disclosed<{ readonly forms: readonly RegionItems[] }>> {
  const framework = await currentFramework(context.db)
  const rows = await readRegionItems(context, selection)
  return mapDisclosed({ rows }, (given) => ({
    forms: regionItemsOf(given.rows, framework),
  }))
}
