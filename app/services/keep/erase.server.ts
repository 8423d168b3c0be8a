import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import {
  hashRespondent,
  keyFingerprint,
  withThoseOfGroups,
} from '#app/domain/ingest/values/respondent-hash'
import type { Hash64 } from '#app/domain/ingest/values/siphash'
import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import type { LoggedErasure } from '#db/erasure-log.server'
import { acquireImportLock } from '#db/lock.server'
import { overwriteDeleted } from '#db/purge.server'
import { removeDatabase, restoringFileOf } from '#db/replace.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as erasures from '#db/repositories/erasures.server'
import * as settings from '#db/repositories/settings.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { currentFramework } from '../framework.server'
import { spoolDirectoryOf } from '../uploads/spool-directory.server'
import { forgetUploads, removeForgotten } from './forget-uploads.server'
import { erasuresOf, logMissing, withLogged } from './known-erasures.server'
import { keptDirectoryOf, removeKeptFiles } from './kept-files.server'
import { markPurgeDue, purgeIfDue } from './purge-due.server'
import { KeepRefused } from './refusal'
import { removeResponses, type RemovedResponses } from './remove-responses.server'

export interface EraseRequest {
  /** As it stood in the file; it is hashed and kept nowhere. */
  readonly respondentId: string
  /** ISO moment in UTC. */
  readonly now: string
}

export interface EraseOutcome extends RemovedResponses {
  /** Uploads that waited for a decision: whoever was erased may be in them, so they are thrown away. */
  readonly uploads: number
  /** Whether the bytes are gone from the files of the database, too. */
  readonly purged: boolean
  /** Backups beside the database: made earlier, they still hold who was erased. */
  readonly copies: readonly string[]
}

/** What a transaction removed, and the uploads to be thrown away after it. */
interface Erased {
  readonly removed: RemovedResponses
  readonly uploads: readonly string[]
  /** Whether somebody was erased: then no file is kept either. */
  readonly any: boolean
}

/**
 * Removes a respondent from everything: responses of every import, comments, sums, scores; then from
 * the bytes of the database. Later imports leave the respondent out, and a restore erases again.
 * Waits for nothing: an import that runs refuses it.
 * @param directory where uploaded files lie
 * @throws KeepRefused respondent_unknown
 * @throws DatabaseError import_running
 */
export function eraseRespondent(
  handle: DatabaseHandle,
  request: EraseRequest,
  directory = spoolDirectoryOf(handle),
): Promise<EraseOutcome> {
  return thoroughly(handle, directory, async () => {
    let uploads: readonly string[] = []
    const done = await inTransactionBeside(handle, (db) => erase(db, request), {
      finish: async (db, erased) => {
        if (erased === null) return
        uploads = await forgetUploads(db, request.now)
        await auditLog.insert(db, erasureLine(request.now, 'done'))
        // Last, and before the commit: a log that tells of one erasure more than was made is put right by
        // making it, one that tells of one less never.
        if (handle.file !== null) logMissing(handle.file, [erased.logged])
      },
    })
    if (done !== null) return { removed: done.removed, uploads, any: true }
    await auditLog.insert(handle.db, erasureLine(request.now, 'refused'))
    // An earlier one may have been broken off before its purge.
    await purgeIfDue(handle)
    throw new KeepRefused('respondent_unknown')
  })
}

/**
 * Erases again everybody who was erased: for a database that was put back by other means than
 * `restore`. On SQLite the log beside the database is read, too.
 * @throws DatabaseError import_running
 */
export function replayErasures(
  handle: DatabaseHandle,
  { now }: { readonly now: string },
  directory = spoolDirectoryOf(handle),
): Promise<EraseOutcome> {
  const replay = async (db: Database) => {
    const known = await erasuresOf(db)
    const all = handle.file === null ? known : withLogged(handle.file, known).all
    const removed = await applyErasures(db, all)
    await markPurgeDue(db, now)
    return { removed, known }
  }
  return thoroughly(handle, directory, async () => {
    let uploads: readonly string[] = []
    const { removed } = await inTransactionBeside(handle, replay, {
      finish: async (db, { removed, known }) => {
        if (removed.own > 0) uploads = await forgetUploads(db, now)
        if (removed.responses > 0) await auditLog.insert(db, erasureLine(now, 'done'))
        if (handle.file !== null) logMissing(handle.file, known)
      },
    })
    return { removed, uploads, any: removed.own > 0 }
  })
}

/**
 * Makes erasures true in a database: for a restored one. Those that were hashed with another key are
 * of another installation and match nobody. Within one transaction.
 */
export async function applyErasures(
  db: Database,
  logged: readonly LoggedErasure[],
): Promise<RemovedResponses & { readonly own: number; readonly foreign: number }> {
  const key = await settings.findRespondentKey(db)
  const fingerprint = key === null ? null : keyFingerprint(key)
  const own = logged.filter((erasure) => erasure.key === fingerprint)
  await erasures.insertMany(db, own)
  const foreign = logged.length - own.length
  const hashes = key === null ? [] : await everyHashOf(db, key, own)
  return { ...(await removeResponses(db, hashes)), own: own.length, foreign }
}

/** With those under which ids that a later file used for other people are kept. */
async function everyHashOf(db: Database, key: Uint8Array, respondents: readonly Hash64[]) {
  const { groups } = await currentFramework(db)
  return withThoseOfGroups(
    key,
    respondents,
    groups.map(({ code }) => code),
  )
}

async function erase(
  db: Database,
  { respondentId, now }: EraseRequest,
): Promise<{ readonly removed: RemovedResponses; readonly logged: LoggedErasure } | null> {
  const key = await settings.findRespondentKey(db)
  const hash = key === null ? null : hashRespondent(key, respondentId)
  if (key === null || hash === null) return null
  const removed = await removeResponses(db, await everyHashOf(db, key, [hash]))
  if (removed.responses === 0) return null
  const erasure = { ...hash, erasedAt: now }
  await erasures.insertMany(db, [erasure])
  await markPurgeDue(db, now)
  return { removed, logged: { ...erasure, key: keyFingerprint(key) } }
}

async function thoroughly(
  handle: DatabaseHandle,
  directory: string,
  work: () => Promise<Erased>,
): Promise<EraseOutcome> {
  const release = await acquireImportLock(handle)
  try {
    await sweepStaging(handle.db)
    // Of a restore that was killed: it may hold the respondent, and nobody needs it.
    if (handle.file !== null) removeDatabase(restoringFileOf(handle.file))
    await overwriteDeleted(handle, true)
    const { removed, uploads, any } = await work()
    await removeForgotten(directory, uploads)
    if (any) await removeKeptFiles(keptDirectoryOf(directory))
    const { imports, responses, comments } = removed
    const counts = { imports, responses, comments, uploads: uploads.length }
    return { ...counts, purged: await purgeIfDue(handle), copies: copiesBeside(handle.file) }
  } finally {
    await overwriteDeleted(handle, false)
    await release()
  }
}

function copiesBeside(file: string | null): readonly string[] {
  if (file === null) return []
  const own = basename(file)
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${own}.`) && name.endsWith('.backup'))
    .sort()
}

/** What the audit log says of an erasure: never whose it is. */
export function erasureLine(at: string, outcome: 'done' | 'refused') {
  return { at, accountId: null, action: 'erasure' as const, subject: null, outcome }
}
