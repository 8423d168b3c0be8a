import type { Framework } from '#app/domain/framework/framework'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { OpenedFile, OpenFile } from '#app/domain/ingest/opened-file'
import type { RowBatch } from '#app/domain/ingest/rows/row-batch'
import type { AgreementRow, RegionRow, StakeholderRow } from '#app/domain/ingest/rows/rows'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import type { Quarter } from '#app/domain/calendar/quarter'
import { dutchDayOf } from '#app/domain/ingest/values/moment'
import { withThoseOfGroups } from '#app/domain/ingest/values/respondent-hash'
import type { Hash64 } from '#app/domain/ingest/values/siphash'
import { nameKey } from '#app/domain/ingest/text/text-key'
import { inWriteTransaction, type Database, type DatabaseHandle } from '#db/client.server'
import { acquireImportLock } from '#db/lock.server'
import { reserveSpace } from '#db/reserve.server'
import * as importIssues from '#db/repositories/import-issues.server'
import * as erasures from '#db/repositories/erasures.server'
import * as imports from '#db/repositories/imports.server'
import * as organisations from '#db/repositories/organisations.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as settings from '#db/repositories/settings.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import { ensureFramework } from '../framework.server'
import { keepShown, triedFigures, type TriedFigures } from '../release/dry-run.server'
import { letOthersIn } from '../responses/between'
import { summingContext } from '../responses/summing-context.server'
import { movedScores } from '../scores/moved'
import { readScores } from '../scores/read-scores.server'
import { ErasedRespondents } from './erased-respondents'
import { ContentKinds } from './content-kinds'
import { findKnownPlaces, type KnownPlaces } from './known-places.server'
import { Names } from './names.server'
import { PlaceMaker } from './place-maker.server'
import { ImportRefused } from './refusal'
import { prepareForce, putInForce, type Preparation } from './put-in-force.server'
import { findRepeats } from './repeats.server'
import { stageAgreements } from './stage-agreements.server'
import { stageRegions } from './stage-regions.server'
import { stageStakeholders } from './stage-stakeholders.server'
import { stageSurvey } from './stage-survey.server'
import { MAXIMUM_ISSUES_REPORTED, type ImportOutcome, type ImportRequest } from './types'

export interface ImportTools {
  readonly openFile: OpenFile
  readonly randomBytes: (count: number) => Uint8Array
  /** Milliseconds, for the duration that is told; only differences count. */
  readonly clock: () => number
  readonly onProgress?: (rows: number, share: number) => void
  readonly signal?: AbortSignal
}

/** What was staged, whatever the kind of file. */
interface Staged {
  readonly accepted: number
  readonly duplicates: number
  readonly quarters: readonly Quarter[]
}

/** Thrown to roll a dry run back; it never leaves this file. */
class DryRunEnds extends Error {}

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
    const outcome = await importUnderLock(handle.db, request, tools)
    return { ...outcome, seconds: (tools.clock() - started) / 1000 }
  } finally {
    giveSpaceBack()
    // Where the disk is full even this may fail; the next command sweeps then.
    await sweepStaging(handle.db).catch(() => undefined)
    await release()
  }
}

