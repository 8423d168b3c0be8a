import { expect, test } from 'vitest'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { kindOf, kindText } from '#app/domain/ingest/issue-groups'
import * as importIssues from '#db/repositories/import-issues.server'
import * as jobIssues from '#db/repositories/job-issues.server'
import * as jobSweep from '#db/repositories/job-sweep.server'
import * as jobs from '#db/repositories/jobs.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { NO_CHOICES } from '#tests/support/uploads'
import { makeImport, NOW, stageImport } from '../fixtures'

const LATER = '2026-11-23T12:00:01.000Z'
const OUTCOME = {
  ...{ rows: 9, accepted: 7, rejected: 1, duplicates: 1, seconds: 0.5, issuesTotal: 1 },
  scoresMoved: [],
}

let spools = 0
function job(overrides: Partial<jobs.NewJob> = {}): jobs.NewJob {
  spools += 1
  return {
    dryRun: true,
    accountId: null,
    fileName: 'survey.csv',
    bytes: 5_000_000_000,
    spool: `spool ${spools}`,
    options: NO_CHOICES,
    recognised: null,
    follows: null,
    queuedAt: NOW,
    ...overrides,
  }
}

describeOnBothDialects('a job', (open) => {
  test('comes back as it was queued, with the name of who asked', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { name: 'Anna' })
    const options = { ...NO_CHOICES, period: '2026-Q3', mapping: { weight: 'Gewicht' } } as const
    const id = await jobs.insert(db, job({ accountId, options, spool: 's' }))
    expect(await jobs.findById(db, id)).toEqual({
      ...{ id, state: 'queued', dryRun: true, accountId, by: 'Anna', fileName: 'survey.csv' },
      ...{ bytes: 5_000_000_000, spool: 's', hasFile: true, options, rows: 0, share: 0 },
      ...{ recognised: null, outcome: null, failure: null, importId: null, follows: null },
      ...{ queuedAt: NOW, startedAt: null, endedAt: null },
    })
    expect(await jobs.findById(db, id + 1)).toBeNull()
  })

  test('starts once', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job())
    expect(await jobs.start(db, id, LATER)).toBe(true)
    expect(await jobs.start(db, id, LATER)).toBe(false)
    expect(await jobs.findById(db, id)).toMatchObject({ state: 'running', startedAt: LATER })
  })

  test('tells its progress while it runs, and no longer', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job())
    await jobs.setProgress(db, id, 1, 0.1)
    expect(await jobs.findById(db, id)).toMatchObject({ rows: 0, share: 0 })
    await jobs.start(db, id, NOW)
    await jobs.setProgress(db, id, 5, 0.25)
    expect(await jobs.findById(db, id)).toMatchObject({ rows: 5, share: 0.25 })
    await jobs.end(db, id, { state: 'done', outcome: OUTCOME, endedAt: LATER })
    await jobs.setProgress(db, id, 6, 0.3)
    expect(await jobs.findById(db, id)).toMatchObject({ rows: 9, share: 1, outcome: OUTCOME })
  })

  test('ends once', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job())
    const failure = { code: 'strict_rejected', params: { rows: 2 } }
    expect(await jobs.end(db, id, { state: 'failed', failure, endedAt: LATER })).toBe(true)
    expect(await jobs.end(db, id, { state: 'cancelled', endedAt: LATER })).toBe(false)
    expect(await jobs.findById(db, id)).toMatchObject({ state: 'failed', failure, endedAt: LATER })
  })

  test('gives its file away once', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job({ spool: 's' }))
    const both = await Promise.all([jobs.takeSpool(db, id), jobs.takeSpool(db, id)])
    expect(both.filter((spool) => spool !== null)).toEqual(['s'])
    expect(await jobs.findById(db, id)).toMatchObject({ spool: null, hasFile: false })
    expect(await jobs.takeSpool(db, id + 1)).toBeNull()
  })

  test('is found by the import that it made, with who made it', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { name: 'Anna' })
    const importId = await makeImport(db)
    const id = await jobs.insert(db, job({ accountId, dryRun: false }))
    expect(await jobs.findByImport(db, importId)).toBeNull()
    await jobs.end(db, id, { state: 'done', importId, outcome: OUTCOME, endedAt: LATER })
    expect(await jobs.findByImport(db, importId)).toMatchObject({ id, by: 'Anna' })
    expect(await jobs.findNamesByImport(db)).toEqual(new Map([[importId, 'Anna']]))
  })

  test('is found by the check that it came of, the newest first', async () => {
    const { db } = await open()
    const check = await jobs.insert(db, job())
    expect(await jobs.findFollower(db, check)).toBeNull()
    await jobs.insert(db, job({ follows: check }))
    const second = await jobs.insert(db, job({ follows: check }))
    expect(await jobs.findFollower(db, check)).toMatchObject({ id: second })
  })

  test('is open while it waits, works, or its file waits for a decision', async () => {
    const { db } = await open()
    const queued = await jobs.insert(db, job())
    const checked = await jobs.insert(db, job())
    await jobs.end(db, checked, { state: 'done', outcome: OUTCOME, endedAt: NOW })
    const over = await jobs.insert(db, job())
    await jobs.end(db, over, { state: 'cancelled', endedAt: NOW })
    await jobs.takeSpool(db, over)
    expect((await jobs.findAllOpen(db)).map(({ id }) => id)).toEqual([checked, queued])
  })
})

