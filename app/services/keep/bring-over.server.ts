import { keyOf } from '#app/domain/grouping'
import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { MINIMUM_PERSONS } from '#app/domain/disclosure/decision'
import { inWriteTransaction, type Database, type DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as imports from '#db/repositories/imports.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import * as scoreGroups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'
import * as settings from '#db/repositories/settings.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { renewLedger } from '../release/renew.server'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import { remakeRuns } from '../responses/respondent-runs.server'
import { summingContext } from '../responses/summing-context.server'
import { gatherSums, insertSums } from '../responses/sums.server'
import { rescore } from '../scores/rescore.server'

/** Another method: sums mean something else, and so does everything that was made of them. */
const METHOD = '2'
const METHOD_KEY = 'method'
const OUTCOME_KEY = 'brought_over'
/** Set where sums of single items stand beside all others. */
const ITEMS_KEY = 'item_sums'
/** Set where the groups of scores hold how many answered. */
const RESPONDENTS_KEY = 'group_respondents'
/** Set where it is known who is in two groups of a region. */
const OVERLAPS_KEY = 'group_overlaps'
/** What a database of this method may still lack. */
const ADDITIONS = [ITEMS_KEY, RESPONDENTS_KEY, OVERLAPS_KEY]

/**
 * Brings a database that an earlier method made over to this one, once, all or nothing: sums and scores
 * made anew from the stored responses, and the release ledger from the figures on show. Whoever is
 * interrupted has the one or the other.
 *
 * @param now ISO moment in UTC
 * @returns null where there was nothing to do
 * @throws DatabaseError import_running
 */
export async function bringOver(handle: DatabaseHandle, now: string): Promise<BroughtOver | null> {
  const { db } = handle
  if (await isOfThisMethod(db)) {
    await addWhatLacks(handle)
    return null
  }
  if (await isEmpty(db)) {
    await markAsComplete(db)
    return null
  }
  const release = await acquireImportLock(handle)
  try {
    await sweepStaging(db)
    return await inWriteTransaction(db, async (transaction) => {
      // Another process may have done it in the meantime.
      if (await isOfThisMethod(transaction)) return null
      const before = await shownFigures(transaction)
      await makeAnew(transaction)
      await renewLedger(transaction)
      await settings.raiseDataRevision(transaction)
      return keepOutcome(transaction, before, now)
    })
  } finally {
    await release()
  }
}

async function isEmpty(db: Database): Promise<boolean> {
  const all = [...(await imports.findAll(db)), ...(await imports.findStaging(db))]
  return all.length === 0
}

/** For a database of which everything was made by this method as it is now. */
async function markAsComplete(db: Database): Promise<void> {
  for (const key of [METHOD_KEY, ...ADDITIONS]) await settings.setByKey(db, key, METHOD)
}

/**
 * Gives an installation that was there before single items, respondents of groups and gaps between groups
 * were told what these are made of, and releases it. The ledger stays as it is: its atoms are split where they have to be.
 */
async function addWhatLacks(handle: DatabaseHandle): Promise<void> {
  const known = ADDITIONS.map((key) => settings.findByKey(handle.db, key))
  if ((await Promise.all(known)).every((value) => value !== null)) return
  const release = await acquireImportLock(handle)
  try {
    await inWriteTransaction(handle.db, async (db) => {
      await makeItemSums(db)
      await rescoreAndRelease(db, 'all')
      await markAsComplete(db)
    })
  } finally {
    await release()
  }
}

/** Makes the sums of single items of a database of this method, where it has none. */
export async function makeItemSums(db: Database): Promise<void> {
  if ((await settings.findByKey(db, ITEMS_KEY)) !== null) return
  const context = await summingContext(db)
  for (const { id, askedScales } of await imports.findAllActive(db, 'survey')) {
    const sums = await gatherSums(db, id, askedScales, context, null)
    await sumRows.deleteByImport(db, id)
    await insertSums(db, id, sums)
  }
  await settings.setByKey(db, ITEMS_KEY, METHOD)
}

/** Whether everything in it was made by this method. */
export async function isOfThisMethod(db: Database): Promise<boolean> {
  return (await settings.findByKey(db, METHOD_KEY)) === METHOD
}

/** Makes sums and scores anew from the stored responses; what is on show stays. Within one transaction. */
export async function makeAnew(db: Database): Promise<void> {
  const context = await summingContext(db)
  for (const { id, kind, state, askedScales } of await imports.findAll(db)) {
    if (kind !== 'survey') continue
    await remakeRuns(db, id, context.framework)
    await sumRows.deleteByImport(db, id)
    if (state !== 'active') continue
    await insertSums(db, id, await gatherSums(db, id, askedScales, context, null))
  }
  await rescore(db, 'all')
  await markAsComplete(db)
}

/**
 * Keeps what became of the figures that were on show.
 * @param before shownFigures of then
 */
export async function keepOutcome(
  db: Database,
  before: ReadonlySet<string>,
  now: string,
): Promise<BroughtOver> {
  const after = await shownFigures(db)
  const withdrawn = [...before].filter((figure) => !after.has(figure))
  const small = await smallFigures(db)
  const fewPersons = withdrawn.filter((figure) => small.has(figure)).length
  const derivable = withdrawn.length - fewPersons
  const outcome = { at: now, shown: before.size, fewPersons, derivable }
  await settings.setByKey(db, OUTCOME_KEY, JSON.stringify(outcome))
  return outcome
}

/** What the last bringing over did, as long as no import came after it; null where there was none. */
export async function findBroughtOver(db: Database): Promise<BroughtOver | null> {
  const text = await settings.findByKey(db, OUTCOME_KEY)
  if (text === null) return null
  const outcome = JSON.parse(text) as BroughtOver
  const lastImport = await imports.findLastCommit(db)
  return lastImport !== null && lastImport > outcome.at ? null : outcome
}

const PERIOD_KINDS = ['quarter', 'year'] as const

/** Figures that rest on persons and are on show. */
export async function shownFigures(db: Database): Promise<ReadonlySet<string>> {
  const shown = new Set<string>()
  for (const by of PERIOD_KINDS) {
    for (const row of await releasedScores.findScoresBy(db, { by })) {
      if (row.state !== 'hidden' && row.n > 0)
        shown.add(keyOf(row.regionId, row.period, row.dimension, ''))
    }
    for (const row of await releasedScores.findGroupsBy(db, { by })) {
      if (row.state !== 'hidden' && row.n > 0)
        shown.add(keyOf(row.regionId, row.period, row.dimension, row.group))
    }
  }
  return shown
}

/** Figures of fewer different persons than may be shown. */
async function smallFigures(db: Database): Promise<ReadonlySet<string>> {
  const small = new Set<string>()
  for (const by of PERIOD_KINDS) {
    for (const row of await scores.findAllBy(db, { by })) {
      if (row.n < MINIMUM_PERSONS) small.add(keyOf(row.regionId, row.period, row.dimension, ''))
    }
    for (const row of await scoreGroups.findAllBy(db, { by })) {
      if (row.n < MINIMUM_PERSONS) small.add(keyOf(row.regionId, row.period, row.scale, row.group))
    }
  }
  return small
}
