import type { Disclosed } from '#app/domain/disclosure/released'
import { discussionOf, type RegionDiscussion } from '#app/domain/report/region-discussion'
import type { RegionReport } from '#app/domain/report/region-model'
import type { Database } from '#db/client.server'
import { currentFramework } from './framework.server'

/** What the framework has to discuss about the form that a report shows as the weakest; null without one. */
export async function readDiscussion(
  { db }: { readonly db: Database },
  { standing }: Disclosed<Pick<RegionReport, 'standing'>>,
): Promise<RegionDiscussion | null> {
  return discussionOf(standing, await currentFramework(db))
}