describeOnBothDialects('the sweep of jobs', (open) => {
  test('fails what is under way, and nothing else', async () => {
    const { db } = await open()
    const [queued, running, done] = [
      await jobs.insert(db, job()),
      await jobs.insert(db, job()),
      await jobs.insert(db, job({ spool: 'kept' })),
    ]
    await jobs.start(db, running, NOW)
    await jobs.end(db, done, { state: 'done', outcome: OUTCOME, endedAt: NOW })
    const failure = { code: 'server_stopped', params: {} }
    expect(await jobSweep.failUnderWay(db, failure, LATER)).toBe(2)
    for (const id of [queued, running]) {
      const after = { state: 'failed', failure, spool: null, endedAt: LATER }
      expect(await jobs.findById(db, id)).toMatchObject(after)
    }
    expect(await jobs.findById(db, done)).toMatchObject({ state: 'done', endedAt: NOW })
    expect(await jobSweep.findSpools(db)).toEqual(new Set(['kept']))
  })

  test('ends a job as done whose import was stored before it could say so', async () => {
    const { db } = await open()
    const running = async (overrides: Partial<jobs.NewJob>, startedAt = NOW) => {
      const id = await jobs.insert(db, job({ fileName: 'a.csv', dryRun: false, ...overrides }))
      await jobs.start(db, id, startedAt)
      return id
    }
    const importId = await makeImport(db, { fileName: 'a.csv', startedAt: NOW })
    await stageImport(db, { fileName: 'staged.csv', startedAt: NOW })
    const stored = await running({})
    const others = [
      await running({ dryRun: true }),
      await running({ fileName: 'b.csv' }),
      await running({ fileName: 'staged.csv' }),
      await running({}, LATER),
    ]
    await jobSweep.endImported(db, LATER)
    const done = { state: 'done', importId, spool: null, endedAt: LATER }
    expect(await jobs.findById(db, stored)).toMatchObject(done)
    for (const id of others) expect(await jobs.findById(db, id)).toMatchObject({ state: 'running' })
  })

  test('lets go of files that came before a moment, unless somebody works on them', async () => {
    const { db } = await open()
    const insert = (spool: string, queuedAt: string) => jobs.insert(db, job({ spool, queuedAt }))
    const decide = (id: number) => jobs.end(db, id, { state: 'done', endedAt: LATER })
    await decide(await insert('old', NOW))
    await insert('at work', NOW)
    await decide(await insert('young', LATER))
    await jobSweep.releaseSpoolsBefore(db, LATER)
    expect(await jobSweep.findSpools(db)).toEqual(new Set(['at work', 'young']))
  })

  test('removes what ended before a moment and made no import, with its issues', async () => {
    const { db } = await open()
    const importId = await makeImport(db)
    const ended = async (how: Partial<jobs.JobEnd>, follows: number | null = null) => {
      const id = await jobs.insert(db, job({ follows }))
      await jobs.takeSpool(db, id)
      await jobs.end(db, id, { state: 'done', endedAt: NOW, ...how })
      return id
    }
    const old = await ended({})
    await jobIssues.insertMany(db, old, [issue(2, 'rejected')])
    const made = await ended({ importId }, old)
    const young = await ended({ endedAt: LATER })
    await jobSweep.deleteEndedBefore(db, LATER)
    expect(await jobs.findById(db, old)).toBeNull()
    expect(await jobs.findById(db, made)).toMatchObject({ importId, follows: null })
    expect(await jobs.findById(db, young)).not.toBeNull()
  })
})

