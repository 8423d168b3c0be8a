import type { Database } from '../client.server'
import { chunksOf } from './chunks'

/** A respondent who was erased: a keyed hash, never the id. */
export interface Erasure {
  /** 64-bit keyed hash of the respondent id, in two signed halves. */
  readonly high: number
  readonly low: number
  /** ISO moment in UTC. */
  readonly erasedAt: string
}

/** Adds those that are not there yet; for the others the first moment stands. */
export async function insertMany(db: Database, erasures: readonly Erasure[]): Promise<void> {
  for (const chunk of chunksOf(erasures)) {
    await db
      .insertInto('erasure')
      .values(
        chunk.map(({ high, low, erasedAt }) => ({
          respondent_high: high,
          respondent_low: low,
          erased_at: erasedAt,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** In order of time. */
export function findAll(db: Database): Promise<readonly Erasure[]> {
  return db
    .selectFrom('erasure')
    .select(['respondent_high as high', 'respondent_low as low', 'erased_at as erasedAt'])
    .orderBy('erased_at')
    .orderBy('respondent_high')
    .orderBy('respondent_low')
    .execute()
}
