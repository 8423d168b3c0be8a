import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import { currentFramework } from '../framework.server'
import { Segments, type SummingContext } from './sums.server'

/** What sums of this moment are made with: the framework and the memberships in force. */
export async function summingContext(db: Database): Promise<SummingContext> {
  return {
    framework: await currentFramework(db),
    segments: new Segments(await memberships.findAllActive(db)),
  }
}