function issue(row: number | null, severity: IngestIssue['severity']): IngestIssue {
  return { row, column: 'gewicht', code: 'weight_not_positive', severity, params: { value: '-1' } }
}

describeOnBothDialects('the issues of a job', (open) => {
  test('come back page by page, each severity by itself', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job())
    const found = [2, 3, 4].map((row) => issue(row, 'rejected'))
    await jobIssues.insertMany(db, id, [issue(null, 'refused'), ...found, issue(9, 'warning')])
    const after = (severity: IngestIssue['severity'], position: number, limit = 2) =>
      jobIssues.findAllAfter(db, id, severity, position, limit)
    expect(await after('rejected', -1)).toEqual([
      { position: 1, issue: found[0] },
      { position: 2, issue: found[1] },
    ])
    expect(await after('rejected', 2)).toEqual([{ position: 3, issue: found[2] }])
    expect(await after('refused', -1)).toMatchObject([{ position: 0 }])
    expect(await after('warning', -1)).toMatchObject([{ position: 4 }])
    expect(await jobIssues.findAllAfter(db, id + 1, 'warning', -1, 9)).toEqual([])
  })

  test('come back of one kind alone: what is wrong, in which column', async () => {
    const { db } = await open()
    const id = await jobs.insert(db, job())
    const other = { ...issue(3, 'rejected'), column: null }
    await jobIssues.insertMany(db, id, [issue(2, 'rejected'), other, issue(4, 'rejected')])
    const rowsOf = async (kind: string) => {
      const found = await jobIssues.findAllAfter(db, id, 'rejected', -1, 9, kindOf(kind))
      return found.map((each) => each.issue.row)
    }
    expect(await rowsOf(kindText(issue(2, 'rejected')))).toEqual([2, 4])
    expect(await rowsOf(kindText(other))).toEqual([3])
    expect(await rowsOf('iets:anders:dan dit')).toEqual([])
  })

  test('go a day after their job ended', async () => {
    const { db } = await open()
    const [old, young] = [await jobs.insert(db, job()), await jobs.insert(db, job())]
    for (const id of [old, young]) await jobIssues.insertMany(db, id, [issue(2, 'rejected')])
    await jobs.end(db, old, { state: 'done', endedAt: NOW })
    await jobIssues.deleteOfJobsBefore(db, LATER)
    expect(await jobIssues.findAllAfter(db, old, 'rejected', -1, 9)).toEqual([])
    expect(await jobIssues.findAllAfter(db, young, 'rejected', -1, 9)).toHaveLength(1)
  })
})

describeOnBothDialects('the issues of an import', (open) => {
  test('come page by page, those of a severity behind a position', async () => {
    const { db } = await open()
    const id = await makeImport(db)
    const rows = [issue(2, 'rejected'), issue(3, 'warning'), issue(4, 'rejected')]
    await importIssues.insertMany(db, id, 0, rows as importIssues.StoredIssue[])
    expect(await importIssues.findAllAfter(db, id, 'rejected', -1, 1)).toEqual([
      { position: 0, issue: rows[0] },
    ])
    expect(await importIssues.findAllAfter(db, id, 'rejected', 0, 9)).toEqual([
      { position: 2, issue: rows[2] },
    ])
  })
})
