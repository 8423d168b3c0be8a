import {
  answersDiffer,
  changedParts,
  scoringParts,
  type FrameworkPart,
} from '#app/domain/framework/changes'
import type { Framework } from '#app/domain/framework/framework'
import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as frameworks from '#db/repositories/framework-versions.server'
import * as imports from '#db/repositories/imports.server'
import * as settings from '#db/repositories/settings.server'
import { ensureFramework } from '../framework.server'
import { ImportRefused } from '../import/refusal'
import type { MovedScore } from '../import/types'
import { makeAnew } from '../keep/bring-over.server'
import { rescoreAndRelease } from '../release/rescore-and-release.server'
import { findScoresOnShow, movedScores } from '../scores/moved-scores.server'

export interface FrameworkRequest {
  /** Checked. */
  readonly framework: Framework
  readonly dryRun: boolean
  /** Who asks; null for the command line. */
  readonly accountId: number | null
  /** ISO moment in UTC. */
  readonly now: string
  /** Until all is made anew it can be broken off. */
  readonly signal?: AbortSignal
}

export interface FrameworkOutcome {
  readonly version: string
  /** What differs from the framework that was in force. */
  readonly parts: readonly FrameworkPart[]
  /** Of a dry run only which ones: a figure that may still be withheld is not told. */
  readonly scoresMoved: readonly MovedScore[]
}

/** Why a framework is not taken; the sentence is made in words/. */
export class FrameworkRefused extends Error {
  override readonly name = 'FrameworkRefused'

  constructor(
    readonly code: 'framework_changed' | 'framework_answers_differ',
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(params)}`)
  }
}

/**
 * Makes a framework the one in force. What no figure is made of (themes, what to discuss, bands, cuts of
 * what is said first) may change within a version; anything else takes a new version, with which all scores
 * are made anew.
 *
 * @throws FrameworkRefused framework_changed where this version is another one already,
 *   framework_answers_differ where stored answers would mean something else
 * @throws DatabaseError import_running
 */
export async function importFramework(
  handle: DatabaseHandle,
  { framework, dryRun, accountId, now, signal }: FrameworkRequest,
): Promise<FrameworkOutcome> {
  const { db } = handle
  const release = await acquireImportLock(handle)
  try {
    const current = await ensureFramework(db, now)
    await refuse(db, current, framework)
    const parts = changedParts(current, framework)
    const { version } = framework
    if (parts.length === 0 && version === current.version)
      return { version, parts, scoresMoved: [] }
    const isRescored = version !== current.version
    const before = await findScoresOnShow(db)
    const change = async (transaction: Database) => {
      await frameworks.replaceDefinition(transaction, framework)
      await frameworks.insertCurrent(transaction, framework, now)
      if (isRescored) {
        await makeAnew(transaction)
        await rescoreAndRelease(transaction, 'all')
      }
      if (signal?.aborted) throw new ImportRefused('import_cancelled')
      await settings.raiseDataRevision(transaction)
      return movedScores(before, await findScoresOnShow(transaction), dryRun)
    }
    const moved = await inTransactionBeside(handle, change, {
      isKept: !dryRun,
      finish: (transaction) =>
        auditLog.insert(transaction, {
          ...{ at: now, accountId, outcome: 'done' },
          ...{ action: 'framework_changed', subject: `framework:${version}` },
        }),
    })
    const scoresMoved = dryRun ? moved.map((score) => ({ ...score, after: null })) : moved
    return { version, parts, scoresMoved }
  } finally {
    await release()
  }
}

async function refuse(db: Database, current: Framework, framework: Framework): Promise<void> {
  const { version } = framework
  const stored = await frameworks.findByVersion(db, version)
  const parts = stored === null ? [] : scoringParts(changedParts(stored, framework))
  if (parts.length > 0) {
    throw new FrameworkRefused('framework_changed', { version, parts: parts.join(', ') })
  }
  // Answers are kept by the place of their item: while there are any, items and groups stay.
  const hasAnswers = (await imports.findAll(db)).some(({ kind }) => kind === 'survey')
  if (hasAnswers && answersDiffer(current, framework))
    throw new FrameworkRefused('framework_answers_differ', { version })
}
