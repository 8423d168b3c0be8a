import { quarterAt } from '#app/domain/calendar/quarter'
import type { Scale } from '#app/domain/framework/framework'
import { NewestResponses } from '#app/domain/ingest/newest-response'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import { SumAccumulator, type PersonCell } from '#app/domain/sums/accumulator'
import { Cells } from '#app/domain/sums/cells'
import { RunBuilder } from '#app/domain/sums/run-builder'
import { inWriteTransaction, type Database } from '#db/client.server'
import * as respondentRuns from '#db/repositories/respondent-runs.server'
import type { ResponseColumns } from '#db/repositories/responses.server'
import { letOthersIn } from '../responses/between'
import { Person } from '../responses/person'
import { gatherSums, insertSums, type SummingContext } from '../responses/sums.server'
import type { Names } from './names.server'
import type { ResponseStore } from './response-store.server'
import type { Staged } from './staging'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

interface Options {
  readonly askedScales: readonly Scale[]
  readonly context: SummingContext
  readonly names: Names
  readonly openStore: () => ResponseStore
  readonly afterBatch: (batch: SurveyBatch) => Promise<void>
}

/**
 * Stores the batches of a survey file under a staging import, sums included; nothing of it counts yet.
 * Every batch is a transaction of its own, so other writes get their turn in between.
 */
export async function stageSurvey(
  db: Database,
  importId: number,
  batches: AsyncIterable<SurveyBatch>,
  options: Options,
): Promise<Staged> {
  // What the responses were weighed with is forgotten before their sums are written.
  const weighed = await storeResponses(db, importId, batches, options)
  const { accumulator, stale, quarters, accepted, duplicates } = weighed
  await insertSums(db, importId, accumulator, stale, letOthersIn)
  if (!stale.isEmpty) {
    const { askedScales, context } = options
    const between = { between: letOthersIn }
    const again = await gatherSums(db, importId, askedScales, context, stale, between)
    await insertSums(db, importId, again, new Cells(), letOthersIn)
  }
  return {
    accepted: accepted - duplicates,
    duplicates,
    quarters: [...quarters].sort((a, b) => a - b).map(quarterAt),
  }
}

/** What the responses of a file came to. */
interface Weighed {
  readonly accumulator: SumAccumulator
  /** Cells in which a response was summed that counts no more. */
  readonly stale: Cells
  /** calendar/quarter quarterIndex. */
  readonly quarters: ReadonlySet<number>
  /** Rows that were stored, and those of them that a newer one supersedes. */
  readonly accepted: number
  readonly duplicates: number
}

