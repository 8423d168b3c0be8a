import type { PlacedRun } from '#app/domain/sums/run-builder'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as respondentRuns from '#db/repositories/respondent-runs.server'
import * as comments from '#db/repositories/response-comments.server'
import * as responses from '#db/repositories/responses.server'

/** What is stored of a batch of responses. Plain data: it may cross to another thread. */
export interface StoredBatch {
  readonly responses: responses.ResponseColumns
  readonly runs: readonly PlacedRun[]
  /** Rows stored earlier that a response of this batch takes the place of. */
  readonly superseded: readonly number[]
  readonly comments: readonly comments.PlacedComment[]
}

/** Stores the responses of one staging import, batch after batch, in the order in which they are given. */
export interface ResponseStore {
  /**
   * Takes a batch, whose arrays are then no longer the giver's; resolves when there is room for the next.
   * @throws what went wrong with it, or with one before it
   */
  store(batch: StoredBatch): Promise<void>
  /**
   * Resolves when all that was given is stored. To be awaited before anything else is written or read.
   * @throws what went wrong with any of it
   */
  settled(): Promise<void>
  /** Ends it, whatever became of it: nothing is written after. */
  close(): Promise<void>
}

/** Stores a batch, all or nothing. */
export function storeBatch(db: Database, importId: number, batch: StoredBatch): Promise<void> {
  const { groupCodes } = batch.responses
  return inWriteTransaction(db, async (transaction) => {
    await responses.insertMany(transaction, importId, batch.responses)
    await respondentRuns.insertMany(transaction, importId, groupCodes, batch.runs)
    await responses.setCounts(transaction, importId, batch.superseded, 0)
    await comments.insertMany(transaction, importId, batch.comments)
  })
}

/** Stores each batch at once, where it is given. */
export function storeHere(db: Database, importId: number): ResponseStore {
  return {
    store: (batch) => storeBatch(db, importId, batch),
    settled: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
}
