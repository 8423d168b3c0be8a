import type { Job, MovedFigure } from '#app/domain/uploads/job'
import type {
  ImportDetails,
  IssuePages,
  IssuePlaces,
  MovedFigures,
  PastImport,
  UploadDetails,
  UploadsOverview,
} from '#app/domain/uploads/view'
import type { Database } from '#db/client.server'
import * as imports from '#db/repositories/imports.server'
import * as jobs from '#db/repositories/jobs.server'
import * as regionSets from '#db/repositories/region-sets.server'
import type { Language } from '#app/words/language'
import { currentFramework } from '../framework.server'
import { findBroughtOver } from '../keep/bring-over.server'
import { findLedgerGap } from '../release/ledger-gap.server'
import { columnMeanings } from './column-meanings'
import { readIssues, type IssueSource } from './read-issues.server'
import { readFates, readQuestions } from './read-questions.server'

const IMPORTS_A_PAGE = 50
const MOVED_SHOWN = 200

/** @param before only imports with a lower number; null from the newest on */
export async function readUploads(db: Database, before: number | null): Promise<UploadsOverview> {
  const names = await jobs.findNamesByImport(db)
  const past = (await imports.findAll(db)).filter(({ id }) => before === null || id < before)
  const history = past.slice(0, IMPORTS_A_PAGE).map((record) => pastOf(record, names))
  return {
    open: (await jobs.findAllOpen(db)).map(publicOf),
    history,
    olderThan: past.length > history.length ? (history.at(-1)?.id ?? null) : null,
    regionSets: (await regionSets.findAll(db)).map(({ name }) => name),
    nothingNewThrough: (await findLedgerGap(db))?.throughYear ?? null,
    broughtOver: await findBroughtOver(db),
  }
}

/** null where there is no such job. */
export async function readUpload(
  db: Database,
  jobId: number,
  places: IssuePlaces,
  language: Language,
): Promise<UploadDetails | null> {
  const job = await jobs.findById(db, jobId)
  if (job === null) return null
  const { recognised, outcome } = job
  const framework = await currentFramework(db)
  return {
    job: publicOf(job),
    moved: firstOf(outcome?.scoresMoved ?? []),
    issues: await pagesOf(db, { jobId }, places, language),
    questions: await readQuestions(db, job, framework, language),
    meanings: recognised === null ? [] : columnMeanings(recognised.kind, framework, language),
    ...(await jobs.findCheckedFile(db, jobId)),
    fates: await readFates(db, jobId),
    regionSets: (await regionSets.findAll(db)).map(({ name }) => name),
    follower: (await jobs.findFollower(db, jobId))?.id ?? null,
  }
}

/** How far a job is; null where there is none. */
export async function readProgress(
  db: Database,
  jobId: number,
): Promise<Pick<Job, 'state' | 'rows' | 'share'> | null> {
  const job = await jobs.findById(db, jobId)
  return job === null ? null : { state: job.state, rows: job.rows, share: job.share }
}

/** null where there is no such import. */
export async function readPastImport(db: Database, importId: number): Promise<PastImport | null> {
  const record = await findImport(db, importId)
  if (record === null) return null
  const job = await jobs.findByImport(db, importId)
  return pastOf(record, new Map(job?.by == null ? [] : [[importId, job.by]]))
}

export async function importExists(db: Database, importId: number): Promise<boolean> {
  return (await findImport(db, importId)) !== null
}

/** null where there is no such import. */
export async function readImport(
  db: Database,
  importId: number,
  places: IssuePlaces,
  language: Language,
): Promise<ImportDetails | null> {
  const record = await findImport(db, importId)
  const past = await readPastImport(db, importId)
  if (record === null || past === null) return null
  const { format, encoding, delimiter } = record
  const outcome = (await jobs.findByImport(db, importId))?.outcome ?? null
  const changed = await imports.findChanged(db, importId)
  return {
    record: past,
    format,
    encoding,
    delimiter,
    moved: outcome === null ? null : firstOf(outcome.scoresMoved),
    changed: changed === null ? null : firstOf(changed),
    issues: await pagesOf(db, { importId }, places, language),
  }
}

/** One that is being read is nobody's business yet. */
async function findImport(db: Database, importId: number): Promise<imports.ImportRecord | null> {
  const record = await imports.findById(db, importId)
  return record?.state === 'staging' ? null : record
}

async function pagesOf(
  db: Database,
  source: IssueSource,
  { rejects, warnings, rejectsKind, warningsKind }: IssuePlaces,
  language: Language,
): Promise<IssuePages> {
  return {
    refusals: await readIssues(db, source, 'refused', null, language),
    rejects: await readIssues(
      db,
      source,
      'rejected',
      { after: rejects, kind: rejectsKind },
      language,
    ),
    warnings: await readIssues(
      db,
      source,
      'warning',
      { after: warnings, kind: warningsKind },
      language,
    ),
  }
}

function firstOf(moved: readonly MovedFigure[]): MovedFigures {
  return { first: moved.slice(0, MOVED_SHOWN), count: moved.length }
}

/** Without the name under which its file lies, and without the list of moved figures. */
function publicOf(record: jobs.JobRecord): Job {
  const { id, state, dryRun, by, fileName, bytes, options, rows, share, recognised } = record
  const { outcome, failure, importId, hasFile, queuedAt, startedAt, endedAt } = record
  return {
    ...{ id, state, dryRun, by, fileName, bytes, options, rows, share, recognised },
    outcome: outcome === null ? null : { ...outcome, scoresMoved: [] },
    ...{ failure, importId, hasFile, queuedAt, startedAt, endedAt },
  }
}

function pastOf(record: imports.ImportRecord, names: ReadonlyMap<number, string>): PastImport {
  const { id, kind, state, fileName, period, rows, accepted, rejected, duplicates } = record
  return {
    ...{ id, kind, fileName, period, rows, accepted, rejected, duplicates },
    state: state === 'undone' ? 'undone' : 'active',
    importedAt: record.committedAt ?? record.startedAt,
    by: names.get(id) ?? null,
  }
}
