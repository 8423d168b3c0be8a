import { inTransactionBeside } from '#db/beside.server'
import type { Quarter } from '#app/domain/calendar/quarter'
import type { Database, DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as imports from '#db/repositories/imports.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import * as responses from '#db/repositories/responses.server'
import { sweepSums } from '#db/repositories/staging-sweep.server'
import { refuseClosed } from '../keep/kept-answers.server'
import { letOthersIn } from '../responses/between'
import { findScoresOnShow, movedScores } from '../scores/moved-scores.server'
import { prepareForce, putInForce } from './put-in-force.server'
import { ImportRefused } from './refusal'

export interface UndoOutcome {
  readonly importId: number
  readonly fileName: string
  readonly kind: imports.ImportRecord['kind']
}

/**
 * Takes an import back: every score is again, digit for digit, what it was without it. Its rows stay
 * for a redo.
 * @throws ImportRefused import_unknown, import_not_active, answers_gone
 */
export function undoImport(handle: DatabaseHandle, importId: number): Promise<UndoOutcome> {
  return underLock(handle, async () => {
    const { db } = handle
    const record = await recordOf(handle, importId)
    if (record.state !== 'active') throw new ImportRefused('import_not_active', { importId })
    const quarters = await quartersOf(db, importId)
    const prepared = await prepareForce(db, importId, quarters, record.askedScales, letOthersIn)
    await inTransactionBeside(handle, (transaction) =>
      keepingChange(transaction, importId, async () => {
        await putInForce(transaction, importId, record.kind, quarters, prepared, () =>
          imports.setState(transaction, importId, 'undone'),
        )
      }),
    )
    await sweepSums(db)
    return { importId, fileName: record.fileName, kind: record.kind }
  })
}

/**
 * Puts an undone import back in force.
 * @throws ImportRefused import_unknown, import_not_undone, file_already_imported, answers_gone
 * @throws FileRefused area_twice_in_set where other regions have come since
 */
export function redoImport(handle: DatabaseHandle, importId: number): Promise<UndoOutcome> {
  return underLock(handle, async () => {
    const { db } = handle
    const record = await recordOf(handle, importId)
    if (record.state !== 'undone') throw new ImportRefused('import_not_undone', { importId })
    const same = await imports.findActiveByHash(db, record.kind, record.sha256)
    if (same !== null) {
      throw new ImportRefused('file_already_imported', {
        importId: same.id,
        fileName: same.fileName,
        day: (same.committedAt ?? same.startedAt).slice(0, 10),
      })
    }
    const quarters = await quartersOf(db, importId)
    const prepared = await prepareForce(db, importId, quarters, record.askedScales, letOthersIn)
    try {
      await inTransactionBeside(handle, (transaction) =>
        keepingChange(transaction, importId, async () => {
          await putInForce(transaction, importId, record.kind, quarters, prepared, () =>
            imports.setState(transaction, importId, 'active'),
          )
        }),
      )
    } catch (error) {
      await sweepSums(db)
      throw error
    }
    return { importId, fileName: record.fileName, kind: record.kind }
  })
}

/** Writes down which scores on show became what, so that it can be told. */
async function keepingChange(
  transaction: Database,
  importId: number,
  change: () => Promise<void>,
): Promise<void> {
  const before = await findScoresOnShow(transaction)
  await change()
  const moved = movedScores(before, await findScoresOnShow(transaction), false)
  await imports.setChanged(transaction, importId, moved)
}

async function recordOf(handle: DatabaseHandle, importId: number): Promise<imports.ImportRecord> {
  const record = await imports.findById(handle.db, importId)
  if (record === null || record.state === 'staging') {
    throw new ImportRefused('import_unknown', { importId })
  }
  return record
}

/**
 * Those of its responses.
 * @throws ImportRefused answers_gone
 */
async function quartersOf(db: Database, importId: number): Promise<readonly Quarter[]> {
  const quarters = await responses.findQuarters(db, importId)
  // Of answers that are gone only sums are left.
  await refuseClosed(db, [...quarters, ...(await sumRows.findQuarters(db, importId))])
  return quarters
}

async function underLock<T>(handle: DatabaseHandle, work: () => Promise<T>): Promise<T> {
  const release = await acquireImportLock(handle)
  try {
    return await work()
  } finally {
    await release()
  }
}
