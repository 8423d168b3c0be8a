import type { OpenedFile } from '#app/domain/ingest/opened-file'
import type { Framework } from '#app/domain/framework/framework'
import type { Database, DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import { withLooseCommits } from '#db/loose-commits.server'
import * as imports from '#db/repositories/imports.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { reserveSpace } from '#db/reserve.server'
import { ensureFramework } from '../framework.server'
import { keepFile, keptDirectoryOf } from '../keep/kept-files.server'
import { refuseClosed } from '../keep/kept-answers.server'
import { letOthersIn } from '../responses/between'
import { spoolDirectoryOf } from '../uploads/spool-directory.server'
import { ContentKinds } from './content-kinds'
import { refuseCancelled, type ImportTools } from './import-tools'
import { IssueLog } from './issue-log.server'
import { findKnownPlaces, type KnownPlaces } from './known-places.server'
import { makeCount, type Counted, type Ready } from './make-count.server'
import { nameUndone } from './name-undone.server'
import { Names } from './names.server'
import { openRequested, refuseSameFile, refuseUnknownSet } from './open-requested.server'
import { requestedWave } from './requested-wave.server'
import { PlaceMaker } from './place-maker.server'
import { prepareForce } from './put-in-force.server'
import { findHeldPersons } from './read-holdings.server'
import { ImportRefused } from './refusal'
import { findRepeats } from './repeats.server'
import { storeHere } from './response-store.server'
import { stageFile } from './stage-file.server'
import type { Staging } from './staging'
import { tryOut } from './try-out.server'
import type { ImportOutcome, ImportRequest } from './types'

/** Of a smaller file the responses are stored before another thread would have begun. Bytes. */
const STORED_BESIDE = 4_000_000

type Untimed = Omit<ImportOutcome, 'seconds'>

/**
 * Reads a file, stores what it holds and makes the scores anew: all of it or nothing. Rows go in by
 * small transactions under an import that nothing shows; one last transaction makes it count. What a
 * refusal or a full disk leaves behind is swept at once, what a killed process does by the next command.
 *
 * @throws FileRefused, ImportRefused, DatabaseError import_running
 */
export async function importFile(
  handle: DatabaseHandle,
  request: ImportRequest,
  tools: ImportTools,
): Promise<ImportOutcome> {
  const started = tools.clock()
  const release = await acquireImportLock(handle)
  let giveSpaceBack = () => {}
  try {
    await sweepStaging(handle.db)
    giveSpaceBack = reserveSpace(handle)
    const outcome = await importUnderLock(handle, request, tools)
    return { ...outcome, seconds: (tools.clock() - started) / 1000 }
  } finally {
    giveSpaceBack()
    // Where the disk is full even this may fail; the next command sweeps then.
    await sweepStaging(handle.db).catch(() => undefined)
    await release()
  }
}

async function importUnderLock(
  handle: DatabaseHandle,
  request: ImportRequest,
  tools: ImportTools,
): Promise<Untimed> {
  const { db } = handle
  const framework = await ensureFramework(db, request.now)
  await refuseUnknownSet(db, request)
  const known = await findKnownPlaces(db, request.regionSet)
  const file = await openRequested(db, request, framework, known, tools)
  const log = new IssueLog()
  try {
    await refuseSameFile(db, request.kind, file.sha256)
    const opened = { file, framework, known }
    const ready = await withLooseCommits(handle, () => makeReady(db, request, opened, log, tools))
    if (!request.dryRun) {
      const { path } = request
      const directory = keptDirectoryOf(spoolDirectoryOf(handle))
      await keepFile(db, directory, { path, sha256: file.sha256 })
    }
    const counted = await (request.dryRun ? tryOut : makeCount)(handle, ready)
    return outcomeOf(ready, counted, log)
  } catch (error) {
    throw log.explain(error)
  } finally {
    await file.close()
  }
}

/** Stores what the file holds, and does all that can be done before it counts. */
async function makeReady(
  db: Database,
  request: ImportRequest,
  opened: {
    readonly file: OpenedFile
    readonly framework: Framework
    readonly known: KnownPlaces
  },
  log: IssueLog,
  tools: ImportTools,
): Promise<Ready> {
  const { file, framework } = opened
  const { kind, fileName, period, now } = request
  const wave = await requestedWave(db, request)
  const importId = await imports.insertStaging(db, {
    ...{ kind, fileName, period, wave },
    sha256: file.sha256,
    frameworkVersion: framework.version,
    startedAt: now,
  })
  const afterBatch: Staging['afterBatch'] = async (batch, more) => {
    await log.take(db, importId, batch, more)
    tools.onProgress?.(log.rows, file.bytes === 0 ? 1 : batch.bytesRead / file.bytes)
    refuseCancelled(tools)
  }
  await log.takeOfFile(db, importId, file.issues)
  const kinds = new ContentKinds()
  const names = new Names(new PlaceMaker(importId, request.regionSet))
  const openStore = () => {
    const { storeBeside } = tools
    const isBeside = storeBeside !== undefined && file.bytes >= STORED_BESIDE
    return isBeside ? storeBeside(importId) : storeHere(db, importId)
  }
  const staging = { ...opened, names, kinds, openStore, afterBatch }
  const staged = await stageFile(kind, db, importId, staging)
  if (request.strict) refuseRejected(log)
  if (request.byHand) refuseUnread(log)
  const { quarters } = staged
  await refuseClosed(db, quarters)
  const isSurvey = kind === 'survey'
  const isTried = request.dryRun && isSurvey
  const held = isTried ? await findHeldPersons(db, importId, wave) : null
  const between = async () => {
    await letOthersIn()
    refuseCancelled(tools)
  }
  const prepared = await prepareForce(db, importId, quarters, file.askedScales, between)
  const repeats = await findRepeats(db, importId, quarters, prepared, kinds, request.answers)
  await log.takeOfFile(db, importId, repeats.issues)
  if (isSurvey && !request.dryRun) await nameUndone(db, importId, quarters, framework, between)
  const { format, encoding, delimiter, columns, askedScales } = file
  const facts = {
    ...{ format, encoding, delimiter, columns, askedScales },
    rows: log.rows,
    rejected: log.rejected,
    accepted: staged.accepted - repeats.doubles,
    duplicates: staged.duplicates + repeats.doubles,
  }
  return { importId, request, facts, quarters, prepared, held }
}

/** @throws ImportRefused strict_rejected */
function refuseRejected({ rejected, rows, reported }: IssueLog): void {
  if (rejected > 0) throw new ImportRefused('strict_rejected', { rejected, rows }, reported)
}

/**
 * In a file a value that cannot be read is left out with a warning; who types one is asked again.
 * @throws ImportRefused strict_rejected
 */
function refuseUnread({ rows, reported }: IssueLog): void {
  const unread = reported.filter(({ column, params }) => column !== null && 'value' in params)
  if (unread.length > 0) throw new ImportRefused('strict_rejected', { rejected: 1, rows }, unread)
}

function outcomeOf(
  { importId, request, facts }: Ready,
  { superseded, moved, holdings }: Counted,
  log: IssueLog,
): Untimed {
  return {
    importId: request.dryRun ? null : importId,
    format: facts.format,
    encoding: facts.encoding,
    delimiter: facts.delimiter,
    rows: facts.rows,
    accepted: facts.accepted - superseded,
    rejected: facts.rejected,
    duplicates: facts.duplicates + superseded,
    issues: log.reported,
    issuesTotal: log.total,
    scoresMoved: moved,
    holdings,
  }
}
