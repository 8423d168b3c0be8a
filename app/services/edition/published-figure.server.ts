import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { PublishedFigure } from '#app/domain/edition/published-figure'
import type { Column } from '#app/domain/report/columns'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import { intactContent } from './intact.server'

/** What the newest edition of a quarter says of a score; null where the quarter is not published. */
export async function readPublishedFigure(
  { db }: { readonly db: Database },
  {
    regionSet,
    region,
    quarter,
    dimension,
  }: {
    readonly regionSet: string
    readonly region: string
    readonly quarter: Quarter
    readonly dimension: Column
  },
): Promise<Disclosed<PublishedFigure> | null> {
  const stored = await editions.findOne(db, regionSet, quarter, null)
  if (stored === null) return null
  return mapDisclosed({ content: intactContent(stored) }, ({ content }) => {
    const { edition, publishedAt } = content.head
    const found = content.overview.regions.find((each) => each.region === region)
    return { edition, quarter, publishedAt, score: found?.cells[dimension].score ?? null }
  })
}