async function storeResponses(
  db: Database,
  importId: number,
  batches: AsyncIterable<SurveyBatch>,
  options: Options,
): Promise<Weighed> {
  const { names, context } = options
  const { framework, segments } = context
  const accumulator = new SumAccumulator(framework, options.askedScales)
  const person = new Person(framework)
  const newest = new NewestResponses()
  const stale = new Cells()
  const quarters = new Set<number>()
  const items = framework.items.length
  const groupCodes = framework.groups.map((group) => group.code)
  const runs = new RunBuilder(items)
  let accepted = 0
  let duplicates = 0
  // One object for all rows: a million of them leave no garbage.
  const key = { respondentHigh: 0, respondentLow: 0, placeId: 0, quarter: 0 }
  const age = { completedAt: NaN, importId, rowNumber: 0 }
  const given = {
    ...{ high: 0, low: 0, completedAt: NaN, quarter: 0, placeId: 0, group: 0 },
    ...{ forOrganisation: false, weight: 1 },
  }
  const where: Writable<PersonCell> = {
    ...{ quarter: 0, segment: null, placeId: 0, group: 0, organisationId: null },
  }

  const store = options.openStore()
  try {
    for await (const batch of batches) {
      // Two connections that write would wait for each other.
      if (names.wouldWrite(batch)) {
        await store.settled()
        await inWriteTransaction(db, (transaction) => names.take(transaction, batch))
      } else await names.take(db, batch)
      const { placeIds, organisationIds } = names
      const placeId = batch.place.map((place) => placeIds[place]!)
      const organisationId = batch.organisation.map((organisation) =>
        organisation < 0 ? -1 : organisationIds[organisation]!,
      )
      const counts = new Uint8Array(batch.count).fill(1)
      let positions: ReadonlyMap<number, number> | null = null
      const superseded: number[] = []

      for (let row = 0; row < batch.count; row += 1) {
        quarters.add(batch.quarter[row]!)
        if (batch.hasRespondent[row] === 0) continue
        given.high = key.respondentHigh = batch.respondentHigh[row]!
        given.low = key.respondentLow = batch.respondentLow[row]!
        given.placeId = key.placeId = placeId[row]!
        given.quarter = key.quarter = batch.quarter[row]!
        given.completedAt = age.completedAt = batch.completedAt[row]!
        age.rowNumber = batch.rowNumber[row]!
        given.group = batch.group[row]!
        given.forOrganisation = organisationId[row]! >= 0
        given.weight = batch.weight[row]!
        runs.add(given, batch.answers, row * items)
        const offer = newest.offer(key, age)
        if (offer.outcome === 'first') continue
        duplicates += 1
        if (offer.outcome === 'older') {
          counts[row] = 0
          continue
        }
        // Most files name nobody twice.
        positions ??= new Map(Array.from(batch.rowNumber, (number, place) => [number, place]))
        const loser = positions.get(offer.loser.rowNumber)
        if (loser === undefined) {
          // It was stored and summed with an earlier batch: its cell is summed again at the end.
          superseded.push(offer.loser.rowNumber)
          stale.add(quarterAt(key.quarter), key.placeId)
        } else {
          counts[loser] = 0
        }
      }

      for (let row = 0; row < batch.count; row += 1) {
        if (counts[row] === 0) continue
        const completedAt = batch.completedAt[row]!
        where.quarter = batch.quarter[row]!
        where.placeId = placeId[row]!
        where.segment = segments.segmentAt(
          where.placeId,
          quarterAt(where.quarter),
          Number.isNaN(completedAt) ? null : completedAt,
        )
        where.group = batch.group[row]!
        where.organisationId = organisationId[row]! < 0 ? null : organisationId[row]!
        person.read(batch.weight[row]!, batch.answers, row * items)
        accumulator.add(where, person)
      }
      accepted += batch.count
      await store.store({
        responses: columnsOf(batch, { placeId, organisationId, groupCodes, counts }),
        runs: runs.take(),
        superseded,
        comments: batch.comments.map(({ row, text }) => ({
          rowNumber: batch.rowNumber[row]!,
          comment: text,
          quarter: quarterAt(batch.quarter[row]!),
          placeId: placeId[row]!,
        })),
      })
      // What is said of its rows is written next.
      if (batch.issues.length > 0) await store.settled()
      await options.afterBatch(batch)
    }
    await store.settled()
  } finally {
    await store.close()
  }

  await respondentRuns.insertMany(db, importId, groupCodes, runs.takeAll())
  return { accumulator, stale, quarters, accepted, duplicates }
}

/** What of a batch is stored, and nothing else: it may be handed to another thread. */
function columnsOf(
  batch: SurveyBatch,
  placed: Pick<ResponseColumns, 'placeId' | 'organisationId' | 'groupCodes' | 'counts'>,
): ResponseColumns {
  const { count, rowNumber, completedAt, quarter, group, weight, answers } = batch
  const { hasRespondent, respondentHigh, respondentLow } = batch
  const { contentKind, contentHigh, contentLow } = batch
  return {
    ...{ count, rowNumber, completedAt, quarter, group, weight, answers },
    ...{ hasRespondent, respondentHigh, respondentLow, contentKind, contentHigh, contentLow },
    ...placed,
  }
}
