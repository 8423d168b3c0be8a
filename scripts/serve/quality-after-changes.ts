import { describeError, type ServerLog } from '#app/http/log'
import type { Writer } from '#app/jobs/writer-client.server'
import { dayOf } from '#app/services/api/api-token'
import { dataRevisionOf } from '#app/services/remembered.server'
import type { Database } from '#db/client.server'

const LOOK_EVERY_MILLISECONDS = 5_000

interface QualityParts {
  readonly db: Database
  readonly writer: Pick<Writer, 'run'>
  readonly clock: () => Date
  readonly log: Pick<ServerLog, 'error'>
}

/**
 * Has the answers of closed years looked at once no change of data has come for a while, by whomever: the first
 * visit to Kwaliteit would else wait for it.
 * @returns what stops it
 */
export function qualityAfterChanges({ db, writer, clock, log }: QualityParts): () => void {
  let renewed: number | null = null
  let before: number | null = null
  const look = async () => {
    const revision = await dataRevisionOf(db)
    const isSettled = revision === before
    before = revision
    if (!isSettled || revision === renewed) return
    renewed = revision
    await writer.run('renewQuality', { today: dayOf(clock()) })
  }
  const looking = setInterval(() => {
    look().catch((error: unknown) => {
      log.error(describeError(error), 'looking at the quality failed')
    })
  }, LOOK_EVERY_MILLISECONDS)
  return () => {
    clearInterval(looking)
  }
}
