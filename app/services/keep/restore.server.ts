import { existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { BroughtOver } from '#app/domain/disclosure/brought-over'
import { copyChecked, isSameFile } from '#db/backup.server'
import { createDb, databaseFile, inWriteTransaction, type Database } from '#db/client.server'
import { DatabaseError } from '#db/errors'
import type { LoggedErasure } from '#db/erasure-log.server'
import { syncFile } from '#db/files.server'
import { acquireImportLock } from '#db/lock.server'
import { findAppliedMigrations, migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import { purgeDeleted } from '#db/purge.server'
import {
  enterWriteAheadLog,
  holdAlone,
  isDamage,
  leaveWriteAheadLog,
  removeDatabase,
  restoringFileOf,
} from '#db/replace.server'
import * as apiTokens from '#db/repositories/api-tokens.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as invitations from '#db/repositories/invitations.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import * as sessions from '#db/repositories/sessions.server'
import * as settings from '#db/repositories/settings.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import {
  isOfThisMethod,
  keepOutcome,
  makeAnew,
  makeItemSums,
  shownFigures,
} from './bring-over.server'
import { applyErasures, erasureLine } from './erase.server'
import { carryImports, carryLedger, type Carried } from './carry-ledger.server'
import { erasuresOf, logMissing, withLogged } from './known-erasures.server'
import { KeepRefused } from './refusal'
import { forgetUploads } from './forget-uploads.server'
import { forgetUnsent } from '../mail/daily.server'
import { openLedgerGap, type LedgerGap } from '../release/ledger-gap.server'
import { forgetLedger, renewLedger } from '../release/renew.server'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import type { RemovedResponses } from './remove-responses.server'

export interface RestoreOutcome {
  /** Migrations that the backup still lacked. */
  readonly migrated: readonly string[]
  /** What became of the figures on show, where an earlier method made the backup. */
  readonly broughtOver: BroughtOver | null
  /** The copy of what was there before; null where nothing was. */
  readonly keptAs: string | null
  /** Imports since the backup: kept, taken back. */
  readonly takenBack: number
  /** What was shown since the backup is not known: nothing new is shown; null where it is known. */
  readonly ledgerGap: LedgerGap | null
  /** What the backup still had of respondents who were erased since. */
  readonly erasedAgain: RemovedResponses
  /** Erasures of another installation: their hashes match nobody here. */
  readonly foreignErasures: number
  /** Lines of the erasure log that cannot be read. */
  readonly unreadableErasures: number
}

/** What the database in use knows, and a backup of it may not. */
interface Remembered {
  readonly erasures: readonly LoggedErasure[]
  readonly respondentKey: Uint8Array | null
}

/**
 * Puts a backup in the place of the database. Everything is done to a copy first (check, migration,
 * erasures of respondents since), which then takes the place at one stroke: whoever is interrupted
 * has either the old database or the new one. Sessions, invitations
 * and API tokens of the time of the backup end. What was ever shown stays in the release ledger: imports
 * since the backup are kept, taken back, since without their answers the ledger would mean nothing.
 * Where that cannot be had from the database that stands now, nothing new is shown (`ledgerGap`).
 *
 * @param url DATABASE_URL
 * @param now ISO moment in UTC
 * @throws KeepRefused restore_by_postgres, restore_of_itself
 * @throws DatabaseError database_missing, database_not_sqlite, backup_damaged, backup_not_ours,
 *   schema_newer, database_in_use, import_running
 */
export async function restore(url: string, file: string, now: string): Promise<RestoreOutcome> {
  const target = databaseFile(url)
  if (target === null) throw new KeepRefused('restore_by_postgres', { file })
  const source = resolve(file)
  if (!existsSync(source)) throw new DatabaseError('database_missing', { file: source })
  if (isSameFile(source, target)) throw new KeepRefused('restore_of_itself', { file: source })
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
  const release = await acquireImportLock({ file: target, url })
  try {
    return await replaceDatabase(source, target, now)
  } finally {
    await release()
  }
}

async function replaceDatabase(
  source: string,
  target: string,
  now: string,
): Promise<RestoreOutcome> {
  const prepared = restoringFileOf(target)
  const held = await holdAlone(target)
  try {
    removeDatabase(prepared)
    copyChecked(source, prepared, Object.keys(migrations)[0] as string)
    const remembered = await remember(held.db)
    const { all, unreadable } = withLogged(target, remembered.erasures)
    const { applied: migrated, isOld } = await modernise(prepared)
    const carried = await carryImports(held.db, prepared)
    const made = await prepare(prepared, { ...remembered, erasures: all }, carried, isOld, now)
    logMissing(target, all)
    const keptAs = await held.keepCopy()
    held.replaceBy(prepared)
    return { migrated, ...made, keptAs, unreadableErasures: unreadable }
  } finally {
    removeDatabase(prepared)
    await held.release()
    if (existsSync(target)) leaveInOrder(target)
  }
}

/** @param db null where there is none that can be read */
async function remember(db: Database | null): Promise<Remembered> {
  const nothing = { erasures: [], respondentKey: null }
  if (db === null) return nothing
  try {
    const tables = new Set(await findAppliedMigrations(db))
    if (!tables.has('20261123_import_and_scores')) return nothing
    return {
      erasures: tables.has('20261124_erasure_log') ? await erasuresOf(db) : [],
      respondentKey: await settings.findRespondentKey(db),
    }
  } catch (error) {
    // The log beside it tells the same.
    if (isDamage(error)) return nothing
    throw error
  }
}

/**
 * Brings a copy of a backup up to this program, in one closed file. Of one that an earlier method made the
 * ledger is forgotten: it says nothing of what this method shows.
 */
async function modernise(
  file: string,
): Promise<{ readonly applied: readonly string[]; readonly isOld: boolean }> {
  const handle = createDb(`file:${file}`)
  try {
    const { applied } = await migrateToLatest(handle, { backupTo: null })
    await sweepStaging(handle.db)
    const isOld = !(await isOfThisMethod(handle.db))
    if (isOld) {
      await inWriteTransaction(handle.db, async (db) => {
        await makeAnew(db)
        await forgetLedger(db)
      })
    } else {
      await inWriteTransaction(handle.db, makeItemSums)
    }
    await leaveWriteAheadLog(handle.db)
    return { applied, isOld }
  } finally {
    await handle.close()
  }
}

/** Makes a copy of a backup fit to be used, in one file and on the disk. */
async function prepare(
  file: string,
  remembered: Remembered,
  carried: Carried,
  isOld: boolean,
  now: string,
): Promise<Omit<RestoreOutcome, 'migrated' | 'keptAs' | 'unreadableErasures'>> {
  const handle = createDb(`file:${file}`)
  try {
    const outcome = await inWriteTransaction(handle.db, async (db) => {
      await sessions.deleteAll(db)
      await invitations.deleteAll(db)
      await apiTokens.revokeAll(db, now)
      await forgetUnsent(db)
      const { respondentKey } = remembered
      if (respondentKey !== null && (await settings.findRespondentKey(db)) === null) {
        await settings.setRespondentKey(db, respondentKey)
      }
      const shownBefore = isOld ? await shownFigures(db) : null
      if (isOld && carried.missing !== null) await renewLedger(db)
      // What was shown is in the ledger that stood until now; figures of another method do not stay.
      if (isOld && carried.missing === null) await releasedScores.deleteAll(db)
      // Before erasures: what they make anew is audited beside everything that was ever shown.
      const { isChanged, ...shown } = await rememberShown(db, carried, now)
      const applied = await applyErasures(db, remembered.erasures)
      if (applied.own > 0) await forgetUploads(db, now)
      const { foreign: foreignErasures, imports, responses, comments } = applied
      if (responses > 0) await auditLog.insert(db, erasureLine(now, 'done'))
      if (isChanged) await rescoreAndRelease(db, 'all')
      const broughtOver = shownBefore && (await keepOutcome(db, shownBefore, now))
      const erasedAgain = { imports, responses, comments }
      return { ...shown, foreignErasures, erasedAgain, broughtOver }
    })
    if (remembered.erasures.length > 0) await purgeDeleted(handle)
    await leaveWriteAheadLog(handle.db)
    return outcome
  } finally {
    await handle.close()
    if (existsSync(file)) syncFile(file)
  }
}

/** @returns also whether what may be shown has to be decided anew */
async function rememberShown(
  db: Database,
  carried: Carried,
  now: string,
): Promise<Pick<RestoreOutcome, 'takenBack' | 'ledgerGap'> & { readonly isChanged: boolean }> {
  if (carried.missing !== null) {
    const ledgerGap = await openLedgerGap(db, carried.missing, now)
    return { takenBack: 0, ledgerGap, isChanged: false }
  }
  const { imports: takenBack, gap } = carried
  const found = await carryLedger(db, carried)
  if (found !== 'contradicted') return { takenBack, ledgerGap: gap, isChanged: found === 'later' }
  return { takenBack, ledgerGap: await openLedgerGap(db, 'other', now), isChanged: false }
}

/** A damaged file that stays, since the backup was refused, is none of our business. */
function leaveInOrder(target: string): void {
  try {
    enterWriteAheadLog(target)
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}