async function importUnderLock(
  db: Database,
  request: ImportRequest,
  tools: ImportTools,
): Promise<Omit<ImportOutcome, 'seconds'>> {
  const framework = await ensureFramework(db, request.now)
  await refuseUnknownSet(db, request)
  const known = await findKnownPlaces(db, request.regionSet)
  const file = await tools.openFile({
    kind: request.kind,
    path: request.path,
    framework,
    period: request.period,
    regionSet: request.regionSet,
    mapping: request.mapping,
    createRegions: request.createRegions,
    ...(request.answers === undefined ? {} : { answers: request.answers }),
    today: dutchDayOf(request.now),
    placesByAreaCode: known.placesByAreaCode,
    regionsByName: known.regionsByName,
    areasByRegion: known.areasByRegion,
    areaCodesByName: known.areaCodesByName,
    respondentKey: await settings.ensureRespondentKey(db, tools.randomBytes),
  })
  const log = new IssueLog(file)
  try {
    await refuseSameFile(db, request, file)
    const importId = await imports.insertStaging(db, {
      kind: request.kind,
      fileName: request.fileName,
      sha256: file.sha256,
      period: request.period,
      frameworkVersion: framework.version,
      startedAt: request.now,
    })
    const afterBatch = async (
      batch: {
        rowsRead: number
        rejected: number
        issues: readonly IngestIssue[]
        bytesRead: number
      },
      more: readonly IngestIssue[] = [],
    ) => {
      await log.take(db, importId, batch, more)
      tools.onProgress?.(log.rows, file.bytes === 0 ? 1 : batch.bytesRead / file.bytes)
      if (tools.signal?.aborted) throw new ImportRefused('import_cancelled')
    }
    await log.take(db, importId, { rowsRead: 0, rejected: 0, issues: file.issues }, [])
    const kinds = new ContentKinds()
    const staged = await stage(db, importId, request, file, known, framework, kinds, afterBatch)
    if (request.strict && log.rejected > 0) {
      throw new ImportRefused(
        'strict_rejected',
        { rejected: log.rejected, rows: log.rows },
        log.reported,
      )
    }
    const facts = {
      format: file.format,
      encoding: file.encoding,
      delimiter: file.delimiter,
      columns: file.columns,
      askedScales: file.askedScales,
      rows: log.rows,
      rejected: log.rejected,
      accepted: staged.accepted,
      duplicates: staged.duplicates,
    }
    const between = async () => {
      await letOthersIn()
      if (tools.signal?.aborted) throw new ImportRefused('import_cancelled')
    }
    const prepared = await prepareForce(db, importId, staged.quarters, file.askedScales, between)
    const { settlement } = prepared
    const { quarters } = staged
    const repeats = await findRepeats(db, importId, quarters, settlement, kinds, request.answers)
    await log.take(db, importId, { rowsRead: 0, rejected: 0, issues: repeats.issues }, [])
    const counted = {
      ...facts,
      accepted: facts.accepted - repeats.doubles,
      duplicates: facts.duplicates + repeats.doubles,
    }
    return await commit(db, importId, request, { ...staged, prepared }, counted, log)
  } catch (error) {
    throw log.explain(error)
  } finally {
    await file.close()
  }
}

async function commit(
  db: Database,
  importId: number,
  request: ImportRequest,
  staged: Staged & { readonly prepared: Preparation },
  facts: imports.ImportFacts,
  log: IssueLog,
): Promise<Omit<ImportOutcome, 'seconds'>> {
  let moved: ImportOutcome['scoresMoved'] = []
  let superseded = 0
  let tried: TriedFigures = new Map()
  try {
    await inWriteTransaction(db, async (transaction) => {
      const before = await readScores(transaction)
      const activate = () => imports.activate(transaction, importId, facts, request.now)
      const { kind } = request
      const { quarters, prepared } = staged
      const put = await putInForce(
        transaction,
        importId,
        kind,
        quarters,
        prepared,
        activate,
        request.dryRun,
      )
      superseded = put.superseded
      if (superseded > 0) {
        await imports.updateCounts(transaction, importId, {
          accepted: facts.accepted - superseded,
          duplicates: facts.duplicates + superseded,
        })
      }
      moved = movedScores(before, await readScores(transaction), request.dryRun)
      if (!request.dryRun) return
      tried = triedFigures(put.released, moved, importId)
      throw new DryRunEnds()
    })
  } catch (error) {
    if (!(error instanceof DryRunEnds)) throw error
    moved = await keepShown(db, tried, moved)
  }
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
  }
}

