import { allDisclosed, mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { compareExportRows, type ExportRow } from '#app/domain/export/score-columns'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import type { ScoreFilter } from '../scores/read-scores.server'
import { newestEditions } from './choose-edition.server'
import { intactContent } from './intact.server'

/** What can be asked of published scores: they are of quarters. */
export type PublishedFilter = Omit<ScoreFilter, 'by'>

/**
 * The scores of published quarters, each as its newest edition has them, in the order of a file. Quarters
 * that an edition only draws on the way are not among them.
 * @throws EditionAltered
 */
export async function readPublishedRows(
  db: Database,
  { regionSet, region, from, to }: PublishedFilter,
  byGroup: boolean,
): Promise<Disclosed<readonly ExportRow[]>> {
  const found: Disclosed<readonly ExportRow[]>[] = []
  for (const { id, head } of newestEditions(await editions.findAllListed(db, regionSet ?? null))) {
    const { quarter } = head
    const isAsked = (from ?? quarter) <= quarter && quarter <= (to ?? quarter)
    if (!isAsked) continue
    const stored = await editions.findById(db, id)
    if (stored === null) continue
    const content = intactContent(stored)
    found.push(
      mapDisclosed({ content }, (shown) =>
        (byGroup ? shown.content.groupScores : shown.content.scores).filter(
          (row) => row.period === quarter && (region ?? row.region) === row.region,
        ),
      ),
    )
  }
  return mapDisclosed({ found: allDisclosed(found) }, (shown) =>
    shown.found.flat().sort(compareExportRows),
  )
}
