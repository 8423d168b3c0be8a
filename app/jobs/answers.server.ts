import { setTimeout as pause } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import '#app/services/agreements/read-agreements.server'
import '#app/services/changes/read-scores-against.server'
import '#app/services/compare.server'
import '#app/services/cooperation/read-cooperation-page.server'
import '#app/services/decisions/read-decisions.server'
import '#app/services/edition/draft.server'
import '#app/services/edition/verify.server'
import '#app/services/explain/read-explanation.server'
import '#app/services/followup/read-followup.server'
import '#app/services/geography/read-region-map.server'
import '#app/services/overview.server'
import '#app/services/quality/read-quality.server'
import '#app/services/region-comments.server'
import '#app/services/region.server'
import '#app/services/registers/register-findings.server'
import { answerNamed, dataRevisionOf, renewNamed } from '#app/services/remembered.server'
import { letOthersIn } from '#app/services/responses/between'
import '#app/services/stakeholders/read-stakeholders.server'
import '#app/services/waves/read-wave.server'
import { createDb } from '#db/client.server'
import { answerCommands, reportError, type Handler } from './answer-commands'

/** The thread that reads what takes long on a large installation, and remembers it, for the thread of the pages. */
const { databaseUrl } = workerData as { readonly databaseUrl: string }

const LOOK_EVERY_MILLISECONDS = 1_000

const handle = createDb(databaseUrl, { readonly: true })
const ended = new AbortController()

answerCommands(
  (name): Handler =>
    (selection) =>
      answerNamed(handle.db, name, selection as object),
  async () => {
    ended.abort()
    await handle.close()
  },
)

/** Files are imported one after the other: it is made anew once no change has come for a while. */
async function renewAfterChanges(): Promise<void> {
  let renewed: number | null = null
  let before: number | null = null
  const look = async () => {
    const revision = await dataRevisionOf(handle.db)
    const isSettled = revision === before
    before = revision
    if (!isSettled || revision === renewed) return
    renewed = revision
    await renewNamed(handle.db, letOthersIn)
  }
  for (;;) {
    await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal: ended.signal })
    // A database that cannot be reached for a moment is there again the next time.
    await look().catch(tell)
  }
}

function tell(error: unknown): void {
  if (!ended.signal.aborted) reportError(error)
}

renewAfterChanges().catch(tell)