async function stage(
  db: Database,
  importId: number,
  request: ImportRequest,
  file: OpenedFile,
  known: KnownPlaces,
  framework: Framework,
  kinds: ContentKinds,
  afterBatch: (
    batch: {
      rowsRead: number
      rejected: number
      issues: readonly IngestIssue[]
      bytesRead: number
    },
    more?: readonly IngestIssue[],
  ) => Promise<void>,
): Promise<Staged> {
  const names = new Names(new PlaceMaker(importId, request.regionSet))
  const plain = (accepted: number): Staged => ({ accepted, duplicates: 0, quarters: [] })
  switch (request.kind) {
    case 'survey': {
      const erased = new ErasedRespondents(await erasedHashes(db, framework))
      const batches = kinds.noted(erased.leftOutOf(file.batches() as AsyncIterable<SurveyBatch>))
      const staged = await stageSurvey(db, importId, batches, {
        askedScales: file.askedScales,
        context: await summingContext(db),
        names,
        afterBatch,
      })
      const { issues, organisations: named } = erased
      if (issues.length === 0) return staged
      await organisations.deleteUnused(
        db,
        named.map((number) => names.organisationIds[number]!),
      )
      await afterBatch({ rowsRead: 0, rejected: 0, issues, bytesRead: file.bytes })
      return staged
    }
    case 'agreements': {
      const batches = file.batches() as AsyncIterable<RowBatch<AgreementRow>>
      return plain(await stageAgreements(db, importId, batches, names, framework, afterBatch))
    }
    case 'regions': {
      const batches = file.batches() as AsyncIterable<RowBatch<RegionRow>>
      return plain(await stageRegions(db, importId, batches, afterBatch))
    }
    case 'stakeholders': {
      const batches = file.batches() as AsyncIterable<RowBatch<StakeholderRow>>
      return plain(await stageStakeholders(db, importId, batches, known.regions, afterBatch))
    }
  }
}

/** Of everybody who was erased, under whichever hash a file may have them. */
async function erasedHashes(db: Database, framework: Framework): Promise<readonly Hash64[]> {
  const [key, erased] = [await settings.findRespondentKey(db), await erasures.findAll(db)]
  if (key === null) return []
  const groups = framework.groups.map(({ code }) => code)
  return withThoseOfGroups(key, erased, groups)
}

/** Counts rows and keeps what was wrong: all of it in the database, the first of it for the answer. */
class IssueLog {
  rows = 0
  rejected = 0
  total = 0
  readonly reported: IngestIssue[] = []

  constructor(readonly file: OpenedFile) {}

  async take(
    db: Database,
    importId: number,
    batch: { rowsRead: number; rejected: number; issues: readonly IngestIssue[] },
    more: readonly IngestIssue[],
  ): Promise<void> {
    this.rows += batch.rowsRead
    this.rejected += batch.rejected + more.filter((issue) => issue.severity === 'rejected').length
    const issues = [...batch.issues, ...more]
    for (const issue of issues) {
      // What is asked of the file as a whole is told, however many rows are wrong.
      const isOfFile = issue.row === null
      if (isOfFile || this.reported.length < MAXIMUM_ISSUES_REPORTED) this.reported.push(issue)
    }
    await importIssues.insertMany(
      db,
      importId,
      this.total,
      issues.filter((issue): issue is importIssues.StoredIssue => issue.severity !== 'refused'),
    )
    this.total += issues.length
  }

  /** A file that is refused as a whole tells which rows were wrong, too. */
  explain(error: unknown): unknown {
    if (!(error instanceof FileRefused) || this.reported.length === 0) return error
    return new FileRefused([...error.issues, ...this.reported])
  }
}

async function refuseUnknownSet(db: Database, request: ImportRequest): Promise<void> {
  const { regionSet, kind, createRegions } = request
  if (regionSet === null || kind === 'regions' || createRegions) return
  const known = await regionSets.findAll(db)
  if (known.some((set) => nameKey(set.name) === nameKey(regionSet))) return
  throw new ImportRefused('region_set_unknown', {
    regionSet,
    alternatives: known.map((set) => set.name).join(', '),
  })
}

async function refuseSameFile(
  db: Database,
  request: ImportRequest,
  file: OpenedFile,
): Promise<void> {
  const same = await imports.findActiveByHash(db, request.kind, file.sha256)
  if (same === null) return
  throw new ImportRefused('file_already_imported', {
    importId: same.id,
    fileName: same.fileName,
    day: (same.committedAt ?? same.startedAt).slice(0, 10),
  })
}
