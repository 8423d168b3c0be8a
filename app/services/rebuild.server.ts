import type { Quarter } from '#app/domain/calendar/quarter'
import type { Year } from '#app/domain/calendar/year'
import { isClosed } from '#app/domain/keep/retention'
import type { ImportedSumRow, SumBlock } from '#app/domain/sums/sum-block'
import { inTransactionBeside } from '#db/beside.server'
import type { Database, DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import * as imports from '#db/repositories/imports.server'
import * as scores from '#db/repositories/scores.server'
import * as sumRows from '#db/repositories/sum-rows.server'
import { findClosedThrough } from './keep/kept-answers.server'
import { rescoreAndRelease } from './release/rescore-and-release.server'
import { remakeRuns } from './responses/respondent-runs.server'
import { summingContext } from './responses/summing-context.server'
import { gatherSums } from './responses/sums.server'

export interface RebuildOutcome {
  readonly sumRows: number
  readonly scores: number
  /** What is stored but differs from what the responses give: sums and scores by name. */
  readonly differences: readonly RebuildDifference[]
  readonly written: boolean
  /** The last year that stands as it is, as answers are gone; null where all are there. */
  readonly closedThrough: Year | null
}

export interface RebuildDifference {
  /** `release`: a block of the release ledger that could not be audited, and why. */
  readonly what: 'sums' | 'score' | 'release'
  readonly where: string
  readonly stored: number | string | null
  readonly computed: number | string | null
}

/** Relative difference that is none: adding in another grouping may move the last digits. */
const NO_DIFFERENCE = 1e-12

/**
 * Computes all sums and scores anew from stored responses and says where they differ from what is
 * stored: nowhere, unless the database was damaged or a formula changed.
 * @param write stores what was computed
 */
export async function rebuild(handle: DatabaseHandle, write: boolean): Promise<RebuildOutcome> {
  const release = await acquireImportLock(handle)
  try {
    const outcome = await inTransactionBeside(handle, rebuildAll, { isKept: write })
    return { ...outcome, written: write }
  } finally {
    await release()
  }
}

async function rebuildAll(db: Database): Promise<Omit<RebuildOutcome, 'written'>> {
  const differences: RebuildDifference[] = []
  const context = await summingContext(db)
  const closed = await findClosedThrough(db)
  let count = 0
  for (const { id, kind } of await imports.findAll(db)) {
    if (kind === 'survey') await remakeRuns(db, id, context.framework)
  }
  for (const record of await imports.findAllActive(db, 'survey')) {
    const computed = await gatherSums(db, record.id, record.askedScales, context, null)
    const left = new Set(await sumRows.findQuarters(db, record.id))
    // A quarter at a time: those of all together may be more than fits.
    for (const [quarter, blocks] of computed.takeBlocks(record.id)) {
      const replaced = await replaceSums(db, record.id, quarter, blocks)
      differences.push(...replaced.differences)
      count += replaced.rows
      left.delete(quarter)
    }
    for (const quarter of left) {
      if (isClosed(quarter, closed)) continue
      differences.push(...(await replaceSums(db, record.id, quarter, [])).differences)
    }
  }
  const before = await allScores(db)
  const { troubled } = await rescoreAndRelease(db, 'all')
  const after = await allScores(db)
  differences.push(...compareScores(before, after))
  for (const { name, trouble } of troubled) {
    differences.push({ what: 'release', where: name, stored: trouble, computed: null })
  }
  return { sumRows: count, scores: after.length, differences, closedThrough: closed }
}

/** Of quarters and of calendar years. */
async function allScores(db: Database): Promise<readonly scores.StoredScore[]> {
  return [...(await scores.findAllBy(db)), ...(await scores.findAllBy(db, { by: 'year' }))]
}

/** Puts computed sums of a quarter in the place of the stored ones; says where these differ. */
async function replaceSums(
  db: Database,
  importId: number,
  quarter: Quarter,
  blocks: Iterable<SumBlock>,
): Promise<{ rows: number; differences: RebuildDifference[] }> {
  const stored = await sumRows.findByQuarter(db, importId, quarter)
  await sumRows.deleteByQuarter(db, importId, quarter)
  await sumRows.insertMany(db, blocks)
  const computed = await sumRows.findByQuarter(db, importId, quarter)
  return { rows: computed.length, differences: compareSums(stored, computed) }
}

function compareSums(
  stored: readonly ImportedSumRow[],
  computed: readonly ImportedSumRow[],
): RebuildDifference[] {
  const keyOf = (row: ImportedSumRow) =>
    [
      `import ${row.importId}`,
      row.quarter,
      `segment ${row.segment ?? '-'}`,
      `place ${row.placeId}`,
      row.group,
      `organisation ${row.organisationId ?? '-'}`,
    ].join(', ')
  const old = new Map(stored.map((row) => [keyOf(row), row.sums]))
  const now = new Map(computed.map((row) => [keyOf(row), row.sums]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((where) => {
    const [was, is] = [old.get(where), now.get(where)]
    const length = Math.max(was?.length ?? 0, is?.length ?? 0)
    for (let index = 0; index < length; index += 1) {
      const [a, b] = [was?.[index] ?? null, is?.[index] ?? null]
      if (differs(a, b)) return [{ what: 'sums' as const, where, stored: a, computed: b }]
    }
    return []
  })
}

const FIGURES = [
  'score',
  'se',
  'df',
  'n',
  'effectiveN',
  'coverage',
  'surveyScore',
  'recordScore',
  'status',
] as const

function compareScores(
  before: readonly scores.StoredScore[],
  after: readonly scores.StoredScore[],
): RebuildDifference[] {
  const keyOf = (row: scores.StoredScore) =>
    [row.regionSet, row.region, row.period, row.dimension].join(', ')
  const old = new Map(before.map((row) => [keyOf(row), row]))
  const now = new Map(after.map((row) => [keyOf(row), row]))
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((key) =>
    FIGURES.flatMap((figure) => {
      const [stored, computed] = [old.get(key)?.[figure] ?? null, now.get(key)?.[figure] ?? null]
      return differs(stored, computed)
        ? [{ what: 'score' as const, where: `${key}, ${figure}`, stored, computed }]
        : []
    }),
  )
}

function differs(a: number | string | null, b: number | string | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a !== b
  return Math.abs(a - b) > NO_DIFFERENCE * Math.max(Math.abs(a), Math.abs(b))
}
