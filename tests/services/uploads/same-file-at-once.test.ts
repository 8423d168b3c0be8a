import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { uploadsOn } from '#tests/support/uploads'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

describeOnBothDialects('the same file', (open) => {
  test('uploaded and decided on five times at once is imported once', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const accountId = await insertAccount(handle.db, { name: 'Anna', roles: ['analyst'] })
    const { upload, ended, handlers } = uploadsOn(handle)
    const lines = surveyLines(crowd(1))
    const checks = await Promise.all(Array.from({ length: 5 }, () => upload(lines, {}, accountId)))
    for (const check of checks) expect(await ended(check, false)).toMatchObject({ state: 'done' })
    const by = { accountId, at: '2026-11-23T12:00:00.000Z' }
    const committed = await Promise.all(
      checks.map((jobId) => handlers.commitUpload({ jobId, ...by })),
    )
    const outcomes = []
    for (const { jobId } of committed) outcomes.push(await ended(jobId, false))
    await ended(committed[0]!.jobId)
    expect(outcomes.map(({ state }) => state).sort()).toEqual([
      ...['done', 'failed', 'failed', 'failed', 'failed'],
    ])
    expect(outcomes.flatMap(({ failure }) => failure?.code ?? [])).toEqual(
      Array(4).fill('file_already_imported'),
    )
    const surveys = (await imports.findAll(handle.db)).filter(({ kind }) => kind === 'survey')
    expect(surveys).toHaveLength(1)
  })
})
